// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import java.io.IOException;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** A connection that ends at a moment, whatever it is doing: a time limit of a socket starts anew with every byte, so that a slow drip outlives it. */
public final class TimedChannel implements AutoCloseable {
    private final SocketChannel channel;
    private final Duration limit;
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean expired;

    /**
     * Starts counting.
     *
     * @param channel closed with this
     */
    public TimedChannel(SocketChannel channel, Duration limit) {
        this.channel = channel;
        this.limit = limit;
        Thread.ofVirtual().name("limit").start(this::watch);
    }

    /** The connection as a socket; its blocking calls end on interruption. */
    public Socket socket() {
        return channel.socket();
    }

    /**
     * Tells whether a failure was the time limit's or an interruption's doing, by throwing what it was; returns when it was neither.
     *
     * @param waitingFor what the host was to answer
     */
    public void explain(IOException failure, String waitingFor) throws ProbeException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException(waitingFor);
        }
        if (expired) {
            throw new ProbeException(Reason.TIMED_OUT, "no " + waitingFor + " within " + limit.toMillis() + " ms", failure);
        }
    }

    private void watch() {
        try {
            if (!done.await(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                expired = true;
                Streams.close(channel);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
        Streams.close(channel);
    }
}
