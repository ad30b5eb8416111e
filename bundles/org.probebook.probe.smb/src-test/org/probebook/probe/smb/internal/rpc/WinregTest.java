// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

class WinregTest {

    private static NdrWriter value(int type, byte[] data, int status) {
        NdrWriter results = new NdrWriter().pointer().uint32(type).pointer().uint32(data.length).uint32(0).uint32(data.length).bytes(data);
        return results.pointer().uint32(data.length).pointer().uint32(data.length).uint32(status);
    }

    private static Optional<RegistryValue> read(ScriptedPipe pipe) throws Exception {
        try (Winreg registry = Winreg.on(pipe)) {
            return registry.value("HKLM\\SOFTWARE\\X", "name");
        }
    }

    private static void assertFails(Reason reason, ScriptedPipe pipe) {
        assertEquals(reason, assertThrows(ProbeException.class, () -> read(pipe)).reason());
    }

    @Test
    void keysAreOpenedForReadingOnlyAndClosed() throws Exception {
        ScriptedPipe pipe = ScriptedPipe.bound().handle(0).handle(0).results(value(4, new byte[] { 1, 0, 0, 0 }, 0)).handle(0).handle(0);
        assertEquals("1", read(pipe).orElseThrow().text());
        assertEquals(6, pipe.asked.size());
        assertEquals("19000200", HexFormat.of().formatHex(pipe.arguments(0), 4, 8));
        byte[] open = pipe.arguments(1);
        assertEquals("19000200", HexFormat.of().formatHex(open, open.length - 4, open.length));
    }

    @ParameterizedTest
    @CsvSource({ "2", "3", "1018" })
    void whatIsNotThereIsAbsent(int status) throws Exception {
        assertEquals(Optional.empty(), read(ScriptedPipe.bound().handle(0).handle(status).handle(0)));
        assertEquals(Optional.empty(),
                read(ScriptedPipe.bound().handle(0).handle(0).results(value(0, new byte[0], status)).handle(0).handle(0)));
    }

    @Test
    void aRefusalHasItsReason() {
        assertFails(Reason.ACCESS_DENIED, ScriptedPipe.bound().handle(5));
        assertFails(Reason.ACCESS_DENIED, ScriptedPipe.bound().handle(0).handle(5).handle(0));
        assertFails(Reason.ACCESS_DENIED, ScriptedPipe.bound().handle(0).handle(0).results(value(0, new byte[0], 5)).handle(0).handle(0));
    }

    @Test
    void aLargeValueIsAskedForAgainAndAVeryLargeOneIsNot() throws Exception {
        byte[] large = "x".repeat(5000).getBytes(StandardCharsets.UTF_16LE);
        NdrWriter tooSmall = new NdrWriter().pointer().uint32(1).nullPointer().pointer().uint32(large.length).pointer().uint32(0)
                .uint32(234);
        ScriptedPipe pipe = ScriptedPipe.bound().handle(0).handle(0).results(tooSmall).results(value(1, large, 0)).handle(0).handle(0);
        assertEquals(5000, read(pipe).orElseThrow().text().length());
        NdrWriter huge = new NdrWriter().pointer().uint32(1).nullPointer().pointer().uint32(0x7FFFFFFF).pointer().uint32(0).uint32(234);
        assertFails(Reason.UNSUPPORTED, ScriptedPipe.bound().handle(0).handle(0).results(huge));
    }

    @Test
    void aValueThatIsNotAsLongAsItSaysIsMalformed() {
        NdrWriter results = new NdrWriter().pointer().uint32(3).pointer().uint32(2).uint32(0).uint32(2).uint16(7).pointer().uint32(2)
                .pointer().uint32(9).uint32(0);
        assertFails(Reason.MALFORMED, ScriptedPipe.bound().handle(0).handle(0).results(results));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1 | 410042000000 | AB", "1 | 41004200 | AB", "1 | 4100420000 | AB", "1 | '' | ''", "2 | 2500410025000000 | %A%",
            "4 | feffffff | 4294967294",
            "5 | 00000102 | 258", "11 | ffffffffffffffff | 18446744073709551615", "3 | 00ff10 | 00ff10", "0 | '' | ''", "8 | 01 | 01",
            "77 | 0a | 0a" })
    void eachTypeIsWrittenInItsWay(int type, String data, String text) throws Exception {
        assertEquals(text, new RegistryValue(type, HexFormat.of().parseHex(data)).text());
    }

    @Test
    void severalStringsStandEachOnItsLineEmptyOnesToo() throws Exception {
        assertEquals("one\n\ntwo", new RegistryValue(7, "one\0\0two\0\0".getBytes(StandardCharsets.UTF_16LE)).text());
        assertEquals("REG_MULTI_SZ", new RegistryValue(7, new byte[0]).typeName());
        assertEquals("type 77", new RegistryValue(77, new byte[0]).typeName());
    }

    @Test
    void aNumberOfTheWrongLengthIsMalformed() {
        assertThrows(ProbeException.class, () -> new RegistryValue(4, new byte[3]).text());
        assertThrows(ProbeException.class, () -> new RegistryValue(11, new byte[4]).text());
    }

    @Test
    void keysAreReadInManySpellings() throws Exception {
        assertEquals(new RegistryKey(2, "SOFTWARE\\X"), RegistryKey.parse("hklm\\SOFTWARE\\X\\"));
        assertEquals(new RegistryKey(4, ""), RegistryKey.parse(" HKEY_USERS "));
        assertThrows(ProbeException.class, () -> RegistryKey.parse("SOFTWARE\\X"));
    }
}
