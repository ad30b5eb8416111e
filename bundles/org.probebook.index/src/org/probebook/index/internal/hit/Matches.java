// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.hit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.probebook.fact.Fact;
import org.probebook.fact.IFactRecogniser;
import org.probebook.index.internal.analysis.Analyzers;
import org.probebook.index.internal.analysis.LanguageKey;
import org.probebook.index.internal.analysis.Words;
import org.probebook.index.internal.lexicon.Lexicon;
import org.probebook.index.internal.lexicon.Lexicons;
import org.probebook.index.internal.lexicon.Translation;
import org.probebook.index.internal.query.Clause;
import org.probebook.index.internal.query.Form;
import org.probebook.index.internal.query.QueryPlan;
import org.probebook.index.internal.store.Pivot;

/** Finds what of a query stands in a text: its words by the analysis of the text's language, or by what they mean in English, and its facts in whatever spelling. */
public final class Matches {
    private static final int MOST_WORDS = 20_000;
    private static final float FACT = 12;

    /**
     * A place that matches.
     *
     * @param clause that asks for it
     * @param weight how telling it is
     * @param translated whether it is a word that means what is asked for in English
     */
    record Match(int from, int to, Clause clause, float weight, boolean translated) {

        /** Places that match the same are repeats. */
        String what() {
            return clause.key();
        }
    }

    /** A clause that a term matches, how telling it is, and whether it does so by its translation. */
    private record Known(Clause clause, float weight, boolean translated) {
    }

    private final IFactRecogniser recogniser;
    private final String language;
    private final Optional<Lexicon> lexicon;
    private final Map<String, Known> own = new HashMap<>();
    private final Map<String, Known> english = new HashMap<>();
    private final Map<String, Known> facts = new HashMap<>();
    private final Map<String, List<Match>> read = new IdentityHashMap<>();

    /** @param language of the texts to come, as articles give it */
    public Matches(QueryPlan plan, IFactRecogniser recogniser, Lexicons lexicons, String language) {
        this.recogniser = recogniser;
        this.language = LanguageKey.of(language);
        this.lexicon = lexicons.of(this.language);
        for (Clause clause : plan.clauses()) {
            for (Form form : clause.forms()) {
                Known known = new Known(clause, form.weight() * clause.telling(), false);
                if (clause.language().equals(this.language)) {
                    own.merge(form.term(), known, Matches::stronger);
                } else if (clause.language().equals(LanguageKey.ENGLISH)) {
                    english.merge(form.term(), known, Matches::stronger);
                }
            }
            clause.facts().forEach(term -> facts.putIfAbsent(term, new Known(clause, FACT * clause.telling(), false)));
        }
    }

    private static Known stronger(Known one, Known other) {
        return one.weight() >= other.weight() ? one : other;
    }

    /** The matches in a text, in the order of their places; they may overlap. A text is read once, since a snippet and the reasons both ask for it. */
    List<Match> in(String text) throws IOException {
        List<Match> known = read.get(text);
        if (known == null) {
            known = find(text);
            read.put(text, known);
        }
        return known;
    }

    private List<Match> find(String text) throws IOException {
        List<Match> matches = new ArrayList<>();
        if (!own.isEmpty() || !english.isEmpty()) {
            for (Words.Word word : Words.of(Analyzers.of(language), text, MOST_WORDS)) {
                Known known = known(word.term());
                if (known != null) {
                    matches.add(new Match(word.from(), word.to(), known.clause(), known.weight(), known.translated()));
                }
            }
        }
        if (!facts.isEmpty()) {
            addFacts(text, matches);
        }
        matches.sort(Comparator.comparingInt(Match::from).thenComparing(Comparator.comparingInt(Match::to).reversed()));
        return matches;
    }

    private Known known(String term) {
        Known known = own.get(term);
        if (known != null || english.isEmpty()) {
            return known;
        }
        if (lexicon.isPresent()) {
            List<Translation> meanings = lexicon.get().of(term);
            for (int i = 0; i < meanings.size() && i < Pivot.MEANINGS; i++) {
                Known meant = english.get(meanings.get(i).term());
                if (meant != null) {
                    return new Known(meant.clause(), meant.weight(), true);
                }
            }
        }
        return english.get(term);
    }

    private void addFacts(String text, List<Match> matches) {
        for (Fact fact : recogniser.recognise(text)) {
            fact.terms().stream().filter(facts::containsKey).findFirst().map(facts::get)
                    .ifPresent(known -> matches
                            .add(new Match(fact.at().from(), fact.at().to(), known.clause(), known.weight(), known.translated())));
        }
    }
}
