// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.mskb.internal;

import java.util.ArrayList;
import java.util.List;

import org.probebook.article.text.TextLines;

/**
 * Text on one line with single blanks, and the rules in it: runs of one sign between blanks, which once underlined a heading or parted the article.
 *
 * @param text the text
 * @param rules its rules in order
 */
record FlatText(String text, List<Rule> rules) {
    private static final int SHORTEST_RULE = 3;

    /** A run of {@code sign} from {@code start} to before {@code end}. */
    record Rule(int start, int end, char sign) {
        int length() {
            return end - start;
        }

        /** Whether it parts the article rather than underlining a heading. */
        boolean parts(char expected) {
            return sign == expected && length() >= Underline.RULE;
        }
    }

    /** Collapses all white space of {@code source} and finds the rules. */
    static FlatText of(String source) {
        StringBuilder flat = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (!TextLines.isSpace(c)) {
                flat.append(c);
            } else if (!flat.isEmpty() && flat.charAt(flat.length() - 1) != ' ') {
                flat.append(' ');
            }
        }
        String text = flat.toString().stripTrailing();
        return new FlatText(text, rules(text));
    }

    private static List<Rule> rules(String text) {
        List<Rule> rules = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            char sign = text.charAt(start);
            if (sign != '=' && sign != '-' || start > 0 && text.charAt(start - 1) != ' ') {
                continue;
            }
            int end = start;
            while (end < text.length() && text.charAt(end) == sign) {
                end++;
            }
            if (end - start >= SHORTEST_RULE && (end == text.length() || text.charAt(end) == ' ')) {
                rules.add(new Rule(start, end, sign));
            }
            start = end - 1;
        }
        return rules;
    }

    /** The words between two offsets, without blanks around them. */
    String between(int from, int to) {
        return from < to ? text.substring(from, to).strip() : "";
    }

    /** The last rule between two offsets that parts the article; null when there is none. */
    Rule lastPart(int from, int to) {
        for (Rule rule : rules.reversed()) {
            if (rule.parts('=') && rule.start() >= from && rule.end() <= to) {
                return rule;
            }
        }
        return null;
    }

    /** The first rule between two offsets that parts the article with {@code sign}; null when there is none. */
    Rule firstPart(char sign, int from, int to) {
        for (Rule rule : rules) {
            if (rule.parts(sign) && rule.start() >= from && rule.end() <= to) {
                return rule;
            }
        }
        return null;
    }
}
