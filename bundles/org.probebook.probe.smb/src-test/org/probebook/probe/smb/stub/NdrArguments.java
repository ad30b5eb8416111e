// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads the arguments of a call (NDR 2.0, C706 chapter 14). Written apart from what the product reads and writes with, so that the same mistake is not made on both sides. */
final class NdrArguments {
    private final ByteBuffer bytes;

    NdrArguments(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    int number() {
        align(4);
        return bytes.getInt();
    }

    int small() {
        align(2);
        return bytes.getShort() & 0xffff;
    }

    /** Whether a unique pointer points to something. */
    boolean there() {
        return number() != 0;
    }

    String string() {
        number(); // room
        int from = number();
        int count = number();
        byte[] characters = new byte[2 * count];
        bytes.get(characters);
        String text = new String(characters, from, characters.length, StandardCharsets.UTF_16LE);
        return text.endsWith("\0") ? text.substring(0, text.length() - 1) : text;
    }

    /** A string behind a pointer; empty where there is none. */
    String optional() {
        return there() ? string() : "";
    }

    /** As the registry's names come: two lengths, then a pointer. */
    String counted() {
        small();
        small();
        return optional();
    }

    String handle() {
        align(4);
        byte[] handle = new byte[20];
        bytes.get(handle);
        return new String(handle, StandardCharsets.ISO_8859_1);
    }

    private void align(int size) {
        bytes.position(bytes.position() + size - 1 & -size);
    }
}
