// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.query;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.probebook.fact.LikelyError;
import org.probebook.index.Reason;

/**
 * A part of a query that speaks for an article by itself.
 *
 * @param kind of reason that it is; for a word TEXT, since where it stands is the article's matter
 * @param label what the user typed, or how a fact is called
 * @param query what it asks of all articles
 * @param phrases words that stand together, which it asks of what all clauses found best: dear to ask of all articles, and who has them has their words
 * @param language key of the language whose fields a word asks; empty for what is no word
 * @param forms of the word there
 * @param facts terms of the fact; empty for what is none
 * @param telling how much it tells against other clauses, for choosing what to show
 */
public record Clause(Reason.Kind kind, String label, Query query, List<Query> phrases, String language, List<Form> forms,
        List<String> facts,
        float telling) {

    /** Tells what it finds: clauses of one key are ways to find the same thing. */
    public String key() {
        return (forms.isEmpty() ? kind.name() : "") + label;
    }

    public static Clause word(QueryWord word, Query query, float rarity) {
        Reason.Kind kind = switch (word.source()) {
            case TYPED -> Reason.Kind.TEXT;
            case TRANSLATED -> Reason.Kind.TRANSLATION;
            case RESPELT -> Reason.Kind.SPELLING;
        };
        return new Clause(kind, word.typed(), query, List.of(), word.language(), word.forms(), List.of(), word.weight() * rarity);
    }

    static Clause fact(QueryFact fact, Query query) {
        List<String> terms = new ArrayList<>(fact.readings());
        if (!fact.exact().isEmpty()) {
            terms.addFirst(fact.exact());
        }
        return new Clause(Reason.Kind.FACT, fact.label(), query, List.of(), "", List.of(), terms, fact.weight());
    }

    public static Clause other(Reason.Kind kind, String label, Query query) {
        return new Clause(kind, label, query, List.of(), "", List.of(), List.of(), 1);
    }

    static Clause message(LikelyError error, String label, Query query, List<Query> phrases, float weight) {
        return new Clause(Reason.Kind.MESSAGE, label, query, phrases, "", List.of(), List.of(error.fact().term()), weight);
    }

    static Clause phrases(String label, List<Query> phrases) {
        return new Clause(Reason.Kind.PHRASE, label, MatchNoDocsQuery.INSTANCE, phrases, "", List.of(), List.of(), 1);
    }
}
