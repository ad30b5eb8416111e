// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

/** Lines as they stand, without the indentation that all of them have and with one blank line where there were more. */
final class VerbatimText {
    private VerbatimText() {
    }

    static String of(TextLines lines, int from, int to) {
        int margin = margin(lines, from, to);
        StringBuilder text = new StringBuilder();
        for (int line = from; line < to; line++) {
            if (lines.blank(line)) {
                if (!lines.blank(line + 1)) {
                    text.append('\n');
                }
                continue;
            }
            int start = Math.min(lines.start(line) + margin, lines.content(line));
            text.append(lines.source(), start, lines.end(line)).append(line < to - 1 ? "\n" : "");
        }
        return text.toString();
    }

    private static int margin(TextLines lines, int from, int to) {
        int margin = Integer.MAX_VALUE;
        for (int line = from; line < to; line++) {
            if (!lines.blank(line)) {
                margin = Math.min(margin, lines.content(line) - lines.start(line));
            }
        }
        return margin;
    }
}
