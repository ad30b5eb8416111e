// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.probebook.index.internal.FieldNames;

/**
 * The clauses for words. Title and symptoms are one short field with a length and a rarity of its own; the whole article counts beside it, weakly. Weighing
 * the sections inside one field instead measured worse: the long rest drowns the short part.
 */
final class WordClauses {
    private static final float WHOLE = 0.3f;
    private static final float NAME = 1;
    /** An article in the reader's language wins among equals, no more. */
    private static final float OTHER_LANGUAGE = 0.95f;

    private final String preferred;

    /** @param preferred key of the reader's language; empty for none */
    WordClauses(String preferred) {
        this.preferred = preferred;
    }

    /** Adds a clause for each word, none of them required. */
    void add(BooleanQuery.Builder query, List<QueryWord> words) {
        for (QueryWord word : words) {
            float weight = word.weight() * weight(word.language());
            query.add(boosted(new TermQuery(new Term(FieldNames.subject(word.language()), word.term())), weight), Occur.SHOULD);
            query.add(
                    boosted(new TermQuery(new Term(FieldNames.whole(word.language()), word.term())), weight * (word.name() ? NAME : WHOLE)),
                    Occur.SHOULD);
        }
    }

    private float weight(String language) {
        return preferred.isEmpty() || language.equals(preferred) ? 1 : OTHER_LANGUAGE;
    }

    private static Query boosted(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }
}
