// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import java.util.ArrayList;
import java.util.List;

import org.probebook.probe.ProbeException;

/**
 * A structure that consists of 32-bit numbers and pointers to strings only, as all information levels do that are asked for. The strings of a structure, or of all the structures of an
 * array, follow after it in order.
 */
final class RowLayout {
    private final String fields;

    /**
     * @param fields one letter for each field: {@code n} a number, {@code s} a string
     */
    RowLayout(String fields) {
        this.fields = fields;
    }

    /**
     * One structure that was read.
     *
     * @param numbers by field; for a string, whether it is there (not 0)
     * @param texts by field; empty where there is none
     */
    record Row(long[] numbers, String[] texts) {
        long number(int field) {
            return numbers[field];
        }

        String text(int field) {
            return texts[field];
        }
    }

    /** A structure at the reader's place. */
    Row read(NdrReader in) throws ProbeException {
        Row row = fixed(in);
        strings(row, in);
        return row;
    }

    /** A conformant array at the reader's place. */
    List<Row> readArray(NdrReader in, long expected) throws ProbeException {
        int count = in.count(4 * fields.length());
        if (count != expected) {
            throw in.malformed("an array of " + count + " elements where " + expected + " were announced");
        }
        List<Row> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rows.add(fixed(in));
        }
        for (Row row : rows) {
            strings(row, in);
        }
        return rows;
    }

    private Row fixed(NdrReader in) throws ProbeException {
        Row row = new Row(new long[fields.length()], new String[fields.length()]);
        for (int i = 0; i < fields.length(); i++) {
            row.numbers[i] = in.uint32();
        }
        return row;
    }

    private void strings(Row row, NdrReader in) throws ProbeException {
        for (int i = 0; i < fields.length(); i++) {
            if (fields.charAt(i) == 's') {
                row.texts[i] = row.numbers[i] == 0 ? "" : in.string();
            }
        }
    }
}
