// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.query;

import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.probebook.index.internal.FieldNames;

/** The clauses for words. Title and symptoms are one short field with a length and a rarity of its own; the whole article counts beside it, weakly. */
public final class WordClauses {
    private final Weights weights;

    public WordClauses(Weights weights) {
        this.weights = weights;
    }

    /** What a word asks. */
    public Query of(QueryWord word) {
        Query subject = forms(FieldNames.subject(word.language()), word.forms());
        Query whole = forms(FieldNames.whole(word.language()), word.forms());
        return new BooleanQuery.Builder().add(boosted(subject, word.weight()), Occur.SHOULD)
                .add(boosted(whole, word.weight() * (word.name() ? weights.thing() : weights.whole())), Occur.SHOULD).build();
    }

    /** Meanings of one word are one word: as frequent as the most frequent of them, and no article gains by holding several. */
    private static Query forms(String field, List<Form> forms) {
        if (forms.size() == 1) {
            return boosted(new TermQuery(new Term(field, forms.getFirst().term())), forms.getFirst().weight());
        }
        SynonymQuery.Builder any = new SynonymQuery.Builder(field);
        forms.forEach(form -> any.addTerm(new BytesRef(form.term()), form.weight()));
        return any.build();
    }

    private static Query boosted(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }
}
