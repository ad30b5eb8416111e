// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.regex.Pattern;

/** Words on one line, and no longer than a reader of a list wants them. */
public final class Shortened {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String CUT = " …";

    private Shortened() {
    }

    public static String line(String words) {
        return BLANKS.matcher(words.strip()).replaceAll(" ");
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
