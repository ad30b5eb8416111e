// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.apache.lucene.util.BytesRef;

/** Reads what {@link RecordOutput} wrote. Damaged bytes end in an unchecked exception, never in an endless loop. */
final class RecordInput {
    private final byte[] bytes;
    private final int end;
    private int at;
    private char[] buffer = new char[1024];

    RecordInput(BytesRef record) {
        bytes = record.bytes;
        at = record.offset;
        end = record.offset + record.length;
    }

    long number() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte b = bytes[at++];
            value |= (b & 0x7FL) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("number too long in a stored article");
    }

    boolean flag() {
        return number() != 0;
    }

    String text() {
        int length = size();
        if (buffer.length < length) {
            buffer = new char[length];
        }
        for (int i = 0; i < length; i++) {
            int b = bytes[at++];
            if (b >= 0) {
                buffer[i] = (char) b;
            } else if ((b & 0xE0) == 0xC0) {
                buffer[i] = (char) ((b & 0x1F) << 6 | bytes[at++] & 0x3F);
            } else {
                buffer[i] = (char) ((b & 0x0F) << 12 | (bytes[at++] & 0x3F) << 6 | bytes[at++] & 0x3F);
            }
        }
        return new String(buffer, 0, length);
    }

    List<String> texts() {
        return list(this::text);
    }

    <T> List<T> list(Supplier<T> each) {
        int size = size();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(each.get());
        }
        return items;
    }

    /** No list and no text is longer than the bytes that are left for it. */
    private int size() {
        long size = number();
        if (size < 0 || size > end - at) {
            throw new IllegalArgumentException("length " + size + " beyond the end of a stored article");
        }
        return (int) size;
    }
}
