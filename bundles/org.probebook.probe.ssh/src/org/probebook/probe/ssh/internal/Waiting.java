// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.apache.sshd.common.future.SshFuture;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Waiting for the SSH library so that interruption ends it at once and virtual threads are not held. */
final class Waiting {
    private Waiting() {
    }

    /**
     * Waits until something is done, successfully or not.
     *
     * @param what it is, for the message of {@link Reason#TIMED_OUT}
     */
    static <T extends SshFuture<T>> T on(T future, Duration limit, String what) throws ProbeException, InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        future.addListener(ended -> done.countDown());
        on(done, limit, what);
        return future;
    }

    /** Waits for a latch. */
    static void on(CountDownLatch done, Duration limit, String what) throws ProbeException, InterruptedException {
        if (!done.await(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new ProbeException(Reason.TIMED_OUT, what + " took longer than " + limit.toMillis() + " ms");
        }
    }
}
