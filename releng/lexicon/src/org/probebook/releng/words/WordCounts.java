// SPDX-License-Identifier: EPL-2.0
package org.probebook.releng.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the words of each language, in lower case; names with capitals inside, as programs have them, are none. */
final class WordCounts {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])\\p{L}[\\p{Ll}\\p{Lo}\\p{M}]*+(?![\\p{L}\\p{N}])");

    private final Map<String, Map<String, Integer>> byLanguage = new HashMap<>();

    void add(String language, String text) {
        Map<String, Integer> counts = byLanguage.computeIfAbsent(language, l -> new HashMap<>());
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            counts.merge(words.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
    }

    /** How often each word of a language was read. */
    Map<String, Integer> of(String language) {
        return byLanguage.getOrDefault(language, Map.of());
    }
}
