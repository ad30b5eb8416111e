// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.probebook.knowledge.Probe;
import org.probebook.probe.Credentials;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Asks a kind about a host that is written as users write it, and checks what every kind promises about failing. */
record Asked(IProbeKind kind, Probe probe, String host) {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    /** What a loaded machine may take beyond a limit. */
    private static final Duration SLACK = Duration.ofSeconds(5);

    Observation answer() throws ProbeException, InterruptedException {
        return answer(LIMIT);
    }

    Observation answer(Duration limit) throws ProbeException, InterruptedException {
        try (HostSession session = new HostSession(Host.parse(host), Credentials.NONE)) {
            Observation observation = session.within(limit, () -> kind.observe(probe, session));
            observation.values().keySet()
                    .forEach(name -> assertTrue(kind.attributes().stream().anyMatch(a -> a.name().equals(name)), name));
            assertEquals(observation.request().lines().count(), 1, observation.request());
            return observation;
        }
    }

    String value(String attribute) throws ProbeException, InterruptedException {
        return answer().value(attribute).orElse("(none)");
    }

    /** The answer is unknown, for this reason; returns the message. */
    String unknown(Reason reason) {
        ProbeException failure = assertThrows(ProbeException.class, this::answer);
        assertEquals(reason, failure.reason(), failure.getMessage());
        return failure.getMessage();
    }

    /** The question ends by itself when its time is up. */
    String timesOut() {
        Duration limit = Duration.ofMillis(600);
        long start = System.nanoTime();
        ProbeException failure = assertThrows(ProbeException.class, () -> answer(limit));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertEquals(Reason.TIMED_OUT, failure.reason(), failure.getMessage());
        assertTrue(took.compareTo(limit.plus(SLACK)) < 0, () -> "took " + took);
        return failure.getMessage();
    }

    /** The question ends when its thread, virtual or not, is interrupted. */
    void endsOnInterruption() throws Exception {
        interrupted(Thread.ofVirtual());
        interrupted(Thread.ofPlatform().daemon());
    }

    private void interrupted(Thread.Builder builder) throws Exception {
        CompletableFuture<Throwable> ended = new CompletableFuture<>();
        Thread asking = builder.start(() -> ended.complete(assertThrows(Throwable.class, () -> answer(Duration.ofSeconds(30)))));
        CompletableFuture.runAsync(asking::interrupt, CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));
        Throwable end = ended.get(10, TimeUnit.SECONDS);
        assertEquals(InterruptedException.class, end.getClass(), end::toString);
    }
}
