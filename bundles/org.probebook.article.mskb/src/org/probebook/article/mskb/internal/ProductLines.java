// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.mskb.internal;

import java.util.Locale;

import org.probebook.article.text.TextLines;

/**
 * The lines that say what an article applies to, with the rules around them and the bare version and platform that some old articles print above.
 *
 * @param lines the text
 * @param start first line of it all; equal to {@code end} when there is none
 * @param list first line behind the sentence that announces the products
 * @param last line after the last product
 * @param end line after the closing rule
 */
record ProductLines(TextLines lines, int start, int list, int last, int end) {
    /** How many lines at most stand above the announcement. */
    private static final int ABOVE = 24;
    private static final String ANNOUNCED = "The information in this article applies to";

    static ProductLines find(TextLines lines, int from, int to) {
        for (int line = from; line < Math.min(to, from + ABOVE); line++) {
            if (lines.startsWith(line, ANNOUNCED)) {
                int last = last(lines, line + 1, to);
                boolean closed = last < to && lines.isRule(last, '-', 10);
                return new ProductLines(lines, start(lines, from, line), line + 1, last, closed ? last + 1 : last);
            }
            if (Underline.isHeading(lines, line, to)) {
                break;
            }
        }
        return new ProductLines(lines, from, from, from, from);
    }

    boolean found() {
        return end > start;
    }

    /** Adds all products; an entry may go on in the next line. */
    void addTo(ProductList products) {
        StringBuilder entry = new StringBuilder();
        for (int line = list; line < last; line++) {
            if (lines.blank(line)) {
                continue;
            }
            String text = lines.text(line);
            boolean opens = text.startsWith("- ");
            if (opens || text.endsWith(":") && lines.indent(line) == 0) {
                products.entry(entry.toString());
                entry.setLength(0);
            }
            if (opens || !entry.isEmpty()) {
                entry.append(entry.isEmpty() ? "" : " ").append(opens ? text.substring(2) : text);
            }
        }
        products.entry(entry.toString());
    }

    private static int last(TextLines lines, int from, int to) {
        int line = from;
        while (line < to && !lines.isRule(line, '-', 10) && !Underline.isHeading(lines, line, to)) {
            line++;
        }
        return line;
    }

    /** The rule above the announcement, and above that what is no sentence: versions, a platform, keywords. */
    private static int start(TextLines lines, int from, int announcement) {
        int rule = announcement;
        while (rule > from && isRuleOrBlank(lines, rule - 1)) {
            rule--;
        }
        for (int line = from; line < rule; line++) {
            if (!isRuleOrBlank(lines, line) && !isClassification(lines.text(line))) {
                return rule;
            }
        }
        return from;
    }

    private static boolean isRuleOrBlank(TextLines lines, int line) {
        return lines.blank(line) || lines.isRule(line, '-', 10);
    }

    /** Whether all words are numbers, capitals or keywords, as in {@code 3.00 3.10 WINDOWS kbprg}. */
    static boolean isClassification(String text) {
        for (String word : text.split(" +")) {
            char first = word.charAt(0);
            boolean bare = first >= '0' && first <= '9' || word.startsWith("kb") || word.equals(word.toUpperCase(Locale.ROOT));
            if (!bare) {
                return false;
            }
        }
        return true;
    }
}
