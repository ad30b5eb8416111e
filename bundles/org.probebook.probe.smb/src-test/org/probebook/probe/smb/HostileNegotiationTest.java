// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.probe.Credentials;
import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Servers that agree on SMB in ways that no server should, or that no test server does. */
@Timeout(60)
class HostileNegotiationTest {
    private static final Duration LIMIT = Duration.ofMillis(500);
    private static final int HEADER = 4 + 64;

    private final SmbProtocolKind kind = new SmbProtocolKind();

    HostileNegotiationTest() {
        SambaFixture.quiet();
    }

    /** An answer to the first message, framed: header, then what the server offers (MS-SMB2 2.2.1.2 and 2.2.4). */
    private static byte[] offer(int dialect, int securityMode, int capabilities) {
        ByteBuffer answer = ByteBuffer.allocate(HEADER + 65).order(ByteOrder.BIG_ENDIAN).putInt(64 + 65).order(ByteOrder.LITTLE_ENDIAN);
        answer.put("\u00feSMB".getBytes(StandardCharsets.ISO_8859_1)).putShort((short) 64).putInt(4 + 12, 0).putInt(4 + 16, 1);
        answer.position(HEADER).putShort((short) 65).putShort((short) securityMode).putShort((short) dialect).position(HEADER + 24);
        answer.putInt(capabilities).putInt(65536).putInt(65536).putInt(65536).putShort(HEADER + 56, (short) 128);
        return answer.array();
    }

    private Map<String, String> observe(byte[] answer) throws Exception {
        HostileServerTest.Conduct conduct = client -> {
            client.getInputStream().read(); // what comes before the question is no answer to it
            client.getOutputStream().write(answer);
            client.getOutputStream().flush();
        };
        try (ServerSocket server = HostileServerTest.server(conduct);
                HostSession session = new HostSession(SambaFixture.host("127.0.0.1", server.getLocalPort()), Credentials.NONE)) {
            return session.within(LIMIT, () -> kind.observe(ProbesFactory.eINSTANCE.createSmbProtocolProbe(), session)).values();
        }
    }

    @ParameterizedTest
    @CsvSource({ "0x0202, 1, 0, 2.0.2, false, false", "0x0210, 3, 0, 2.1, true, false", "0x0300, 3, 0x40, 3.0, true, true" })
    void whatIsOfferedIsTold(String dialect, int mode, String capabilities, String told, String signing, String encryption)
            throws Exception {
        assertEquals(Map.of("dialect", told, "signing-required", signing, "encryption", encryption),
                observe(offer(Integer.decode(dialect), mode, Integer.decode(capabilities))));
    }

    @ParameterizedTest
    @CsvSource({ "0x0999", "0x0000", "0xffff" })
    void aDialectThatThereIsNotIsMalformed(String dialect) {
        byte[] answer = offer(Integer.decode(dialect), 1, 0);
        assertEquals(Reason.MALFORMED, assertThrows(ProbeException.class, () -> observe(answer)).reason());
    }

    @Test
    void noDamageEscapesAsAnythingElse() throws Exception {
        Random random = new Random(311);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = offer(0x0302, 1, 0x40);
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            long start = System.nanoTime();
            try {
                observe(damaged);
            } catch (ProbeException e) {
                assertTrue(e.reason() != Reason.SIGN_IN_FAILED, e.getMessage());
            }
            assertTrue(System.nanoTime() - start < LIMIT.toNanos() + 2_000_000_000L);
        }
    }
}
