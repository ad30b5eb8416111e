// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/** One host in one run: its session, how many questions it gets at once, and how long they may take together. */
final class HostRun {
    private final HostSession session;
    private final Semaphore places;
    private final Duration limit;
    private final AtomicLong end = new AtomicLong();

    HostRun(HostSession session, Duration limit, int parallel) {
        this.session = session;
        this.limit = limit;
        this.places = new Semaphore(parallel);
    }

    HostSession session() {
        return session;
    }

    /** The time that is left for the host, counted from when this was first asked; 0 or less: none. */
    Duration left() {
        long now = System.nanoTime();
        end.compareAndSet(0, now + limit.toNanos());
        return Duration.ofNanos(end.get() - now);
    }

    /** Does something when a place is free. */
    <T> T take(Callable<T> task) throws Exception {
        places.acquire();
        try {
            return task.call();
        } finally {
            places.release();
        }
    }
}
