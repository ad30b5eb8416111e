// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.vocabulary.LibrarySearcher;

/** The clauses for facts: each counts by its rarity, more in title, symptoms and cause, and whatever the language of the article. */
final class FactClauses {
    private static final float READING = 0.4f;

    private final LibrarySearcher searcher;
    private final Weights weights;

    FactClauses(LibrarySearcher searcher, Weights weights) {
        this.searcher = searcher;
        this.weights = weights;
    }

    Clause of(QueryFact fact) throws IOException {
        List<Query> ways = new ArrayList<>();
        if (!fact.exact().isEmpty()) {
            addWays(ways, fact.exact(), fact.weight());
        }
        for (String reading : fact.readings()) {
            addWays(ways, reading, fact.weight() * READING);
        }
        return Clause.fact(fact, new DisjunctionMaxQuery(ways, 0));
    }

    private void addWays(List<Query> ways, String text, float weight) throws IOException {
        Term main = new Term(FieldNames.MAIN_FACT, text);
        Term anywhere = new Term(FieldNames.FACT, text);
        float rarity = searcher.rarity(anywhere);
        ways.add(constant(main, weight * (weights.fact() + weights.mention()) * rarity));
        ways.add(constant(anywhere, weight * weights.mention() * rarity));
    }

    private static Query constant(Term term, float score) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), score);
    }
}
