// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.RegistryKeyProbe;
import org.probebook.probe.HostSession;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.smb.internal.SmbHosts;

class RegistryKeyKindTest {
    private static SambaFixture samba;

    private final RegistryKeyKind kind = new RegistryKeyKind();

    RegistryKeyKindTest() {
        kind.hosts = new SmbHosts();
    }

    @BeforeAll
    static void start() throws Exception {
        samba = SambaFixture.start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (samba != null) {
            samba.close();
        }
    }

    private Observation ask(String key) throws Exception {
        RegistryKeyProbe probe = ProbesFactory.eINSTANCE.createRegistryKeyProbe();
        probe.setKey(key);
        try (HostSession session = samba.as("lowpriv")) {
            return kind.observe(probe, session);
        }
    }

    private void assertFails(Reason reason, String key) {
        assertEquals(reason, assertThrows(ProbeException.class, () -> ask(key)).reason());
    }

    @Test
    void aKeyTellsHowMuchIsInIt() throws Exception {
        Observation observed = ask("HKLM\\SOFTWARE\\Fixture");
        assertEquals(Optional.of("0"), observed.value("subkeys"));
        assertEquals(Optional.of("6"), observed.value("values"));
        assertTrue(observed.value("written").map(Instant::parse).isPresent());
        assertEquals("ask about registry key HKLM\\SOFTWARE\\Fixture", observed.request());
    }

    @Test
    void aNewSubkeyIsSeenAtOnceAndAHiveIsAKeyToo() throws Exception {
        samba.script("set", "HKLM\\SOFTWARE\\Parent\\One", "v", "dword", "1");
        assertEquals(Optional.of("1"), ask("HKLM\\SOFTWARE\\Parent").value("subkeys"));
        samba.script("set", "HKLM\\SOFTWARE\\Parent\\Two", "v", "dword", "1");
        assertEquals(Optional.of("2"), ask("HKLM\\SOFTWARE\\Parent\\").value("subkeys"));
        assertTrue(ask("HKLM").value("subkeys").isPresent());
    }

    @Test
    void aMissingKeyIsAbsentAndAForbiddenOneIsNot() throws Exception {
        assertEquals(Map.of(), ask("HKLM\\SOFTWARE\\No\\Such").values());
        assertFails(Reason.ACCESS_DENIED, "HKLM\\SOFTWARE\\Secret");
        assertFails(Reason.MALFORMED, " ");
        assertFails(Reason.MALFORMED, "SOFTWARE\\Fixture");
    }
}
