// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.mskb.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.probebook.article.text.Sentences;

/**
 * What stands behind the text of a flattened article.
 *
 * @param flat the text
 * @param start offset after the article's own text
 * @param fields offset of the classification
 * @param end offset after it
 */
record FlatTrailer(FlatText flat, int start, int fields, int end) {
    /** How many characters the added words take at most. */
    private static final int MOST_WORDS = 1000;

    static FlatTrailer find(FlatText flat, int body) {
        int end = flat.text().length();
        FlatText.Rule rule = flat.lastPart(body, end);
        if (rule != null && isDisclaimer(flat.text().substring(rule.end()))) {
            end = rule.start();
            rule = flat.lastPart(body, end);
        }
        boolean classified = rule != null && isClassification(flat.between(rule.end(), end));
        int words = addedWords(flat.text(), body, classified ? rule.start() : end);
        return new FlatTrailer(flat, words, classified ? rule.end() : end, end);
    }

    /** What it says. */
    Trailer read() {
        return new Trailer(words(), values(flat.between(fields, end)));
    }

    private String words() {
        String words = Trailer.withoutLabels(flat.between(start, fields));
        int rule = words.indexOf("====");
        return rule < 0 ? words : words.substring(0, rule);
    }

    private static Map<String, String> values(String text) {
        TreeMap<Integer, String> starts = new TreeMap<>();
        for (String name : Trailer.FIELDS) {
            int at = text.startsWith(name + " :") ? 0 : text.indexOf(" " + name + " :");
            if (at >= 0) {
                starts.put(at, name);
            }
        }
        Map<String, String> values = new HashMap<>();
        starts.forEach((at, name) -> {
            Integer next = starts.higherKey(at);
            values.put(name, text.substring(text.indexOf(':', at) + 1, next == null ? text.length() : next).strip());
        });
        return values;
    }

    private static boolean isDisclaimer(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("warranty") && lower.contains("copyright") || lower.contains("\"as is\"");
    }

    private static boolean isClassification(String text) {
        return text.isEmpty() || Trailer.FIELDS.stream().anyMatch(text::startsWith);
    }

    /** The labels stand together; the last of each counts, since an article that is quoted in the text has its own. */
    private static int addedWords(String text, int body, int to) {
        int start = to;
        for (boolean moved = true; moved;) {
            moved = false;
            for (String label : Trailer.LABELS) {
                int at = lastBefore(text, label, Math.max(body, start - MOST_WORDS + 1), start);
                if (at >= 0 && (start == to || isWords(text, at + label.length(), start))) {
                    start = at;
                    moved = true;
                }
            }
        }
        return start;
    }

    /** Neither a heading nor sentences: what lies between two labels is no text of the article. */
    private static boolean isWords(String text, int from, int to) {
        String between = text.substring(from, to).strip();
        return between.indexOf("====") < 0 && Sentences.end(between, 0) == between.length();
    }

    private static int lastBefore(String text, String label, int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (text.startsWith(label, at)) {
                return at;
            }
        }
        return -1;
    }
}
