// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The digest MD4 (RFC 1320), with which NTLM still digests passwords, and which the JDK has not. */
final class Md4 {
    private static final int[][] ORDERS = { { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 },
            { 0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15 }, { 0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15 } };
    private static final int[][] SHIFTS = { { 3, 7, 11, 19 }, { 3, 5, 9, 13 }, { 3, 9, 11, 15 } };
    private static final int[] ADDED = { 0, 0x5A827999, 0x6ED9EBA1 };
    private static final int BLOCK = 64;

    private Md4() {
    }

    static byte[] digest(byte[] text) {
        int[] state = { 0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476 };
        ByteBuffer padded = padded(text);
        while (padded.hasRemaining()) {
            int[] words = new int[BLOCK / 4];
            for (int i = 0; i < words.length; i++) {
                words[i] = padded.getInt();
            }
            add(state, words);
        }
        ByteBuffer digest = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        for (int part : state) {
            digest.putInt(part);
        }
        return digest.array();
    }

    private static ByteBuffer padded(byte[] text) {
        int length = (text.length + 8) / BLOCK * BLOCK + BLOCK;
        ByteBuffer padded = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN).put(text).put((byte) 0x80);
        return padded.putLong(length - 8, 8L * text.length).position(0);
    }

    private static void add(int[] state, int[] words) {
        int[] now = state.clone();
        for (int step = 0; step < 48; step++) {
            int round = step / 16;
            int mixed = now[0] + mix(round, now[1], now[2], now[3]) + words[ORDERS[round][step % 16]] + ADDED[round];
            int turned = Integer.rotateLeft(mixed, SHIFTS[round][step % 4]);
            now = new int[] { now[3], turned, now[1], now[2] };
        }
        for (int i = 0; i < state.length; i++) {
            state[i] += now[i];
        }
    }

    private static int mix(int round, int x, int y, int z) {
        return switch (round) {
            case 0 -> x & y | ~x & z;
            case 1 -> x & y | x & z | y & z;
            default -> x ^ y ^ z;
        };
    }
}
