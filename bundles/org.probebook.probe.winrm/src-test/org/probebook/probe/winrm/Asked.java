// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;

import org.probebook.knowledge.Probe;
import org.probebook.knowledge.probes.FileVersionProbe;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.RegistryValueProbe;
import org.probebook.knowledge.probes.WindowsServiceProbe;
import org.probebook.probe.Credentials;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.winrm.internal.WinrmHosts;

/** Asks a service on loopback whose certificate is trusted. */
record Asked(int port, Probe probe, String password) {
    private static final Duration LIMIT = Duration.ofSeconds(8);

    static Asked service(int port, String name) {
        WindowsServiceProbe probe = ProbesFactory.eINSTANCE.createWindowsServiceProbe();
        probe.setService(name);
        return new Asked(port, probe, WinrmStub.PASSWORD);
    }

    static Asked registry(int port, String key, String name) {
        RegistryValueProbe probe = ProbesFactory.eINSTANCE.createRegistryValueProbe();
        probe.setKey(key);
        probe.setName(name);
        return new Asked(port, probe, WinrmStub.PASSWORD);
    }

    static Asked file(int port, String share, String path) {
        FileVersionProbe probe = ProbesFactory.eINSTANCE.createFileVersionProbe();
        probe.setShare(share);
        probe.setPath(path);
        return new Asked(port, probe, WinrmStub.PASSWORD);
    }

    Asked with(String other) {
        return new Asked(port, probe, other);
    }

    HostSession session() {
        return new HostSession(new Host("host", "127.0.0.1", Map.of("winrm", Integer.toString(port)), "", "", ""),
                new Credentials("", WinrmStub.USER, password.toCharArray()));
    }

    static WinrmHosts hosts() throws Exception {
        return new WinrmHosts(new Certificates().trust());
    }

    private IProbeKind kind() throws Exception {
        if (probe instanceof RegistryValueProbe) {
            WinrmRegistryValueKind kind = new WinrmRegistryValueKind();
            kind.hosts = hosts();
            return kind;
        }
        if (probe instanceof FileVersionProbe) {
            WinrmFileVersionKind kind = new WinrmFileVersionKind();
            kind.hosts = hosts();
            return kind;
        }
        WinrmServiceKind kind = new WinrmServiceKind();
        kind.hosts = hosts();
        return kind;
    }

    Observation answer() throws Exception {
        try (HostSession session = session()) {
            return answer(session, LIMIT);
        }
    }

    Observation answer(HostSession session, Duration limit) throws Exception {
        IProbeKind kind = kind();
        assertTrue(kind.reaches(session.host()));
        return session.within(limit, () -> kind.observe(probe, session));
    }

    /** The answer is unknown, for this reason; returns the message. */
    String unknown(Reason reason) {
        ProbeException failure = assertThrows(ProbeException.class, this::answer);
        assertEquals(reason, failure.reason(), failure.getMessage());
        assertFalse(failure.getMessage().contains(password), failure.getMessage());
        return failure.getMessage();
    }

    /** The question ends by itself when its time is up. */
    void timesOut() {
        Duration limit = Duration.ofMillis(800);
        long start = System.nanoTime();
        ProbeException failure = assertThrows(ProbeException.class, () -> {
            try (HostSession session = session()) {
                answer(session, limit);
            }
        });
        assertEquals(Reason.TIMED_OUT, failure.reason(), failure.getMessage());
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 4000);
    }
}
