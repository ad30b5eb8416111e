// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.mskb.internal;

import org.probebook.article.SectionKind;
import org.probebook.article.text.SectionHeadings;
import org.probebook.article.text.TextLines;

/** Tells headings from the other lines that have a rule below them: products, the heads of tables, drawings. */
final class Underline {
    /** A rule of this length parts the article, it underlines nothing. */
    static final int RULE = 60;

    private static final int SLACK = 2;
    /** A title of more words than this is no head of a table. */
    private static final int COLUMNED = 4;

    private Underline() {
    }

    /**
     * The heading that begins at a line, with its underline.
     *
     * @param title its words, joined where they take two lines
     * @param level 1 over {@code =}, 2 over {@code -}
     * @param end line behind the underline
     */
    record Heading(String title, int level, int end) {
    }

    /** The heading that begins at a line before {@code to}; null when none does. */
    static Heading at(TextLines lines, int line, int to) {
        if (line + 1 >= to || lines.blank(line) || !opens(lines, line)) {
            return null;
        }
        int rule = ruleBelow(lines, line, to);
        if (rule == 0) {
            return isBare(lines, line, to) ? new Heading(lines.text(line), 1, line + 1) : null;
        }
        boolean two = rule == line + 2 && !lines.blank(line + 1);
        String title = two ? lines.text(line) + " " + lines.text(line + 1) : lines.text(line);
        char sign = lines.source().charAt(lines.content(rule));
        boolean heading = isTitle(title) && fits(lines, line, rule, title) && (sign == '-' || lines.indent(rule) == 0 || isKnown(title));
        return heading ? new Heading(title, sign == '=' ? 1 : 2, rule + 1) : null;
    }

    /** The line with the rule for a title of one line or two, or for one with a blank line below it; 0 when there is none. */
    private static int ruleBelow(TextLines lines, int line, int to) {
        if (isRule(lines, line + 1)) {
            return line + 1;
        }
        return line + 2 < to && isRule(lines, line + 2) ? line + 2 : 0;
    }

    /** A known heading in capitals that stands alone at the margin needs no underline. */
    private static boolean isBare(TextLines lines, int line, int to) {
        boolean alone = lines.content(line) == lines.start(line) && lines.blank(line + 1) && line + 2 < to && !lines.blank(line + 2);
        return alone && BareHeading.matches(lines.source(), lines.start(line), lines.end(line));
    }

    /** Whether a heading begins at the line. */
    static boolean isHeading(TextLines lines, int line, int to) {
        return at(lines, line, to) != null;
    }

    private static boolean isRule(TextLines lines, int line) {
        return lines.isRule(line, '=', 2) || lines.isRule(line, '-', 3);
    }

    /** At the margin an underline may be a little off; one that is indented or apart, or that spans two lines or a centred title, is not. */
    private static boolean fits(TextLines lines, int line, int rule, String title) {
        int difference = Math.abs(lines.end(rule) - lines.content(rule) - title.length());
        int column = lines.content(rule) - lines.start(rule);
        boolean margin = column == 0 && lines.content(line) == lines.start(line);
        if (margin && rule == line + 1) {
            return difference <= SLACK;
        }
        boolean aligned = column == 0 || column == lines.content(line) - lines.start(line);
        boolean alone = rule + 1 == lines.count() || lines.blank(rule + 1);
        boolean apart = lines.blank(rule - 1);
        return difference == 0 && (apart ? margin && alone : aligned && (column == 0 || alone));
    }

    private static boolean isKnown(String title) {
        return SectionHeadings.kind(title) != SectionKind.OTHER;
    }

    /** Prose has lines above it; a heading has a blank line, or the rule of the one before. */
    private static boolean opens(TextLines lines, int line) {
        return line == 0 || lines.blank(line - 1) || lines.isRule(line - 1, '=', 2) || lines.isRule(line - 1, '-', 2);
    }

    private static boolean isTitle(String text) {
        char first = text.charAt(0);
        return first != '|' && first != '=' && first != '-' && first != '+' && !hasColumns(text);
    }

    /** A number at the beginning may stand apart, as in {@code 3.  Memory}; so may a sentence, and one word of many by a slip of the hand. */
    private static boolean hasColumns(String text) {
        int gap = text.indexOf("  ");
        while (gap > 0 && gap < 6 && Character.isDigit(text.charAt(0))) {
            gap = text.indexOf("  ", gap + 3);
        }
        return gap >= 0 && !isSlip(text, gap) || text.indexOf('\t') >= 0;
    }

    private static boolean isSlip(String text, int gap) {
        boolean only = text.charAt(gap + 2) != ' ' && text.indexOf("  ", gap + 2) < 0;
        return only && (".:?!".indexOf(text.charAt(Math.max(0, gap - 1))) >= 0 || words(text) > COLUMNED);
    }

    private static long words(String text) {
        return text.chars().filter(c -> c == ' ').count();
    }
}
