// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.query;

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
    private static final double SURE = 0.99;
    private static final double SURELY_NOT = 0.001;
    private static final Set<String> HAN = Set.of("ja", "zh");

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

    /**
     * The language key of a text by somebody who mostly writes another: who works in Dutch pastes English messages. That language holds unless the text is surely in another; but many
     * machines are set to English whose users write something else, so that English holds only where nothing tells. Chinese and Japanese share signs, of which a few tell nothing surely.
     *
     * @param asker key of that language; empty when not known
     */
    String of(String text, String asker) {
        Guess guess = guess(text);
        if (asker.isEmpty() || asker.equals(LanguageKey.ENGLISH)) {
            return guess.key().isEmpty() ? asker : guess.key();
        }
        boolean other = guess.likelihood().getOrDefault(guess.key(), 0.0) >= SURE
                && guess.likelihood().getOrDefault(asker, 0.0) <= SURELY_NOT;
        return other && !(HAN.contains(asker) && HAN.contains(guess.key())) ? guess.key() : asker;
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
