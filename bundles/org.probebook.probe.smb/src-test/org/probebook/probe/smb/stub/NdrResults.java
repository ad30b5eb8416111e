// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the results of a call, as {@link NdrArguments} reads arguments. */
final class NdrResults {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int referents;

    NdrResults number(long value) {
        align(4);
        for (int shift = 0; shift < 32; shift += 8) {
            out.write((int) (value >> shift));
        }
        return this;
    }

    NdrResults small(int value) {
        align(2);
        out.write(value);
        out.write(value >> 8);
        return this;
    }

    NdrResults bytes(byte[] value) {
        out.writeBytes(value);
        return this;
    }

    NdrResults pointer() {
        return number(0x30000 + 4L * ++referents);
    }

    NdrResults nothing() {
        return number(0);
    }

    NdrResults string(String text) {
        byte[] characters = (text + '\0').getBytes(StandardCharsets.UTF_16LE);
        return number(characters.length / 2).number(0).number(characters.length / 2).bytes(characters);
    }

    /** A handle as {@link NdrArguments#handle} reads it. */
    NdrResults handle(String handle) {
        align(4);
        return bytes(handle.getBytes(StandardCharsets.ISO_8859_1));
    }

    byte[] toBytes() {
        return out.toByteArray();
    }

    private void align(int size) {
        while (out.size() % size != 0) {
            out.write(0);
        }
    }
}
