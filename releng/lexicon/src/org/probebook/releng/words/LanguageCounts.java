// SPDX-License-Identifier: EPL-2.0
package org.probebook.releng.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.probebook.index.internal.analysis.LanguageWords;
import org.probebook.index.internal.analysis.StopWords;

/** Counts the words that tell languages apart. Sentences that were left in English are not counted: translations hold many. */
final class LanguageCounts {
    private static final Pattern SENTENCE = Pattern.compile("[\\n.!?。]+\\s");
    private static final String ENGLISH = "en";

    private final Map<String, Map<String, Integer>> byLanguage = new TreeMap<>();

    void add(String language, String text) {
        Map<String, Integer> counts = byLanguage.computeIfAbsent(language, l -> new HashMap<>());
        for (String sentence : SENTENCE.split(text)) {
            List<String> words = LanguageWords.of(sentence, Integer.MAX_VALUE);
            if (!english(language, words)) {
                words.stream().filter(word -> fits(language, word)).forEach(word -> counts.merge(word, 1, Integer::sum));
            }
        }
    }

    /** How often each word of each language was read. */
    Map<String, Map<String, Integer>> all() {
        return byLanguage;
    }

    private static boolean english(String language, List<String> words) {
        if (language.equals(ENGLISH) || !StopWords.of(language).iterator().hasNext()) {
            return false;
        }
        long own = words.stream().filter(StopWords.little(language)::contains).count();
        return words.stream().filter(StopWords.little(ENGLISH)::contains).count() > own;
    }

    /** East Asian languages are told by letters that no alphabet has, the others by words of their own script. */
    private static boolean fits(String language, String word) {
        Character.UnicodeScript script = Character.UnicodeScript.of(word.charAt(0));
        return switch (language) {
            case "ja", "zh", "zht" -> script == Character.UnicodeScript.HAN;
            case "ko", "ru" -> false;
            default -> script == Character.UnicodeScript.LATIN;
        };
    }
}
