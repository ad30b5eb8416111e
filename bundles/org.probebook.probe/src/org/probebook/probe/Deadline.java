// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.time.Duration;

/** The moment by which the question on a thread must be answered. */
final class Deadline {
    private static final Duration LEAST = Duration.ofMillis(1);
    private static final ThreadLocal<Long> END = new ThreadLocal<>();

    private Deadline() {
    }

    static <T> T within(Duration limit, HostSession.Question<T> question) throws ProbeException, InterruptedException {
        Long around = END.get();
        long end = System.nanoTime() + limit.toNanos();
        END.set(around == null ? end : Math.min(around, end));
        try {
            return question.ask();
        } finally {
            if (around == null) {
                END.remove();
            } else {
                END.set(around);
            }
        }
    }

    /** Time left; where no limit was set, as in a test that asks directly, ten seconds. */
    static Duration remaining() {
        Long end = END.get();
        if (end == null) {
            return Duration.ofSeconds(10);
        }
        Duration left = Duration.ofNanos(end - System.nanoTime());
        return left.compareTo(LEAST) < 0 ? LEAST : left;
    }

    /** Whether the time is up. */
    static boolean passed() {
        Long end = END.get();
        return end != null && System.nanoTime() >= end;
    }
}
