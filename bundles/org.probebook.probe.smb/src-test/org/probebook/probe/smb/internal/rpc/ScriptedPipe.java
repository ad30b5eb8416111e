// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** A server that says what it was told to say, in this order, whatever it is asked. Ends a question that wants more with a time-out, as a silent host would. */
final class ScriptedPipe implements Pipe {
    private static final int HANDLE = 20;

    final List<byte[]> asked = new ArrayList<>();
    boolean closed;
    private final Deque<byte[]> answers = new ArrayDeque<>();
    private int calls;

    /** Says nothing yet. */
    static ScriptedPipe silent() {
        return new ScriptedPipe();
    }

    /** Agrees to the interface. */
    static ScriptedPipe bound() {
        return silent().raw(bindAck(0, 0));
    }

    ScriptedPipe raw(byte[] bytes) {
        answers.add(bytes);
        return this;
    }

    /** The answer to the next call, in one fragment. */
    ScriptedPipe results(NdrWriter results) {
        return raw(response(++calls + 1, Pdu.FIRST | Pdu.LAST, results.toBytes()));
    }

    /** The answer to a call that opens something. */
    ScriptedPipe handle(int status) {
        return results(new NdrWriter().bytes(new byte[HANDLE]).uint32(status));
    }

    static byte[] bindAck(int result, int reason) {
        ByteBuffer pdu = header(Pdu.BIND_ACK, Pdu.FIRST | Pdu.LAST, 1, 16 + 12 + 4 + 4 + 24);
        pdu.putShort((short) 4280).putShort((short) 4280).putInt(1).putShort((short) 4).put(new byte[] { 'p', 'i', 'p', 0 });
        pdu.putShort((short) 0).put((byte) 1).put(new byte[3]);
        return pdu.putShort((short) result).putShort((short) reason).array();
    }

    static byte[] response(int call, int flags, byte[] results) {
        return header(Pdu.RESPONSE, flags, call, 24 + results.length).putInt(results.length).putInt(0).put(results).array();
    }

    static byte[] fault(int call, int status) {
        return header(Pdu.FAULT, Pdu.FIRST | Pdu.LAST, call, 32).putInt(0).putInt(0).putInt(status).array();
    }

    static ByteBuffer header(int type, int flags, int call, int length) {
        ByteBuffer pdu = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN).put((byte) 5).put((byte) 0).put((byte) type)
                .put((byte) flags);
        return pdu.putInt(0x10).putShort((short) length).putShort((short) 0).putInt(call);
    }

    @Override
    public byte[] transact(byte[] message) throws ProbeException {
        asked.add(message);
        return read();
    }

    @Override
    public byte[] read() throws ProbeException {
        if (answers.isEmpty()) {
            throw new ProbeException(Reason.TIMED_OUT, "nothing more comes");
        }
        return answers.remove();
    }

    @Override
    public void close() {
        closed = true;
    }

    /** The arguments of a call, counted from 0 after the bind. */
    byte[] arguments(int call) {
        byte[] request = asked.get(call + 1);
        return Arrays.copyOfRange(request, 24, request.length);
    }
}
