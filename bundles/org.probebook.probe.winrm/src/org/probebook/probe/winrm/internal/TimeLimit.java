// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Ends a connection unless what is done on it is done in time: a socket's own limit starts anew with every byte, so that a slow drip outlives it. */
final class TimeLimit implements AutoCloseable {
    private static final Logger LOG = System.getLogger(TimeLimit.class.getName());
    private final SocketChannel channel;
    private final Duration limit;
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean expired;

    /** Starts counting; closing this ends the counting, not the connection. */
    TimeLimit(SocketChannel channel, Duration limit) {
        this.channel = channel;
        this.limit = limit;
        Thread.ofVirtual().name("limit").start(this::watch);
    }

    /** Tells whether a failure was the time limit's or an interruption's doing, by throwing what it was; returns when it was neither. */
    void explain(IOException failure, String waitingFor) throws ProbeException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException(waitingFor);
        }
        if (expired) {
            throw new ProbeException(Reason.TIMED_OUT, waitingFor + ": no whole answer within " + limit.toMillis() + " ms", failure);
        }
    }

    private void watch() {
        try {
            if (!done.await(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                expired = true;
                channel.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "closing a connection that was too slow", e);
        }
    }

    @Override
    public void close() {
        done.countDown();
    }
}
