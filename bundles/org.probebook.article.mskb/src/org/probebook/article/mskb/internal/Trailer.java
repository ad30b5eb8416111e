// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.mskb.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands behind the text of an article.
 *
 * @param queryWords words that editors added for searching, synonyms and misspellings among them, as printed
 * @param fields the classification by name: keywords, issue type and so on
 */
record Trailer(String queryWords, Map<String, String> fields) {
    /** The labels before the added words, and of the classification that the oldest articles print beside them. */
    static final List<String> LABELS = List.of("Additional query words:", "Additional reference words:", "KBCategory:", "KBSubcategory:");
    /** The names of the fields behind the last rule but one. */
    static final List<String> FIELDS = List.of("Keywords", "Technology", "Version", "Hardware", "Issue type", "Solution Type", "Component",
            "Platform");

    private static final List<String> AS_KEYWORDS = List.of("Keywords", "Issue type", "Solution Type");

    /**
     * All words by which an article is to be found, each once: the added ones first, then its classification.
     *
     * @param header the article's header, whose keywords stand in for a field that is missing (its own lack blanks where a line was wrapped)
     */
    List<String> keywords(LegacyHeader header) {
        Set<String> words = new LinkedHashSet<>();
        add(words, queryWords);
        for (String field : AS_KEYWORDS) {
            add(words, fields.getOrDefault(field, ""));
        }
        if (fields.getOrDefault("Keywords", "").isBlank()) {
            add(words, header.keywords());
        }
        return new ArrayList<>(words);
    }

    /** The words alone. */
    static String withoutLabels(String printed) {
        String words = printed;
        for (String label : LABELS) {
            words = words.replace(label, "");
        }
        return words;
    }

    private static void add(Set<String> words, String printed) {
        for (String word : printed.split("\\s+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
    }
}
