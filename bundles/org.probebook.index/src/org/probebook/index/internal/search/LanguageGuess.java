// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.probebook.index.internal.analysis.LanguageKey;
import org.probebook.index.internal.analysis.LanguageLikelihood;

/** Tells the language of a query, well below a millisecond. Languages that the library has articles in are likelier than others. Safe in any thread. */
final class LanguageGuess {
    private static final double AT_HOME = 3;
    private static final double IN_DOUBT = 0.5;

    /**
     * What was found.
     *
     * @param key of the language; empty when none is likelier than all others together, as with names and codes alone
     * @param likelihood of each language key, adding up to 1; empty when no word tells
     */
    record Guess(String key, Map<String, Double> likelihood) {

        /** The languages that are at least so likely, the likeliest first. */
        List<String> languages(double least) {
            return likelihood.entrySet().stream().filter(language -> language.getValue() >= least)
                    .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey).toList();
        }
    }

    private final Set<String> languages;

    /** @param languages keys of the languages that the library has articles in */
    LanguageGuess(Set<String> languages) {
        this.languages = languages;
    }

    /** The language key of a text; empty when in doubt. */
    String of(String text) {
        return guess(text).key();
    }

    /** How likely each language is. */
    Guess guess(String text) {
        Map<String, Double> likelihood = new HashMap<>(LanguageLikelihood.of(text));
        likelihood.replaceAll(
                (language, share) -> languages.contains(language) || language.equals(LanguageKey.ENGLISH) ? AT_HOME * share : share);
        double sum = likelihood.values().stream().mapToDouble(share -> share).sum();
        likelihood.replaceAll((language, share) -> share / sum);
        String best = likelihood.entrySet().stream().filter(language -> language.getValue() > IN_DOUBT).map(Map.Entry::getKey).findFirst()
                .orElse("");
        return new Guess(best, Map.copyOf(likelihood));
    }
}
