// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.code;

import org.probebook.fact.internal.text.Chars;

/**
 * A number as it is printed.
 *
 * @param form how it is printed
 * @param value unsigned
 */
record NumberToken(Form form, long value) {
    private static final int LONGEST_DECIMAL = 10;
    private static final int LONGEST_HEX = 8;

    enum Form {
        /** {@code 0x47} */
        MARKED_HEX,
        /** eight hexadecimal digits, as {@code C0000005} and {@code 80070005} */
        EIGHT_HEX,
        /** fewer digits with letters among them, the first being a digit, as {@code 0A} */
        SHORT_HEX,
        /** digits alone */
        DECIMAL
    }

    /** Reads the word from {@code from} to {@code to}; null when it is no number of 32 bits. */
    static NumberToken read(CharSequence text, int from, int to) {
        if (text.charAt(from) == '0' && to - from > 2 && (text.charAt(from + 1) | 0x20) == 'x') {
            return hex(text, from + 2, to, Form.MARKED_HEX);
        }
        boolean digits = true;
        for (int i = from; i < to; i++) {
            digits &= Chars.digit(text.charAt(i));
        }
        int length = to - from;
        if (length == LONGEST_HEX + 1 && (text.charAt(to - 1) | 0x20) == 'h') {
            return hex(text, from, to - 1, Form.EIGHT_HEX);
        }
        if (digits && (length != LONGEST_HEX || text.charAt(from) == '0')) {
            return length > LONGEST_DECIMAL ? null : new NumberToken(Form.DECIMAL, value(text, from, to, 10));
        }
        if (length == LONGEST_HEX) {
            return hex(text, from, to, Form.EIGHT_HEX);
        }
        return Chars.digit(text.charAt(from)) ? hex(text, from, to, Form.SHORT_HEX) : null;
    }

    private static NumberToken hex(CharSequence text, int from, int to, Form form) {
        if (to - from > LONGEST_HEX) {
            return null;
        }
        for (int i = from; i < to; i++) {
            if (!Chars.hex(text.charAt(i))) {
                return null;
            }
        }
        return new NumberToken(form, value(text, from, to, 16));
    }

    private static long value(CharSequence text, int from, int to, int base) {
        long value = 0;
        for (int i = from; i < to; i++) {
            value = value * base + Character.digit(text.charAt(i), base);
        }
        return value;
    }

    /** Whether this is a 32-bit status by its upper half: failure, and a facility that is in use. */
    boolean looksLikeStatus() {
        long upper = value >>> 16;
        return upper >= 0x8000 && upper <= 0x800F || upper >= 0xC000 && upper <= 0xC00F;
    }
}
