// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Optional;

/** The server's end of a named pipe on which procedures are called (C706 chapter 12). Requests come in one fragment each, as all that clients here ask do. */
final class OpenPipe {
    private static final int FRAGMENT = 4280;
    private static final int HEADER = 24;
    private static final int BIND = 11;
    private static final int REQUEST = 0;
    private static final int UNKNOWN_OPERATION = 0x1C010002;
    private static final byte[] NDR = HexFormat.of().parseHex("045d888aeb1cc9119fe808002b104860");

    private final byte[] syntax;
    private final RpcService service;
    private final Mischief mischief;
    private final Deque<byte[]> answers = new ArrayDeque<>();
    private byte[] again;

    /**
     * @param syntax the interface's identifier, as it stands in messages
     */
    OpenPipe(byte[] syntax, RpcService service, Mischief mischief) {
        this.syntax = syntax;
        this.service = service;
        this.mischief = mischief;
    }

    void write(byte[] message) {
        ByteBuffer in = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
        int type = in.get(2);
        if (type == BIND) {
            bind(in);
        } else if (type == REQUEST) {
            request(in);
        }
    }

    /** The next fragment of the answer; empty where there is nothing to read. */
    Optional<byte[]> read() {
        return again == null ? Optional.ofNullable(answers.poll()) : Optional.of(again);
    }

    private void bind(ByteBuffer in) {
        int contexts = in.get(24);
        ByteBuffer out = ByteBuffer.allocate(36 + 24 * contexts).order(ByteOrder.LITTLE_ENDIAN);
        out.position(16).putShort((short) FRAGMENT).putShort((short) FRAGMENT).putInt(1).putShort((short) 4);
        out.put(new byte[] { 'p', 'i', 'p', 0, 0, 0 }).put((byte) contexts).put(new byte[3]);
        int at = 28;
        for (int i = 0; i < contexts; i++) {
            int transfers = in.get(at + 2);
            boolean known = equal(in, at + 4, syntax) && equal(in, at + 24, NDR);
            out.putShort((short) (known ? 0 : 2)).putShort((short) (known ? 0 : 1)).put(known ? NDR : new byte[16]).putInt(known ? 2 : 0);
            at += 24 + 20 * transfers;
        }
        answers.add(headed(12, 3, in.getInt(12), out.array()));
    }

    private void request(ByteBuffer in) {
        int call = in.getInt(12);
        byte[] arguments = Arrays.copyOfRange(in.array(), HEADER, in.getShort(8) & 0xffff);
        NdrResults results = service.call(in.getShort(22), new NdrArguments(arguments));
        if (results == null) {
            ByteBuffer fault = ByteBuffer.allocate(HEADER + 8).order(ByteOrder.LITTLE_ENDIAN).putInt(HEADER, UNKNOWN_OPERATION);
            answers.add(headed(3, 3, call, fault.array()));
            return;
        }
        fragments(call, mischief.results(results.toBytes()));
    }

    private void fragments(int call, byte[] results) {
        int most = FRAGMENT - HEADER;
        for (int at = 0; at == 0 || at < results.length; at += most) {
            byte[] part = Arrays.copyOfRange(results, at, Math.min(results.length, at + most));
            int flags = (at == 0 ? 1 : 0) | (at + most >= results.length ? 2 : 0);
            ByteBuffer out = ByteBuffer.allocate(HEADER + part.length).order(ByteOrder.LITTLE_ENDIAN);
            out.putInt(16, part.length).position(HEADER).put(part);
            answers.add(spoilt(headed(2, flags, call, out.array()), call));
        }
        if (mischief == Mischief.ENDLESS) {
            answers.add(headed(2, 1, call, new byte[FRAGMENT]));
            again = headed(2, 0, call, new byte[FRAGMENT]);
            answers.removeFirst();
        }
    }

    private byte[] spoilt(byte[] fragment, int call) {
        ByteBuffer out = ByteBuffer.wrap(fragment).order(ByteOrder.LITTLE_ENDIAN);
        switch (mischief) {
            case LONGER -> out.putShort(8, (short) 0xFFFF);
            case SHORTER -> out.putShort(8, (short) 3);
            case OTHER_CALL -> out.putInt(12, call + 7);
            default -> { // as it is
            }
        }
        return fragment;
    }

    private static byte[] headed(int type, int flags, int call, byte[] message) {
        ByteBuffer out = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) 5).put((byte) 0).put((byte) type).put((byte) flags).putInt(0x10);
        out.putShort((short) message.length).putShort((short) 0).putInt(call);
        return message;
    }

    private static boolean equal(ByteBuffer in, int at, byte[] wanted) {
        return Arrays.equals(in.array(), at, at + wanted.length, wanted, 0, wanted.length);
    }
}
