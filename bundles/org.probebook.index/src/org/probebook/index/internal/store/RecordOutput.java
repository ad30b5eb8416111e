// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Writes numbers, texts and lists one behind the other. Not safe for several threads. */
final class RecordOutput {
    private byte[] bytes = new byte[4096];
    private int size;

    void number(long value) {
        ensure(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    void flag(boolean value) {
        number(value ? 1 : 0);
    }

    /** Each UTF-16 unit is coded by itself, so that also a broken surrogate pair of some odd source comes back as it was. */
    void text(String text) {
        int length = text.length();
        number(length);
        ensure(3L * length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes[size++] = (byte) c;
            } else if (c < 0x800) {
                bytes[size++] = (byte) (0xC0 | c >> 6);
                bytes[size++] = (byte) (0x80 | c & 0x3F);
            } else {
                bytes[size++] = (byte) (0xE0 | c >> 12);
                bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[size++] = (byte) (0x80 | c & 0x3F);
            }
        }
    }

    void texts(List<String> texts) {
        list(texts, this::text);
    }

    <T> void list(List<T> items, Consumer<T> each) {
        number(items.size());
        items.forEach(each);
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void ensure(long more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.toIntExact(Math.max(bytes.length * 2L, size + more)));
        }
    }
}
