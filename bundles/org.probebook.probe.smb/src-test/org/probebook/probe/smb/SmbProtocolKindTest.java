// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.probe.Credentials;
import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

@Timeout(60)
class SmbProtocolKindTest {
    private final SmbProtocolKind kind = new SmbProtocolKind();

    private Map<String, String> observe(HostSession session) throws Exception {
        return kind.observe(ProbesFactory.eINSTANCE.createSmbProtocolProbe(), session).values();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "server signing = auto; 3.1.1; false; true", "server signing = mandatory; 3.1.1; true; true",
            "server max protocol = SMB3_02; 3.0.2; false; true", "server max protocol = SMB3_00; 3.0; false; true",
            "server max protocol = SMB2_10; 2.1; false; false", "server max protocol = SMB2_02; 2.0.2; false; false",
            "server smb encrypt = off; 3.1.1; false; false", "server smb encrypt = required; 3.1.1; false; true",
            "restrict anonymous = 2; 3.1.1; false; true" })
    void aServerTellsWhatItOffersBeforeAnybodySignsIn(String line, String dialect, String signing, String encryption) throws Exception {
        Map<String, String> expected = Map.of("dialect", dialect, "signing-required", signing, "encryption", encryption);
        try (SambaFixture samba = SambaFixture.start(line); HostSession session = samba.asNobody()) {
            assertEquals(expected, observe(session));
        }
    }

    @Test
    void theAccountIsNotUsed() throws Exception {
        try (SambaFixture samba = SambaFixture.start();
                HostSession session = new HostSession(samba.host(), new Credentials("", "probe", "wrong".toCharArray()))) {
            assertEquals("3.1.1", observe(session).get("dialect"));
        }
    }

    @Test
    void aServerThatKnowsSmb1OnlyIsObservedAsSuch() throws Exception {
        try (SambaFixture old = SambaFixture.start("server max protocol = NT1"); HostSession session = old.asNobody()) {
            assertEquals(Map.of("dialect", "1", "encryption", "false"), observe(session));
        }
    }

    @Test
    void aHostThatIsNotThereIsAReason() throws Exception {
        try (HostSession session = new HostSession(SambaFixture.host("127.0.0.1", SambaFixture.freePort()), Credentials.NONE)) {
            assertEquals(Reason.UNREACHABLE, assertThrows(ProbeException.class, () -> observe(session)).reason());
        }
    }
}
