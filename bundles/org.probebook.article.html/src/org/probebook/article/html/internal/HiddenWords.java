// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.html.internal;

import java.util.ArrayList;
import java.util.List;

import org.probebook.article.text.TextLines;

/**
 * The words for searching that a page hides at the end of its article and that come to light in its text: one line with commas, and no sentence.
 *
 * @param line its number, -1 when there is none
 * @param words the words between the commas
 */
record HiddenWords(int line, List<String> words) {
    private static final int FEWEST = 3;
    private static final int LONGEST = 60;

    /** Looks at the last line with words of a range. */
    static HiddenWords find(TextLines lines, int from, int to) {
        int line = to - 1;
        while (line > from && lines.blank(line)) {
            line--;
        }
        if (line <= from || ".:!?)".indexOf(lines.source().charAt(lines.end(line) - 1)) >= 0) {
            return new HiddenWords(-1, List.of());
        }
        List<String> words = new ArrayList<>();
        for (String word : lines.text(line).split(",")) {
            if (word.length() > LONGEST) {
                return new HiddenWords(-1, List.of());
            }
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return words.size() < FEWEST ? new HiddenWords(-1, List.of()) : new HiddenWords(line, words);
    }

    boolean found() {
        return line >= 0;
    }
}
