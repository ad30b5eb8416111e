// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.OptionalInt;

/** Echo requests to one address, and the replies that belong to them: these repeat random bytes that nobody knows but who was asked. */
final class EchoMessages {
    private static final int HEAD = 8;
    private static final int NUMBER = 6;
    private static final int TOKEN = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private final byte request;
    private final byte reply;
    private final byte[] token = new byte[TOKEN];

    EchoMessages(InetAddress address) {
        boolean six = address instanceof Inet6Address;
        request = (byte) (six ? 128 : 8);
        reply = (byte) (six ? 129 : 0);
        RANDOM.nextBytes(token);
    }

    /** A request without its checksum. */
    byte[] request(int number) {
        return ByteBuffer.allocate(HEAD + TOKEN).put(0, request).putShort(4, (short) (token[0] << 8 | token[1] & 0xFF))
                .putShort(NUMBER, (short) number).put(HEAD, token).array();
    }

    /** The number of the request that a message replies to; empty when it is no reply to one of these. */
    OptionalInt answered(byte[] message) {
        if (message.length != HEAD + TOKEN || message[0] != reply || message[1] != 0
                || !Arrays.equals(message, HEAD, HEAD + TOKEN, token, 0, TOKEN)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(ByteBuffer.wrap(message).getShort(NUMBER) & 0xFFFF);
    }

    /** The sum that an ICMP message carries (RFC 1071), over a message of even length. */
    static short checksum(byte[] message) {
        ByteBuffer words = ByteBuffer.wrap(message);
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getShort() & 0xFFFF;
        }
        sum = (sum >>> 16) + (sum & 0xFFFF);
        return (short) ~(sum + (sum >>> 16));
    }
}
