// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.mskb.internal;

import java.util.Set;

import org.probebook.article.SectionKind;
import org.probebook.article.text.SectionHeadings;

/**
 * Finds the heading before a rule in flattened text. An underline is as long as its heading, so the heading is that many characters before it, if
 * words begin there.
 */
final class FlatHeading {
    private static final int[] SLACK = { 0, 1, -1, 2, -2 };

    /** Last words of the head of a table, when a colon announced it. */
    private static final Set<String> COLUMNS = Set.of("Version", "Size", "Date", "Name", "Platform", "Type", "Data", "Value", "File",
            "Width",
            "Description", "Meaning", "Setup");

    private FlatHeading() {
    }

    /**
     * Where the heading above a rule begins; -1 when the rule underlines none.
     *
     * @param flat the text
     * @param rule a rule in it
     * @param lower where the text begins that the heading can be in: after the rule before
     */
    static int start(FlatText flat, FlatText.Rule rule, int lower) {
        if (rule.length() >= Underline.RULE && rule.sign() == '=' || rule.start() < 2) {
            return -1;
        }
        for (int slack : SLACK) {
            int start = rule.start() - 1 - rule.length() + slack;
            if (start >= lower && start < rule.start() - 1 && isHeading(flat.text(), start, rule.start() - 1, lower, slack)) {
                return start;
            }
        }
        return -1;
    }

    private static boolean isHeading(String text, int start, int end, int lower, int slack) {
        boolean word = text.charAt(start) != ' ' && (start == 0 || text.charAt(start - 1) == ' ');
        if (!word) {
            return false;
        }
        String heading = text.substring(start, end);
        if (SectionHeadings.kind(heading) != SectionKind.OTHER) {
            return true;
        }
        boolean first = start <= lower + 1;
        boolean opens = first || ".:!?)\"".indexOf(text.charAt(start - 2)) >= 0;
        boolean numbered = Character.isDigit(heading.charAt(0)) && heading.indexOf(". ") > 0;
        boolean table = !first && text.charAt(start - 2) == ':' && COLUMNS.contains(heading.substring(heading.lastIndexOf(' ') + 1));
        return startsTitle(heading) && (slack == 0 || opens || numbered) && !table && !holdsSentenceEnd(heading);
    }

    private static boolean startsTitle(String heading) {
        char first = heading.charAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first) || "[\"\\*#$<(".indexOf(first) >= 0;
    }

    /** A full stop behind a whole word shows that the characters were counted back into prose. */
    private static boolean holdsSentenceEnd(String heading) {
        for (int at = heading.indexOf(". "); at >= 0; at = heading.indexOf(". ", at + 1)) {
            int word = heading.lastIndexOf(' ', at) + 1;
            if (at - word > 2 && heading.indexOf('.', word) == at && !Character.isDigit(heading.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
