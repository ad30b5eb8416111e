// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.smb.internal.SmbHosts;

class PrintSpoolerKindTest {
    private static final int CREATE = 5;

    private final PrintSpoolerKind kind = new PrintSpoolerKind();

    PrintSpoolerKindTest() {
        kind.hosts = new SmbHosts();
    }

    private Map<String, String> observe(HostSession session) throws Exception {
        return kind.observe(ProbesFactory.eINSTANCE.createPrintSpoolerProbe(), session).values();
    }

    private Reason reason(HostSession session) {
        return assertThrows(ProbeException.class, () -> observe(session)).reason();
    }

    @Test
    void aRunningSpoolerOpensForWhoeverMayUseThePipes() throws Exception {
        try (SambaFixture samba = SambaFixture.start();
                HostSession admin = samba.as("probe");
                HostSession user = samba.as("lowpriv");
                HostSession nobody = samba.asNobody()) {
            for (HostSession session : new HostSession[] { admin, user, nobody, admin }) {
                assertEquals(Map.of("opens", "true"), observe(session));
            }
        }
    }

    /** Samba says of a spooler that its settings disable that it is stopped, and opens it all the same; without servers for its pipes it opens none. */
    @Test
    void aHostWithoutSpoolerDoesNotOpenIt() throws Exception {
        try (SambaFixture samba = SambaFixture.start("rpc start on demand helpers = no"); HostSession session = samba.as("probe")) {
            assertEquals(Map.of("opens", "false", "error", "2"), observe(session));
        }
    }

    @ParameterizedTest
    @CsvSource({ "0xC0000034, 2", "0xC00000AC, 231", "0xC00000AB, 231" })
    void aPipeThatNobodyListensOnIsTheObservation(String status, String error) throws Exception {
        int code = Integer.parseUnsignedInt(status.substring(2), 16);
        try (SambaFixture samba = SambaFixture.start();
                FaultProxy proxy = new FaultProxy(samba.port(), CREATE, code);
                HostSession session = new HostSession(SambaFixture.host("127.0.0.1", proxy.port()), SambaFixture.account("probe"))) {
            assertEquals(Map.of("opens", "false", "error", error), observe(session));
        }
    }

    @Test
    void whoMayNotIsDeniedAndAHostThatIsNotThereIsUnreachable() throws Exception {
        try (SambaFixture samba = SambaFixture.start("restrict anonymous = 2");
                HostSession nobody = samba.asNobody();
                FaultProxy proxy = new FaultProxy(samba.port(), CREATE, 0xC0000022);
                HostSession denied = new HostSession(SambaFixture.host("127.0.0.1", proxy.port()), SambaFixture.account("probe"))) {
            assertEquals(Reason.ACCESS_DENIED, reason(nobody));
            assertEquals(Reason.ACCESS_DENIED, reason(denied));
        }
        try (HostSession session = new HostSession(SambaFixture.host("127.0.0.1", SambaFixture.freePort()),
                SambaFixture.account("probe"))) {
            assertEquals(Reason.UNREACHABLE, reason(session));
        }
    }
}
