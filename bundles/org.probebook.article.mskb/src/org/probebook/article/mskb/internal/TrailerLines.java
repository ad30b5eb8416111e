// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.mskb.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.probebook.article.text.TextLines;

/**
 * The lines behind an article's text: added words, a rule, the classification, a rule, the disclaimer (which is not kept).
 *
 * @param lines the text
 * @param start line after the article's own text
 * @param fields first line of the classification
 * @param end line after it
 */
record TrailerLines(TextLines lines, int start, int fields, int end) {
    /** How many lines the added words take at most; an article that is quoted further up has its own. */
    private static final int MOST_WORDS = 16;

    static TrailerLines find(TextLines lines, int body) {
        int end = lines.count();
        int rule = lastRule(lines, body, end);
        if (rule >= 0 && isDisclaimer(lines, rule + 1)) {
            end = rule;
            rule = lastRule(lines, body, end);
        }
        boolean classified = rule >= 0 && isClassification(lines, rule + 1, end);
        int fields = classified ? rule + 1 : end;
        int start = addedWords(lines, body, classified ? rule : end);
        return new TrailerLines(lines, start, fields, end);
    }

    /** What the lines say. */
    Trailer read() {
        StringBuilder words = new StringBuilder();
        for (int line = start; line < fields; line++) {
            if (!lines.isRule(line, '=', Underline.RULE)) {
                words.append(' ').append(lines.text(line));
            }
        }
        Map<String, StringBuilder> values = new HashMap<>();
        String name = "";
        for (int line = fields; line < end; line++) {
            String text = lines.text(line);
            int colon = text.indexOf(':');
            boolean opens = colon > 0 && Trailer.FIELDS.contains(text.substring(0, colon).strip());
            name = opens ? text.substring(0, colon).strip() : name;
            StringBuilder value = values.computeIfAbsent(name, field -> new StringBuilder());
            value.append(value.isEmpty() ? "" : " ").append(opens ? text.substring(colon + 1).strip() : text);
        }
        Map<String, String> fields = new HashMap<>();
        values.forEach((field, value) -> fields.put(field, value.toString()));
        return new Trailer(Trailer.withoutLabels(words.toString()), fields);
    }

    private static int lastRule(TextLines lines, int from, int to) {
        for (int line = to - 1; line >= from; line--) {
            if (lines.isRule(line, '=', Underline.RULE) && lines.content(line) == lines.start(line)) {
                return line;
            }
        }
        return -1;
    }

    private static boolean isDisclaimer(TextLines lines, int from) {
        String text = from < lines.count() ? lines.source().substring(lines.start(from)).toLowerCase(Locale.ROOT) : "";
        return text.contains("warranty") && text.contains("copyright") || text.contains("\"as is\"");
    }

    private static boolean isClassification(TextLines lines, int from, int to) {
        for (int line = from; line < to; line++) {
            if (!lines.blank(line)) {
                return Trailer.FIELDS.stream().anyMatch(lines.text(line)::startsWith);
            }
        }
        return true;
    }

    /** The line with the added words or the old classification; all paragraphs below it that begin with a label belong to it. */
    private static int addedWords(TextLines lines, int body, int to) {
        int start = to;
        int line = to - 1;
        int first = Math.max(body, to - MOST_WORDS);
        while (line >= first) {
            if (lines.blank(line)) {
                line--;
                continue;
            }
            int paragraph = line;
            while (paragraph > first && !lines.blank(paragraph - 1) && !isLabelled(lines, paragraph)) {
                paragraph--;
            }
            if (!isLabelled(lines, paragraph)) {
                break;
            }
            start = paragraph;
            line = paragraph - 1;
        }
        return start;
    }

    private static boolean isLabelled(TextLines lines, int line) {
        for (String label : Trailer.LABELS) {
            if (lines.startsWith(line, label)) {
                return true;
            }
        }
        return false;
    }
}
