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
        int rule = line + 1;
        if (!isRule(lines, rule)) {
            rule = rule + 1 < to && !lines.blank(rule) && isRule(lines, rule + 1) ? rule + 1 : 0;
        }
        if (rule == 0) {
            return null;
        }
        String title = rule == line + 1 ? lines.text(line) : lines.text(line) + " " + lines.text(line + 1);
        char sign = lines.source().charAt(lines.content(rule));
        boolean heading = isTitle(title) && fits(lines, line, rule, title) && (sign == '-' || lines.indent(rule) == 0 || isKnown(title));
        return heading ? new Heading(title, sign == '=' ? 1 : 2, rule + 1) : null;
    }

    /** Whether a heading begins at the line. */
    static boolean isHeading(TextLines lines, int line, int to) {
        return at(lines, line, to) != null;
    }

    private static boolean isRule(TextLines lines, int line) {
        return lines.isRule(line, '=', 2) || lines.isRule(line, '-', 3);
    }

    /** At the margin an underline may be a little off; one that is indented, or that spans two lines or a centred title, is not. */
    private static boolean fits(TextLines lines, int line, int rule, String title) {
        int difference = Math.abs(lines.end(rule) - lines.content(rule) - title.length());
        int column = lines.content(rule) - lines.start(rule);
        boolean plain = column == 0 && lines.content(line) == lines.start(line) && rule == line + 1;
        if (plain) {
            return difference <= SLACK;
        }
        boolean aligned = column == 0 || column == lines.content(line) - lines.start(line);
        return difference == 0 && aligned && (column == 0 || lines.blank(rule + 1));
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

    /** A number at the beginning may stand apart: {@code 3.  Memory}. */
    private static boolean hasColumns(String text) {
        int gap = text.indexOf("  ");
        while (gap > 0 && gap < 6 && Character.isDigit(text.charAt(0))) {
            gap = text.indexOf("  ", gap + 3);
        }
        return gap >= 0 || text.indexOf('\t') >= 0;
    }
}
