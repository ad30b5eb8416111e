// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

@Timeout(20)
class RpcClientTest {
    private static final int WHOLE = Pdu.FIRST | Pdu.LAST;
    private static final byte[] RESULTS = { 1, 2, 3, 4, 5, 6, 7, 8 };

    private static NdrReader call(ScriptedPipe pipe) throws Exception {
        return RpcClient.bind(pipe, RpcInterface.SRVSVC).call(21, "Test", new NdrWriter().uint32(7));
    }

    private static void assertFails(Reason reason, ScriptedPipe pipe) {
        assertEquals(reason, assertThrows(ProbeException.class, () -> call(pipe)).reason());
    }

    @Test
    void theQuestionIsWrittenAsTheSpecificationSays() throws Exception {
        ScriptedPipe pipe = ScriptedPipe.bound().raw(ScriptedPipe.response(2, WHOLE, RESULTS));
        call(pipe);
        assertEquals("05000b0310000000480000000100000" + "0b810b810000000000100000000000100" // header, sizes, one context
                + "c84f324b7016d30112785a47bf6ee18803000000" + "045d888aeb1cc9119fe808002b10486002000000",
                HexFormat.of().formatHex(pipe.asked.get(0)));
        assertEquals("0500000310000000" + "1c00000002000000" + "0400000000001500" + "07000000",
                HexFormat.of().formatHex(pipe.asked.get(1)));
    }

    @Test
    void fragmentsAreJoinedHoweverTheyWereCut() throws Exception {
        byte[] first = ScriptedPipe.response(2, Pdu.FIRST, Arrays.copyOf(RESULTS, 5));
        byte[] last = ScriptedPipe.response(2, Pdu.LAST, Arrays.copyOfRange(RESULTS, 5, 8));
        assertArrayEquals(RESULTS, call(ScriptedPipe.bound().raw(first).raw(last)).bytes(8));
        byte[] both = Arrays.copyOf(first, first.length + last.length);
        System.arraycopy(last, 0, both, first.length, last.length);
        assertArrayEquals(RESULTS, call(ScriptedPipe.bound().raw(both)).bytes(8));
        ScriptedPipe drop = ScriptedPipe.bound();
        for (byte one : both) {
            drop.raw(new byte[] { one });
        }
        assertArrayEquals(RESULTS, call(drop).bytes(8));
    }

    @Test
    void anInterfaceThatIsNotOfferedIsUnsupportedAndItsPipeClosed() {
        ScriptedPipe refused = ScriptedPipe.silent().raw(ScriptedPipe.bindAck(2, 1));
        assertFails(Reason.UNSUPPORTED, refused);
        assertTrue(refused.closed);
        assertFails(Reason.UNSUPPORTED, ScriptedPipe.silent().raw(ScriptedPipe.header(Pdu.BIND_NAK, WHOLE, 1, 20).array()));
    }

    @Test
    void aFaultHasTheReasonOfItsStatus() {
        assertFails(Reason.ACCESS_DENIED, ScriptedPipe.bound().raw(ScriptedPipe.fault(2, 5)));
        assertFails(Reason.UNSUPPORTED, ScriptedPipe.bound().raw(ScriptedPipe.fault(2, 0x1C010002)));
        assertFails(Reason.MALFORMED, ScriptedPipe.bound().raw(ScriptedPipe.fault(2, 0x6F7)));
        assertFails(Reason.MALFORMED, ScriptedPipe.bound().raw(ScriptedPipe.header(Pdu.FAULT, WHOLE, 2, 20).array()));
    }

    @Test
    void whatIsNoAnswerToTheCallIsMalformed() {
        byte[] good = ScriptedPipe.response(2, WHOLE, RESULTS);
        assertFails(Reason.MALFORMED, ScriptedPipe.bound().raw(with(good, 0, 4))); // version
        assertFails(Reason.MALFORMED, ScriptedPipe.bound().raw(with(good, 2, 9))); // type
        assertFails(Reason.MALFORMED, ScriptedPipe.bound().raw(with(good, 4, 0))); // big-endian
        assertFails(Reason.MALFORMED, ScriptedPipe.bound().raw(with(good, 8, 15))); // shorter than a header
        assertFails(Reason.MALFORMED, ScriptedPipe.bound().raw(with(good, 8, 20))); // shorter than a response
        assertFails(Reason.MALFORMED, ScriptedPipe.bound().raw(with(good, 10, 8))); // authentication
        assertFails(Reason.MALFORMED, ScriptedPipe.bound().raw(with(good, 12, 77))); // another call
        assertFails(Reason.MALFORMED, ScriptedPipe.bound().raw(ScriptedPipe.response(2, Pdu.LAST, RESULTS))); // no beginning
        assertFails(Reason.MALFORMED, ScriptedPipe.silent().raw(good)); // not bound
        assertFails(Reason.MALFORMED, ScriptedPipe.silent().raw(ScriptedPipe.header(Pdu.BIND_ACK, WHOLE, 1, 24).array()));
        assertFails(Reason.MALFORMED, ScriptedPipe.silent().raw(with(ScriptedPipe.bindAck(0, 0), 24, 0xff))); // an address beyond the end
    }

    @Test
    void aFragmentThatPromisesMoreThanComesWaitsNoLongerThanTheQuestionMay() {
        assertFails(Reason.TIMED_OUT, ScriptedPipe.bound().raw(with(ScriptedPipe.response(2, WHOLE, RESULTS), 8, 0xff)));
    }

    @Test
    void anAnswerWithoutEndIsGivenUp() {
        assertFails(Reason.MALFORMED, endless(Pdu.MAXIMUM_FRAGMENT));
        assertFails(Reason.MALFORMED, endless(0));
    }

    /** Gives fragments for ever, without holding them. */
    private static ScriptedPipe endless(int size) {
        ScriptedPipe pipe = ScriptedPipe.bound().raw(ScriptedPipe.response(2, Pdu.FIRST, new byte[8]));
        byte[] more = ScriptedPipe.response(2, 0, new byte[size]);
        for (int i = 0; i < 2000; i++) {
            pipe.raw(more);
        }
        return pipe;
    }

    @Test
    void argumentsThatDoNotFitAreMalformed() throws Exception {
        RpcClient client = RpcClient.bind(ScriptedPipe.bound(), RpcInterface.WINREG);
        NdrWriter longArguments = new NdrWriter().string("x".repeat(3000));
        assertEquals(Reason.MALFORMED, assertThrows(ProbeException.class, () -> client.call(15, "Test", longArguments)).reason());
    }

    @Test
    void noDamageEscapesAsAnythingElse() throws Exception {
        Random random = new Random(328459);
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = ScriptedPipe.response(2, WHOLE, RESULTS);
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            try {
                call(ScriptedPipe.bound().raw(damaged));
            } catch (ProbeException e) {
                assertTrue(e.reason() != Reason.UNREACHABLE, e.getMessage());
            }
        }
    }

    private static byte[] with(byte[] pdu, int offset, int value) {
        byte[] changed = pdu.clone();
        changed[offset] = (byte) value;
        return changed;
    }
}
