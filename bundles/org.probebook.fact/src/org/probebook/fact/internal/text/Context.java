// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.text;

import java.util.List;
import java.util.Locale;

/** What stands before a passage in its section. */
public final class Context {
    private static final int LONGEST = 400;

    private Context() {
    }

    private static String lastSentence(String words) {
        int stop = words.lastIndexOf(". ", Math.max(0, words.length() - 3));
        while (stop > 0 && words.lastIndexOf(' ', stop) >= stop - 3) {
            stop = words.lastIndexOf(". ", stop - 1);
        }
        return stop < 0 ? words : words.substring(stop + 2);
    }

    /** The last sentence of the passage before one, when it announces what follows or is open at its end; empty otherwise. In lower case. */
    public static String announcement(String text, List<Passage> passages, int index) {
        for (int i = index - 1; i >= 0 && i >= index - 2; i--) {
            Passage before = passages.get(i);
            String words = text.substring(Math.max(before.from(), before.to() - LONGEST), before.to()).strip();
            boolean open = !words.isEmpty() && ".!?)".indexOf(words.charAt(words.length() - 1)) < 0;
            if (open || words.toLowerCase(Locale.ROOT).contains("following") && words.length() < LONGEST) {
                return lastSentence(words).toLowerCase(Locale.ROOT);
            }
            if (words.length() > 12) {
                return "";
            }
        }
        return "";
    }
}
