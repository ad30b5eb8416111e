// SPDX-License-Identifier: EPL-2.0
package org.probebook.releng.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.probebook.index.internal.analysis.Compounds;
import org.probebook.index.internal.analysis.StopWords;

/**
 * Chooses of the words of a language those that compounds are made of: words that stand alone often enough, and what is seen before many of them without ever standing
 * alone, as {@code schreib} in {@code Schreibschutz}.
 */
final class CompoundWords {
    private static final int OFTEN = 8;
    private static final int SHORTEST = 4;
    private static final int SEEN_BEFORE = 8;
    private static final int HEAD_OFTEN = 30;

    private final String language;
    private final PartRules rules;
    private final Map<String, Integer> counts;
    private final Map<String, Integer> words = new HashMap<>();

    /** @param counts how often each word, in lower case, was read */
    CompoundWords(String language, Map<String, Integer> counts) {
        this.language = language;
        this.rules = PartRules.of(language);
        this.counts = counts;
    }

    /** Lines of the data file: word, tab, frequency in steps, and a plus sign for what only stands before others. */
    Iterable<String> lines() {
        counts.forEach((word, count) -> {
            if (part(word, count)) {
                words.put(word, count);
            }
        });
        Map<String, String> lines = new TreeMap<>();
        beforeOthers().forEach((word, count) -> lines.put(word, word + "\t" + steps(count) + Compounds.BEFORE_OTHERS));
        words.forEach((word, count) -> lines.put(word, word + "\t" + steps(count)));
        return lines.values();
    }

    private boolean part(String word, int count) {
        if (word.length() < SHORTEST) {
            return rules.isShortPart(word);
        }
        return count >= OFTEN && !rules.isNoPart(word) && !StopWords.little(language).contains(word);
    }

    private Map<String, Integer> beforeOthers() {
        Map<String, Set<String>> followers = new HashMap<>();
        counts.forEach((word, count) -> {
            for (int i = SHORTEST; count > 2 && i <= word.length() - SHORTEST; i++) {
                String head = word.substring(i);
                if (words.getOrDefault(head, 0) >= HEAD_OFTEN) {
                    followers.computeIfAbsent(word.substring(0, i), w -> new HashSet<>()).add(head);
                }
            }
        });
        Map<String, Integer> found = new HashMap<>();
        followers.forEach((word, heads) -> {
            if (heads.size() >= SEEN_BEFORE && !rules.isNoPart(word) && !StopWords.little(language).contains(word) && !linked(word)) {
                found.put(word, heads.size());
            }
        });
        return found;
    }

    private boolean linked(String word) {
        if (words.containsKey(word)) {
            return true;
        }
        for (String link : Compounds.links(language)) {
            if (word.endsWith(link) && words.containsKey(word.substring(0, word.length() - link.length()))) {
                return true;
            }
        }
        return false;
    }

    private static long steps(int count) {
        return Math.round(Compounds.STEPS_PER_DOUBLING * Math.log(count) / Math.log(2));
    }
}
