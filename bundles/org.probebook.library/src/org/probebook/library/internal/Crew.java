// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads of an import. Each reads files of its own; one that finds no file left takes articles from those that still read, so that an archive of one large file is
 * not the work of one thread.
 */
final class Crew {
    /** Articles that wait, so that what is read ahead takes little memory. */
    private static final int WAITING = 32;
    private static final int LOOK_AGAIN_MILLIS = 20;

    private final BlockingQueue<Runnable> tasks = new ArrayBlockingQueue<>(WAITING);
    private final AtomicInteger readers;
    private final AtomicInteger idle = new AtomicInteger();

    /**
     * A crew at its beginning.
     *
     * @param readers threads that will read files, and tell when they are {@link #done}
     */
    Crew(int readers) {
        this.readers = new AtomicInteger(readers);
    }

    /** Runs a task: later and by another thread where one is idle, else now. */
    void run(Runnable task) {
        if (idle.get() == 0 || !tasks.offer(task)) {
            task.run();
        }
    }

    /** Runs one of the tasks that wait; returns whether there was one. */
    boolean helpOnce() {
        Runnable task = tasks.poll();
        if (task != null) {
            task.run();
        }
        return task != null;
    }

    /** A reader has no file left: helps the others until all have none. */
    void done() throws InterruptedException {
        readers.decrementAndGet();
        idle.incrementAndGet();
        while (readers.get() > 0) {
            Runnable task = tasks.poll(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            if (task != null) {
                task.run();
            }
        }
    }
}
