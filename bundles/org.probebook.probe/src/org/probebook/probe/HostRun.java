// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/** One host in one run: its session, and how many questions it gets at once. */
final class HostRun {
    private final HostSession session;
    private final Semaphore places;

    HostRun(HostSession session, int parallel) {
        this.session = session;
        this.places = new Semaphore(parallel);
    }

    HostSession session() {
        return session;
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
