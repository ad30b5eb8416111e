// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.analysis.Analyzers;
import org.probebook.index.internal.analysis.Words;

/**
 * The clauses for words and phrases. Title and symptoms are one short field with a length and a rarity of its own; the whole article counts beside it, weakly. Weighing
 * the sections inside one field instead measured worse: the long rest drowns the short part.
 */
final class WordClauses {
    private static final float WHOLE = 0.3f;
    /** An article in the reader's language wins among equals, no more. */
    private static final float OTHER_LANGUAGE = 0.95f;
    private static final int LONGEST_PHRASE = 40;

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
            query.add(boosted(new TermQuery(new Term(FieldNames.whole(word.language()), word.term())), weight * WHOLE), Occur.SHOULD);
        }
    }

    /** A phrase in whatever language's articles it stands; null when it has no words. */
    Query phrase(String phrase, Set<String> languages) throws IOException {
        BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
        boolean some = false;
        for (String language : languages) {
            List<Words.Word> words = Words.of(Analyzers.of(language), phrase, LONGEST_PHRASE).stream()
                    .filter(word -> word.kind() != Words.Kind.WHOLE).toList();
            if (!words.isEmpty()) {
                some = true;
                anywhere.add(boosted(phrase(FieldNames.subject(language), words), weight(language)), Occur.SHOULD);
                anywhere.add(boosted(phrase(FieldNames.whole(language), words), weight(language) * WHOLE), Occur.SHOULD);
            }
        }
        return some ? anywhere.build() : null;
    }

    private static Query phrase(String field, List<Words.Word> words) {
        if (words.size() == 1) {
            return new TermQuery(new Term(field, words.getFirst().term()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(field, word.term()), word.position()));
        return phrase.build();
    }

    private float weight(String language) {
        return preferred.isEmpty() || language.equals(preferred) ? 1 : OTHER_LANGUAGE;
    }

    private static Query boosted(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }
}
