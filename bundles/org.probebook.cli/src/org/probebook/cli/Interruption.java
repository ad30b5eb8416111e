// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Turns the user's interruption of the process into a cancellation, and gives the command a moment to end in good order. */
final class Interruption {
    private static final long MOMENT = 900;
    private final CountDownLatch ended = new CountDownLatch(1);

    private Interruption() {
    }

    /** Sets {@code cancelled} when the process is told to end. */
    static Interruption watch(AtomicBoolean cancelled) {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.arrived(cancelled), "interruption"));
        return interruption;
    }

    /** The command has ended. */
    void over() {
        ended.countDown();
    }

    private void arrived(AtomicBoolean cancelled) {
        cancelled.set(true);
        try {
            ended.await(MOMENT, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
