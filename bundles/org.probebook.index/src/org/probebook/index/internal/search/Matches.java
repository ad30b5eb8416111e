// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.probebook.fact.Fact;
import org.probebook.fact.IFactRecogniser;
import org.probebook.index.internal.analysis.Analyzers;
import org.probebook.index.internal.analysis.LanguageKey;
import org.probebook.index.internal.analysis.Words;

/** Finds what of a query stands in a text: its words by the analysis of the text's language, its facts in whatever spelling. */
final class Matches {
    private static final int MOST_WORDS = 20_000;
    private static final float FACT = 12;

    /**
     * A place that matches.
     *
     * @param what term of the word, or of the fact: places with the same are repeats
     * @param weight how telling it is
     * @param fact how the fact that stands there is called; empty for a word
     */
    record Match(int from, int to, String what, float weight, String fact) {
    }

    private final IFactRecogniser recogniser;
    private final String language;
    private final Map<String, Float> words;
    private final Map<String, QueryFact> facts = new HashMap<>();

    /** @param language of the texts to come, as articles give it */
    Matches(QueryPlan plan, IFactRecogniser recogniser, String language) {
        this.recogniser = recogniser;
        this.language = LanguageKey.of(language);
        this.words = plan.words().getOrDefault(this.language, Map.of());
        for (QueryFact fact : plan.facts()) {
            fact.readings().forEach(reading -> facts.putIfAbsent(reading, fact));
        }
        plan.facts().stream().filter(fact -> !fact.exact().isEmpty()).forEach(fact -> facts.put(fact.exact(), fact));
    }

    /** The matches in a text, in the order of their places; they may overlap. */
    List<Match> in(String text) throws IOException {
        List<Match> matches = new ArrayList<>();
        if (!words.isEmpty()) {
            for (Words.Word word : Words.of(Analyzers.of(language), text, MOST_WORDS)) {
                Float weight = words.get(word.term());
                if (weight != null) {
                    matches.add(new Match(word.from(), word.to(), word.term(), weight, ""));
                }
            }
        }
        if (!facts.isEmpty()) {
            addFacts(text, matches);
        }
        matches.sort(Comparator.comparingInt(Match::from).thenComparing(Comparator.comparingInt(Match::to).reversed()));
        return matches;
    }

    private void addFacts(String text, List<Match> matches) {
        for (Fact fact : recogniser.recognise(text)) {
            fact.terms().stream().filter(facts::containsKey).findFirst().ifPresent(term -> {
                float weight = FACT * facts.get(term).weight();
                matches.add(new Match(fact.at().from(), fact.at().to(), term, weight, fact.label()));
            });
        }
    }
}
