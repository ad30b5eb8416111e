// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.mskb.internal;

import java.util.Set;
import java.util.regex.Pattern;

import org.probebook.article.SectionKind;
import org.probebook.article.text.SectionHeadings;

/**
 * Finds the heading before a rule in flattened text. An underline is as long as its heading, so the heading is that many characters before it, if
 * words begin there. Where a sentence has just ended that is proof enough; elsewhere tables, drawings and prose could have words there too.
 *
 * @param text the flattened text
 * @param rule a rule in it
 * @param lower where the text begins that the heading can be in: after the rule before
 * @param start where the heading would begin
 * @param slack by how much it is shorter than the rule, negative when it is longer
 */
record FlatHeading(String text, FlatText.Rule rule, int lower, int start, int slack) {
    private static final int[] SLACK = { 0, 1, -1, 2, -2 };
    private static final Pattern NUMBERED = Pattern.compile("\\d+(?:\\.\\d+)*[.)]? [\\p{Lu}\"].*");
    /** {@code 32-bit}, {@code 1.2-Megabyte}; no number in hexadecimal. */
    private static final Pattern MEASURE = Pattern.compile("\\d[\\d.]*-?\\p{L}{2,}\\b");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
    /** A sentence goes on behind these. */
    private static final Set<String> JOINING = Set.of("a", "an", "and", "at", "by", "for", "from", "in", "is", "of", "on", "or", "that",
            "the",
            "to", "with");

    /**
     * Where the heading above a rule begins; -1 when the rule underlines none.
     *
     * @param flat the text
     * @param rule a rule in it
     * @param lower where the text begins that the heading can be in: after the rule before
     */
    static int start(FlatText flat, FlatText.Rule rule, int lower) {
        if (rule.start() < 2) {
            return -1;
        }
        for (int slack : SLACK) {
            int start = rule.start() - 1 - rule.length() + slack;
            if (start >= lower && start < rule.start() - 1 && new FlatHeading(flat.text(), rule, lower, start, slack).isHeading()) {
                return start;
            }
        }
        return -1;
    }

    private boolean isHeading() {
        if (text.charAt(start) == ' ' || start > 0 && text.charAt(start - 1) != ' ') {
            return false;
        }
        String heading = text.substring(start, rule.start() - 1);
        boolean opened = isFirst() || follows(".!?") || follows(")\"");
        if (!(opened && slack == 0) && (isColumn() || rule.parts('='))) {
            return false;
        }
        if (SectionHeadings.kind(heading) != SectionKind.OTHER) {
            return true;
        }
        boolean numbered = NUMBERED.matcher(heading).matches();
        return opened ? isTitle(heading, numbered) : isApart(heading, numbered);
    }

    /** Right behind the rule before. */
    private boolean isFirst() {
        return start <= lower + 1;
    }

    private boolean follows(String signs) {
        return start > 1 && signs.indexOf(text.charAt(start - 2)) >= 0;
    }

    /** One rule right behind another underlines the next column of a table. */
    private boolean isColumn() {
        return text.startsWith("--", rule.end() + 1) || text.startsWith("==", rule.end() + 1);
    }

    /** Behind the end of a sentence. A rule that is longer by one had two blanks somewhere above it. */
    private boolean isTitle(String heading, boolean numbered) {
        char first = heading.charAt(0);
        if (slack == 0) {
            return startsTitle(first) || follows(".!?") && startsName(heading);
        }
        boolean sentence = slack != 1 && (heading.endsWith(".") || holdsSentenceEnd(heading));
        boolean near = Math.abs(slack) == 1 || rule.sign() == '=' && follows(".!?");
        return startsTitle(first) && (numbered || near && !sentence);
    }

    /** In the middle of the text. */
    private boolean isApart(String heading, boolean numbered) {
        char first = heading.charAt(0);
        boolean fits = numbered
                ? slack >= 0
                : slack == 0 && startsTitle(first) && (!Character.isDigit(first) || MEASURE.matcher(heading).lookingAt());
        return fits && !holdsSentenceEnd(heading) && WORD.matcher(heading).find() && heading.indexOf('|') < 0 && !goesOn(heading)
                && !TableHead.matches(heading);
    }

    /** A sentence that has not ended, or a column of equal words. */
    private boolean goesOn(String heading) {
        String before = start < 2 ? "" : text.substring(text.lastIndexOf(' ', start - 2) + 1, start - 1);
        return JOINING.contains(before) || before.equals(heading);
    }

    private static boolean startsTitle(char first) {
        return Character.isUpperCase(first) || Character.isDigit(first) || "[\"\\*#$<(".indexOf(first) >= 0;
    }

    /** As names of programs, options and files do. */
    private static boolean startsName(String heading) {
        return Character.isLetter(heading.charAt(0))
                || heading.length() > 1 && "/_.'".indexOf(heading.charAt(0)) >= 0 && Character.isLetter(heading.charAt(1));
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
