// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/** A message of SMB 2 (MS-SMB2 2.2.1.2) that came in; positions are those in its body. */
final class Message {
    static final int HEADER = 64;
    private static final int FLAGS = 16;
    private static final int SIGNATURE = 48;
    private static final int SIGNED = 8;
    private static final int MARK = 0x424D53FE;

    private final ByteBuffer bytes;

    Message(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    boolean smb2() {
        return bytes.capacity() > HEADER && bytes.getInt(0) == MARK;
    }

    int command() {
        return bytes.getShort(12);
    }

    int tree() {
        return bytes.getInt(36);
    }

    int small(int at) {
        return bytes.getShort(HEADER + at) & 0xffff;
    }

    int number(int at) {
        return bytes.getInt(HEADER + at);
    }

    long large(int at) {
        return bytes.getLong(HEADER + at);
    }

    /** What a field for offset and length, each of two bytes, points to. */
    byte[] buffer(int at) {
        return slice(small(at), small(at + 2));
    }

    /** Bytes by their place in the whole message. */
    byte[] slice(int offset, int length) {
        byte[] slice = new byte[length];
        bytes.get(offset, slice);
        return slice;
    }

    String text(int at) {
        return new String(buffer(at), StandardCharsets.UTF_16LE);
    }

    /** The answer to this: the header given back with a status, and a body. */
    byte[] answer(int status, int tree, long session, ByteBuffer body) {
        ByteBuffer out = ByteBuffer.allocate(HEADER + body.capacity()).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(MARK).putShort((short) HEADER).putShort((short) 1).putInt(status).putShort((short) command());
        out.putShort((short) 64).putInt(1).putInt(0).putLong(bytes.getLong(24)).putInt(0).putInt(tree).putLong(session);
        return out.position(HEADER).put(body.array()).array();
    }

    /** Whether the client signed it, and so wants the answer signed. */
    boolean signed() {
        return (bytes.getInt(FLAGS) & SIGNED) != 0;
    }

    /** Signs an answer in place (MS-SMB2 3.1.4.1, dialect 2.1). */
    static void sign(byte[] answer, byte[] key) throws GeneralSecurityException {
        answer[FLAGS] |= SIGNED;
        Arrays.fill(answer, SIGNATURE, HEADER, (byte) 0);
        byte[] signature = NtlmSignIn.keyed("HmacSHA256", key, answer);
        System.arraycopy(signature, 0, answer, SIGNATURE, HEADER - SIGNATURE);
    }

    /** An empty body of so many bytes, which begins with its own nominal size. */
    static ByteBuffer body(int length, int nominal) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN).putShort(0, (short) nominal);
    }
}
