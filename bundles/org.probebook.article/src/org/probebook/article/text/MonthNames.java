// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The names of the months, whole and short, in the languages that support articles come in. The names are those of the Java platform; what is added are
 * short forms that people print and the platform does not.
 */
final class MonthNames {
    private static final List<String> LANGUAGES = List.of("en", "nl", "de", "fr", "es", "it", "pt", "sv", "da", "nb", "fi", "ru", "pl",
            "tr",
            "cs", "uk", "hu", "ro", "el", "bg", "sk", "sl", "et", "lt", "lv", "ca");
    private static final List<TextStyle> STYLES = List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT,
            TextStyle.SHORT_STANDALONE);
    private static final Map<String, Integer> MORE = Map.ofEntries(Map.entry("sept", 9), Map.entry("mrt", 3), Map.entry("mär", 3),
            Map.entry("mrz", 3), Map.entry("maerz", 3), Map.entry("mei", 5), Map.entry("okt", 10), Map.entry("maj", 5),
            Map.entry("dic", 12),
            Map.entry("gen", 1), Map.entry("ott", 10));
    /** Said of a name that is one month here and another there. */
    private static final int SEVERAL = 0;
    private static final int SHORTEST = 3;
    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {
    }

    /** The month that a word names, from 1, letter case aside; empty for another word, and for a name that languages share for different months. */
    static OptionalInt month(String word) {
        Integer number = NUMBERS.get(folded(word));
        return number == null || number == SEVERAL ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                STYLES.forEach(style -> add(numbers, month.getDisplayName(style, locale), month.getValue()));
            }
        }
        MORE.forEach((name, month) -> add(numbers, name, month));
        return Map.copyOf(numbers);
    }

    private static void add(Map<String, Integer> numbers, String name, int month) {
        // Catalan puts an article before the name.
        String folded = folded(name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('’')) + 1));
        if (folded.length() >= SHORTEST && folded.chars().allMatch(Character::isLetter)) {
            numbers.merge(folded, month, (one, other) -> one.equals(other) ? one : SEVERAL);
        }
    }

    private static String folded(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replace("\u0307", "");
        return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    }
}
