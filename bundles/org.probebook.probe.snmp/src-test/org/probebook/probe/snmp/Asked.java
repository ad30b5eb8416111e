// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.snmp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.SnmpValueProbe;
import org.probebook.probe.Credentials;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/**
 * Asks an agent on loopback.
 *
 * @param security the setting of that name; empty: not stated
 */
record Asked(int port, String security, Credentials account, String oid) {
    static final String UPTIME = "1.3.6.1.2.1.1.3.0";
    private static final Duration LIMIT = Duration.ofSeconds(5);

    static Asked community(int port, String community, String oid) {
        return new Asked(port, "2c", new Credentials("", "community", community.toCharArray()), oid);
    }

    static Asked user(int port, String security, String user, String password) {
        return new Asked(port, security, new Credentials("", user, password.toCharArray()), UPTIME);
    }

    HostSession session() {
        Map<String, String> settings = new TreeMap<>(Map.of("snmp", Integer.toString(port)));
        if (!security.isEmpty()) {
            settings.put("snmpsecurity", security);
        }
        return new HostSession(new Host("agent", "127.0.0.1", settings, "", "", ""), account);
    }

    Observation answer() throws ProbeException, InterruptedException {
        try (HostSession session = session()) {
            return answer(session, LIMIT);
        }
    }

    Observation answer(HostSession session, Duration limit) throws ProbeException, InterruptedException {
        SnmpValueProbe probe = ProbesFactory.eINSTANCE.createSnmpValueProbe();
        probe.setOid(oid);
        return session.within(limit, () -> new SnmpValueKind().observe(probe, session));
    }

    String value() throws ProbeException, InterruptedException {
        return answer().value("value").orElse("(none)");
    }

    /** The answer is unknown, for this reason; returns the message. */
    String unknown(Reason reason) {
        ProbeException failure = assertThrows(ProbeException.class, this::answer);
        assertEquals(reason, failure.reason(), failure.getMessage());
        assertTrue(!failure.getMessage().contains(new String(account.password())) || account.password().length == 0, failure.getMessage());
        return failure.getMessage();
    }

    /** The question ends by itself when its time is up; returns the reason. */
    Reason ends(Duration limit) {
        long start = System.nanoTime();
        ProbeException failure = assertThrows(ProbeException.class, () -> {
            try (HostSession session = session()) {
                answer(session, limit);
            }
        });
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(took.compareTo(limit.plusSeconds(3)) < 0, () -> "took " + took);
        return failure.reason();
    }
}
