// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the arguments of a call: NDR 2.0 (C706 chapter 14), little-endian, each number aligned to its size. */
final class NdrWriter {
    private static final int FIRST_REFERENT = 0x20000;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int referent = FIRST_REFERENT;

    NdrWriter uint16(int value) {
        align(2);
        out.write(value);
        out.write(value >> 8);
        return this;
    }

    NdrWriter uint32(long value) {
        align(4);
        for (int shift = 0; shift < 32; shift += 8) {
            out.write((int) (value >> shift));
        }
        return this;
    }

    NdrWriter bytes(byte[] value) {
        out.writeBytes(value);
        return this;
    }

    /** A unique pointer to something that the caller writes at its place. */
    NdrWriter pointer() {
        uint32(referent);
        referent += 4;
        return this;
    }

    NdrWriter nullPointer() {
        return uint32(0);
    }

    /** A string of 16-bit characters with its terminator, conformant and varying. */
    NdrWriter string(String value) {
        byte[] characters = terminated(value);
        uint32(characters.length / 2);
        uint32(0);
        uint32(characters.length / 2);
        return bytes(characters);
    }

    /** A unique pointer to a string, and the string. */
    NdrWriter pointerTo(String value) {
        return pointer().string(value);
    }

    /** A counted string as the registry takes it: its length includes the terminator (MS-RRP 2.2.4). */
    NdrWriter countedString(String value) {
        int length = 2 * (value.length() + 1);
        return uint16(length).uint16(length).pointerTo(value);
    }

    byte[] toBytes() {
        return out.toByteArray();
    }

    private void align(int size) {
        while (out.size() % size != 0) {
            out.write(0);
        }
    }

    private static byte[] terminated(String value) {
        return (value + '\0').getBytes(StandardCharsets.UTF_16LE);
    }
}
