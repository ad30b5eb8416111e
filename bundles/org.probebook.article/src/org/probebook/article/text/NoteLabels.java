// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Recognises the word that makes a paragraph a note or a warning: {@code NOTE:}, {@code Waarschuwing:}, {@code 注意：}. */
public final class NoteLabels {
    private static final int LONGEST = 20;
    private static final Set<String> LABELS = new HashSet<>();

    static {
        for (String[] row : DataTable.rows(NoteLabels.class, "notes.tsv")) {
            DataTable.entries(row[1]).forEach(label -> LABELS.add(label.toLowerCase(Locale.ROOT)));
        }
    }

    private NoteLabels() {
    }

    /**
     * How long the label with its colon is at the beginning of a text.
     *
     * @param text a paragraph
     * @return the length of the label itself, without the colon; 0 when there is none
     */
    public static int length(CharSequence text) {
        int colon = colon(text);
        if (colon < 1 || !begins(text)) {
            return 0;
        }
        String label = text.subSequence(0, colon).toString().strip();
        return LABELS.contains(label.toLowerCase(Locale.ROOT)) ? label.length() : 0;
    }

    /**
     * The same for plain text, where a label has its colon right behind it and a blank or nothing behind that: {@code NOTES:user} is an address.
     *
     * @return the length of the label, without the colon; 0 when there is none
     */
    public static int lengthBeforeBlank(CharSequence text) {
        int length = length(text);
        boolean printed = length > 0 && text.charAt(length) == ':' && (length + 1 == text.length() || text.charAt(length + 1) <= ' ');
        return printed ? length : 0;
    }

    /**
     * The same for pages that print a label without a colon, in bold before the sentence: a label, a blank, and a word that begins in upper case.
     *
     * @return the length of the label; 0 when there is none
     */
    public static int bareLength(String text) {
        for (int blank = text.indexOf(' '); blank > 0 && blank <= LONGEST
                && blank + 1 < text.length(); blank = text.indexOf(' ', blank + 1)) {
            boolean upper = Character.isUpperCase(text.charAt(blank + 1));
            if (upper && begins(text) && LABELS.contains(text.substring(0, blank).toLowerCase(Locale.ROOT))) {
                return blank;
            }
        }
        return 0;
    }

    /** Whether a word is a label, letter case aside. */
    public static boolean isLabel(String word) {
        return LABELS.contains(word.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean begins(CharSequence text) {
        return !Character.isLowerCase(text.charAt(0));
    }

    private static int colon(CharSequence text) {
        for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '：') {
                return i;
            }
        }
        return -1;
    }
}
