// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.analysis;

/** Tells letters of scripts that put no blanks between words. */
final class Unspaced {
    private static final char EAST_ASIAN = 0x2E80;
    private static final char THAI = 0x0E00;
    private static final char TIBETAN = 0x0F00;
    private static final char MYANMAR = 0x1000;
    private static final char GEORGIAN = 0x10A0;
    private static final char KHMER = 0x1780;
    private static final char MONGOLIAN = 0x1800;

    private Unspaced() {
    }

    /** Whether a char, which may be half of a rarer letter or a sign upon one, belongs to a word of such a script. */
    static boolean isLetter(char c) {
        if (c < THAI) {
            return false;
        }
        boolean unspaced = c >= EAST_ASIAN || c < TIBETAN || c >= MYANMAR && c < GEORGIAN || c >= KHMER && c < MONGOLIAN;
        return unspaced && (Character.isLetter(c) || isSign(c) || Character.isSurrogate(c));
    }

    /** Whether a char stands with the letter before it. */
    static boolean isSign(char c) {
        int category = Character.getType(c);
        return category == Character.NON_SPACING_MARK || category == Character.COMBINING_SPACING_MARK;
    }
}
