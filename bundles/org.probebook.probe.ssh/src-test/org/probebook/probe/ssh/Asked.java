// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.SystemFact;
import org.probebook.knowledge.probes.SystemFactProbe;
import org.probebook.probe.Credentials;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.ssh.internal.SshConnector;

/** Asks a host, written as users write it, for a fact, on a connection of its own. */
record Asked(SshConnector connector, String host, Credentials credentials) {
    /** The library reports each greeting and each refusal. Held, or the setting would be lost with it. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.sshd");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private static final Duration LIMIT = Duration.ofSeconds(10);
    /** What a loaded machine may take beyond a limit. */
    private static final Duration SLACK = Duration.ofSeconds(5);

    Observation answer(SystemFact fact, String argument) throws ProbeException, InterruptedException {
        return answer(fact, argument, LIMIT);
    }

    Observation answer(SystemFact fact, String argument, Duration limit) throws ProbeException, InterruptedException {
        try (HostSession session = new HostSession(Host.parse(host), credentials)) {
            return answer(fact, argument, session, limit);
        }
    }

    Observation answer(SystemFact fact, String argument, HostSession session, Duration limit) throws ProbeException, InterruptedException {
        return session.within(limit, () -> new SystemFactKind(connector).observe(probe(fact, argument), session));
    }

    /** For questions with more than one argument. */
    Observation answer(SystemFactProbe probe) throws ProbeException, InterruptedException {
        try (HostSession session = new HostSession(Host.parse(host), credentials)) {
            return session.within(LIMIT, () -> new SystemFactKind(connector).observe(probe, session));
        }
    }

    String unknown(Reason reason, SystemFactProbe probe) {
        ProbeException failure = assertThrows(ProbeException.class, () -> answer(probe));
        assertEquals(reason, failure.reason(), failure.getMessage());
        return failure.getMessage();
    }

    String value(SystemFact fact, String argument) throws ProbeException, InterruptedException {
        return answer(fact, argument).value("value").orElse("(none)");
    }

    String unknown(Reason reason, SystemFact fact, String argument) {
        ProbeException failure = assertThrows(ProbeException.class, () -> answer(fact, argument));
        assertEquals(reason, failure.reason(), failure.getMessage());
        return failure.getMessage();
    }

    String unknown(Reason reason) {
        return unknown(reason, SystemFact.KERNEL_RELEASE, "");
    }

    /** The question ends by itself when its time is up. */
    void timesOut(Duration limit) {
        long start = System.nanoTime();
        ProbeException failure = assertThrows(ProbeException.class, () -> answer(SystemFact.KERNEL_RELEASE, "", limit));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertEquals(Reason.TIMED_OUT, failure.reason(), failure.getMessage());
        assertTrue(took.compareTo(limit.plus(SLACK)) < 0, () -> "took " + took);
    }

    /** The question ends when its thread is interrupted. */
    void endsOnInterruption() throws Exception {
        CompletableFuture<Throwable> ended = new CompletableFuture<>();
        Thread asking = Thread.ofVirtual().start(
                () -> ended.complete(assertThrows(Throwable.class, () -> answer(SystemFact.KERNEL_RELEASE, "", Duration.ofSeconds(30)))));
        CompletableFuture.runAsync(asking::interrupt, CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS));
        Throwable end = ended.get(10, TimeUnit.SECONDS);
        assertEquals(InterruptedException.class, end.getClass(), end::toString);
    }

    private static SystemFactProbe probe(SystemFact fact, String argument) {
        SystemFactProbe probe = ProbesFactory.eINSTANCE.createSystemFactProbe();
        probe.setFact(fact);
        probe.setArgument(argument);
        return probe;
    }
}
