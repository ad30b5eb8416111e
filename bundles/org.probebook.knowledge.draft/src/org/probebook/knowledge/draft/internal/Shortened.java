// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

/** Words on one line, and no longer than a reader of a list wants them. */
public final class Shortened {
    private static final String CUT = " …";

    private Shortened() {
    }

    public static String line(String words) {
        StringBuilder line = new StringBuilder(words.length());
        boolean blank = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c)) {
                blank = !line.isEmpty();
            } else {
                line.append(blank ? " " : "").append(c);
                blank = false;
            }
        }
        return line.toString();
    }

    static String line(String words, int longest) {
        String line = line(words);
        if (line.length() <= longest) {
            return line;
        }
        int end = line.lastIndexOf(' ', longest - CUT.length());
        return line.substring(0, end > longest / 2 ? end : longest - CUT.length()) + CUT;
    }
}
