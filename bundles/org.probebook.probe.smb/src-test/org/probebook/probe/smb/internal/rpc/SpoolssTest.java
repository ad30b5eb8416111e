// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

class SpoolssTest {

    private static OptionalInt open(ScriptedPipe pipe) throws Exception {
        try (Spoolss spooler = Spoolss.on(pipe, "h")) {
            return spooler.open();
        }
    }

    @Test
    void theServerIsOpenedWithTheLeastRightAndClosed() throws Exception {
        ScriptedPipe pipe = ScriptedPipe.bound().handle(0).handle(0);
        assertEquals(OptionalInt.empty(), open(pipe));
        assertEquals("00000200" + "040000000000000004000000" + "5c005c0068000000" + "00000000" + "0000000000000000" + "02000000",
                HexFormat.of().formatHex(pipe.arguments(0)));
        assertEquals(20, pipe.arguments(1).length);
        assertTrue(pipe.closed);
    }

    @ParameterizedTest
    @ValueSource(ints = { 1722, 1801, 1703, 8 })
    void anErrorIsTheAnswerAndNothingIsThereToClose(int status) throws Exception {
        ScriptedPipe pipe = ScriptedPipe.bound().handle(status);
        assertEquals(OptionalInt.of(status), open(pipe));
        assertEquals(2, pipe.asked.size());
    }

    @ParameterizedTest
    @CsvSource({ "5, ACCESS_DENIED", "87, MALFORMED" })
    void thatOneMayNotOrAsksWronglyIsNoAnswer(int status, Reason reason) {
        assertEquals(reason, assertThrows(ProbeException.class, () -> open(ScriptedPipe.bound().handle(status))).reason());
    }

    @Test
    void anAnswerThatCannotBeReadIsMalformedAndSilenceTimesOut() {
        ScriptedPipe brief = ScriptedPipe.bound().results(new NdrWriter().uint32(0).uint32(0));
        assertEquals(Reason.MALFORMED, assertThrows(ProbeException.class, () -> open(brief)).reason());
        assertTrue(brief.closed);
        assertEquals(Reason.TIMED_OUT, assertThrows(ProbeException.class, () -> open(ScriptedPipe.bound())).reason());
    }
}
