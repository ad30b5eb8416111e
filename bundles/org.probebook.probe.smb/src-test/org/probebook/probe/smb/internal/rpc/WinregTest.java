// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.knowledge.probes.RegistryView;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.windows.RegistryValue;

class WinregTest {

    private static NdrWriter value(int type, byte[] data, int status) {
        NdrWriter results = new NdrWriter().pointer().uint32(type).pointer().uint32(data.length).uint32(0).uint32(data.length).bytes(data);
        return results.pointer().uint32(data.length).pointer().uint32(data.length).uint32(status);
    }

    private static Optional<RegistryValue> read(ScriptedPipe pipe) throws Exception {
        try (Winreg registry = Winreg.on(pipe)) {
            return registry.value("HKLM\\SOFTWARE\\X", RegistryView.DEFAULT, "name");
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

    private static NdrWriter info(String type, long time, int status) {
        NdrWriter results = new NdrWriter().countedString(type).uint32(3).uint32(20).uint32(4).uint32(5).uint32(8).uint32(64).uint32(100);
        return results.uint32(time).uint32(time >>> 32).uint32(status);
    }

    private static Optional<RegistryKeyInfo> ask(String key, RegistryView view, ScriptedPipe pipe) throws Exception {
        try (Winreg registry = Winreg.on(pipe)) {
            return registry.key(key, view);
        }
    }

    private static Optional<RegistryKeyInfo> ask(NdrWriter answer) throws Exception {
        return ask("HKLM\\SOFTWARE\\X", RegistryView.DEFAULT, ScriptedPipe.bound().handle(0).handle(0).results(answer).handle(0).handle(0));
    }

    @ParameterizedTest
    @CsvSource({ "'', 0, 1601-01-01T00:00:00Z", "Class, 125911584000000001, 2000-01-01T00:00:00.000000100Z",
            "odd, 9223372036854775807, +30828-09-14T02:48:05.477580700Z" })
    void aKeyTellsWhenItWasWrittenAndHowMuchIsInIt(String type, long time, String written) throws Exception {
        assertEquals(Optional.of(new RegistryKeyInfo(Instant.parse(written), 3, 5)), ask(info(type, time, 0)));
    }

    @Test
    void aKeyWithoutClassMayPointToNothing() throws Exception {
        NdrWriter results = new NdrWriter().uint16(0).uint16(0).nullPointer();
        for (int i = 0; i < 10; i++) {
            results.uint32(0);
        }
        assertEquals(Optional.of(new RegistryKeyInfo(Instant.parse("1601-01-01T00:00:00Z"), 0, 0)), ask(results));
    }

    @Test
    void aKeyThatIsGoneIsAbsentAndOneThatTellsNonsenseIsMalformed() throws Exception {
        assertEquals(Optional.empty(), ask(info("", 0, 1018)));
        assertEquals(Reason.ACCESS_DENIED, assertThrows(ProbeException.class, () -> ask(info("", 0, 5))).reason());
        assertEquals(Reason.MALFORMED, assertThrows(ProbeException.class, () -> ask(info("", -1, 0))).reason());
        NdrWriter longClass = new NdrWriter().uint16(8).uint16(8).pointer().uint32(0x7FFFFFFF).uint32(0).uint32(0x7FFFFFFF);
        assertEquals(Reason.MALFORMED, assertThrows(ProbeException.class, () -> ask(longClass)).reason());
        assertEquals(Reason.MALFORMED, assertThrows(ProbeException.class, () -> ask(new NdrWriter().uint32(0))).reason());
    }

    @Test
    void noDamageEscapesAsAnythingElse() throws Exception {
        Random random = new Random(64);
        byte[] good = info("Class", 125911584000000001L, 0).toBytes();
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = Arrays.copyOf(good, random.nextInt(10) == 0 ? random.nextInt(good.length) : good.length);
            if (damaged.length > 0) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                ask(new NdrWriter().bytes(damaged));
            } catch (ProbeException e) {
                assertTrue(e.reason() != Reason.UNREACHABLE, e.getMessage());
            }
        }
    }

    /** The view goes with the key that is read, which may be a hive itself. */
    @ParameterizedTest
    @CsvSource({ "DEFAULT, 19000200", "BITS_32, 19020200", "BITS_64, 19010200" })
    void theViewIsAskedForWithTheRights(RegistryView view, String access) throws Exception {
        ScriptedPipe pipe = ScriptedPipe.bound().handle(0).handle(0).results(info("", 0, 0)).handle(0).handle(0);
        ask("HKLM\\SOFTWARE\\X", view, pipe);
        byte[] open = pipe.arguments(1);
        assertEquals(access, HexFormat.of().formatHex(open, open.length - 4, open.length));
        assertEquals("0000000019000200", HexFormat.of().formatHex(pipe.arguments(0)));
        ScriptedPipe whole = ScriptedPipe.bound().handle(0).results(info("", 0, 0)).handle(0);
        ask("HKLM", view, whole);
        assertEquals("00000000" + access, HexFormat.of().formatHex(whole.arguments(0)));
    }

    @Test
    void keysAreReadInManySpellings() throws Exception {
        assertEquals(new RegistryKey(2, "SOFTWARE\\X"), RegistryKey.parse("hklm\\SOFTWARE\\X\\"));
        assertEquals(new RegistryKey(4, ""), RegistryKey.parse(" HKEY_USERS "));
        assertThrows(ProbeException.class, () -> RegistryKey.parse("SOFTWARE\\X"));
    }
}
