// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs one client in by NTLM version 2 (MS-NLMP 3.2.5 and 3.3.2): the account of the machine, or nobody. */
final class NtlmSignIn {
    private static final byte[] MARK = "NTLMSSP\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CHALLENGE = { 0x13, 0x57, (byte) 0x9b, (byte) 0xdf, 0x02, 0x46, (byte) 0x8a, (byte) 0xce };
    /** Unicode, target wanted and told, NTLM, always sign, extended session security, target information, 128 and 56 bits. */
    private static final int FLAGS = 0x1 | 0x4 | 0x200 | 0x8000 | 0x20000 | 0x80000 | 0x800000 | 0x20000000 | 0x80000000;
    private static final int PAYLOAD = 56;
    private static final int PROOF = 16;

    private final Machine machine;

    NtlmSignIn(Machine machine) {
        this.machine = machine;
    }

    /** The NTLM message in a token, however it is wrapped; empty where there is none. */
    static Optional<ByteBuffer> message(byte[] token) {
        for (int at = 0; at + 12 <= token.length; at++) {
            if (Arrays.equals(token, at, at + MARK.length, MARK, 0, MARK.length)) {
                return Optional.of(ByteBuffer.wrap(token, at, token.length - at).slice().order(ByteOrder.LITTLE_ENDIAN));
            }
        }
        return Optional.empty();
    }

    /** 1: a greeting, 3: the answer to a challenge. */
    static int type(ByteBuffer message) {
        return message.getInt(8);
    }

    byte[] challenge() {
        byte[] name = machine.name().getBytes(StandardCharsets.UTF_16LE);
        ByteBuffer target = ByteBuffer.allocate(2 * (4 + name.length) + 4).order(ByteOrder.LITTLE_ENDIAN);
        for (int kind = 1; kind <= 2; kind++) { // name of the machine, and of its domain
            target.putShort((short) kind).putShort((short) name.length).put(name);
        }
        ByteBuffer message = ByteBuffer.allocate(PAYLOAD + name.length + target.capacity()).order(ByteOrder.LITTLE_ENDIAN);
        message.put(MARK).putInt(2);
        field(message, name.length, PAYLOAD);
        message.putInt(FLAGS).put(CHALLENGE).putLong(0);
        field(message, target.capacity(), PAYLOAD + name.length);
        return message.position(PAYLOAD).put(name).put(target.array()).array();
    }

    /**
     * Who answered the challenge.
     *
     * @param user empty for nobody
     * @param key what the session's messages are signed with; empty for nobody
     */
    record SignedIn(String user, byte[] key) {
    }

    /** Empty when the account or its password is wrong. */
    Optional<SignedIn> signedIn(ByteBuffer answer) throws GeneralSecurityException {
        byte[] response = bytes(answer, 20);
        String user = text(bytes(answer, 36));
        if (user.isEmpty() && response.length == 0) {
            return Optional.of(new SignedIn("", new byte[0]));
        }
        if (!user.equalsIgnoreCase(machine.user()) || response.length <= PROOF) {
            return Optional.empty();
        }
        byte[] secret = Md4.digest(machine.password().getBytes(StandardCharsets.UTF_16LE));
        byte[] owner = (user.toUpperCase(Locale.ROOT) + text(bytes(answer, 28))).getBytes(StandardCharsets.UTF_16LE);
        byte[] key = keyed("HmacMD5", secret, owner);
        byte[] proof = keyed("HmacMD5", key, CHALLENGE, Arrays.copyOfRange(response, PROOF, response.length));
        return MessageDigest.isEqual(proof, Arrays.copyOf(response, PROOF))
                ? Optional.of(new SignedIn(user, keyed("HmacMD5", key, proof)))
                : Optional.empty();
    }

    /** A digest of texts that takes a key to make. */
    static byte[] keyed(String algorithm, byte[] key, byte[]... texts) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(algorithm);
        mac.init(new SecretKeySpec(key, algorithm));
        for (byte[] text : texts) {
            mac.update(text);
        }
        return mac.doFinal();
    }

    private static void field(ByteBuffer message, int length, int offset) {
        message.putShort((short) length).putShort((short) length).putInt(offset);
    }

    private static byte[] bytes(ByteBuffer message, int field) {
        byte[] bytes = new byte[message.getShort(field) & 0xffff];
        message.get(message.getInt(field + 4), bytes);
        return bytes;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_16LE);
    }
}
