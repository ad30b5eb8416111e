// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How likely each language is to be the one of a short text: by its script, or by its words, each counted for itself. Texts in other languages are full of English
 * words, but English ones hold hardly any of others: every language is held to borrow from English.
 */
public final class LanguageLikelihood {
    private static final int MOST_WORDS = 64;
    private static final String ENGLISH = "en";
    private static final String CHINESE = "zh";
    /** The profile of Chinese in traditional characters. */
    private static final String TRADITIONAL = "zht";
    /** The share of English words in technical text of other languages. */
    private static final double BORROWED = 0.05;
    /** No word alone speaks stronger than this against a language: it may be a name, or misspelt. */
    private static final double STRONGEST = 1e-4;
    /** What is asked in English, beside any other language, and in one of which the little words alone are known. */
    private static final double OFTEN = 5;
    private static final double RARELY = 0.2;
    private static final Set<String> SELDOM = Set.of("ca", "cs", "da", "et", "fi", "hu", "lt", "lv", "nb", "ro");
    private static final String NOT_RUSSIAN = "іїєґўђјљњћџѓќѕ";

    private LanguageLikelihood() {
    }

    /** The probabilities of language keys, which add up to 1; empty for a text without a word that tells. {@link LanguageKey#OTHER} stands for all without a key. */
    public static Map<String, Double> of(String text) {
        String script = script(text);
        if (!script.isEmpty()) {
            return Map.of(script, 1.0);
        }
        List<String> words = LanguageWords.of(text, MOST_WORDS);
        return words.isEmpty() ? Map.of() : byWords(words);
    }

    /** The language that a script tells; empty where words must. */
    private static String script(String text) {
        int cyrillic = 0;
        int other = 0;
        boolean foreign = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x250 || !Character.isLetter(c)) {
                continue;
            }
            switch (Character.UnicodeScript.of(c)) {
                case HIRAGANA, KATAKANA -> {
                    return "ja";
                }
                case HANGUL -> {
                    return "ko";
                }
                case CYRILLIC -> {
                    cyrillic++;
                    foreign |= NOT_RUSSIAN.indexOf(Character.toLowerCase(c)) >= 0;
                }
                case HAN, LATIN, COMMON, INHERITED, UNKNOWN -> {
                    // shared by several languages that have profiles
                }
                default -> other++;
            }
        }
        if (cyrillic > other) {
            return foreign ? LanguageKey.OTHER : "ru";
        }
        return other > 0 ? LanguageKey.OTHER : "";
    }

    private static Map<String, Double> byWords(List<String> words) {
        LanguageProfiles profiles = LanguageProfiles.shipped();
        List<String> languages = profiles.languages();
        int english = languages.indexOf(ENGLISH);
        double[] logs = new double[languages.size()];
        double[] word = new double[languages.size()];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = Math.log(prior(languages.get(i)));
        }
        boolean han = words.stream().anyMatch(one -> Unspaced.isLetter(one.charAt(0)));
        for (String one : words) {
            if (Unspaced.isLetter(one.charAt(0)) != han) {
                continue;
            }
            profiles.likelihoods(one, word);
            double borrowed = han ? 0 : word[english];
            double most = 0;
            for (int i = 0; i < word.length; i++) {
                word[i] = (1 - BORROWED) * word[i] + BORROWED * borrowed;
                most = Math.max(most, word[i]);
            }
            for (int i = 0; i < word.length && most > 0; i++) {
                logs[i] += Math.log(Math.max(word[i] / most, STRONGEST));
            }
        }
        return shares(languages, logs);
    }

    private static Map<String, Double> shares(List<String> languages, double[] logs) {
        double best = Arrays.stream(logs).max().orElse(0);
        double sum = Arrays.stream(logs).map(log -> Math.exp(log - best)).sum();
        Map<String, Double> shares = new HashMap<>();
        for (int i = 0; i < logs.length; i++) {
            shares.merge(languages.get(i).equals(TRADITIONAL) ? CHINESE : LanguageKey.of(languages.get(i)), Math.exp(logs[i] - best) / sum,
                    Double::sum);
        }
        return shares;
    }

    private static double prior(String language) {
        return language.equals(ENGLISH) ? OFTEN : SELDOM.contains(language) ? RARELY : 1;
    }
}
