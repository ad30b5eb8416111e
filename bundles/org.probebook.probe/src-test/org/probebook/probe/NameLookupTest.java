// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameLookupTest {

    @ParameterizedTest
    @CsvSource({ "127.0.0.1, 127.0.0.1", "192.0.2.7, 192.0.2.7", "::1, 0:0:0:0:0:0:0:1", "2001:db8::7, 2001:db8:0:0:0:0:0:7",
            "::ffff:192.0.2.7, 192.0.2.7" })
    void readsNumbers(String text, String address) {
        assertEquals(Optional.of(address), NameLookup.literal(text).map(InetAddress::getHostAddress));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "example", "256.1.1.1", "1.2.3", "1.2.3.4.5", "12345:1", ":", "1.2.3.x", "cafe" })
    void asksNobodyAboutWhatIsNoNumber(String text) {
        assertEquals(Optional.empty(), NameLookup.literal(text));
    }

    @Test
    void findsThisMachine() throws Exception {
        assertEquals(List.of(InetAddress.getLoopbackAddress()), NameLookup.addresses(session("local")));
        assertTrue(NameLookup.addresses(session("localhost")).stream().allMatch(InetAddress::isLoopbackAddress));
    }

    /** A label of more than 63 octets: refused by the resolver itself, without asking a name server that may be slow. */
    @Test
    void saysThatANameDoesNotResolve() {
        ProbeException failure = assertThrows(ProbeException.class, () -> NameLookup.addresses(session("x".repeat(64) + ".invalid")));
        assertEquals(Reason.UNREACHABLE, failure.reason());
    }

    private static HostSession session(String address) {
        return new HostSession(Host.parse(address), Credentials.NONE);
    }
}
