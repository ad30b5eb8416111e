// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
import org.probebook.index.internal.vocabulary.LibrarySearcher;

/**
 * The clauses for words that stand together. A pasted message is mostly letter for letter what an article quotes: the whole text counts as a phrase, wherever it stands,
 * and so do runs of a few words, which survive a path or a name that was put into the message. Queries of loose words match neither.
 */
final class PhraseClauses {
    private static final int LONGEST = 40;
    private static final int SHORTEST_MESSAGE = 3;
    private static final int RUN = 4;

    private final LibrarySearcher searcher;
    private final Weights weights;

    PhraseClauses(LibrarySearcher searcher, Weights weights) {
        this.searcher = searcher;
        this.weights = weights;
    }

    /** A quoted phrase, in whatever language's articles it stands; empty when it has no words. */
    Optional<Query> quoted(String phrase, Collection<String> languages) throws IOException {
        BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
        for (String language : languages) {
            List<Words.Word> words = words(language, phrase);
            if (!words.isEmpty()) {
                anywhere.add(boosted(FieldNames.subject(language), words, 0, 1), Occur.SHOULD);
                anywhere.add(boosted(FieldNames.whole(language), words, 0, weights.whole()), Occur.SHOULD);
            }
        }
        BooleanQuery quoted = anywhere.build();
        return quoted.clauses().isEmpty() ? Optional.empty() : Optional.of(quoted);
    }

    /** Articles that quote a pasted message as it is; empty where the text is none. */
    List<Query> message(String text, Collection<String> languages) throws IOException {
        List<Query> queries = new ArrayList<>();
        for (String language : languages) {
            List<Words.Word> words = words(language, text);
            if (words.size() >= SHORTEST_MESSAGE && known(language, words)) {
                queries.add(boosted(FieldNames.subject(language), words, 1, weights.message()));
                queries.add(boosted(FieldNames.whole(language), words, 1, weights.message()));
            }
        }
        return queries;
    }

    /** Articles in which a few words of the text stand together. */
    List<Query> runs(String text, Collection<String> languages) throws IOException {
        List<Query> queries = new ArrayList<>();
        for (String language : languages) {
            List<Words.Word> words = words(language, text);
            for (int i = 0; i + RUN < words.size(); i++) {
                List<Words.Word> run = words.subList(i, i + RUN);
                if (known(language, run)) {
                    queries.add(boosted(FieldNames.subject(language), run, 0, weights.run()));
                    queries.add(boosted(FieldNames.whole(language), run, 0, weights.run() * weights.whole()));
                }
            }
        }
        return queries;
    }

    /** The words one behind the other: of a name its parts, of a compound word itself. */
    private static List<Words.Word> words(String language, String text) throws IOException {
        return Words.of(Analyzers.of(language), text, LONGEST).stream()
                .filter(word -> word.kind() != Words.Kind.WHOLE && word.kind() != Words.Kind.INNER)
                .toList();
    }

    private boolean known(String language, List<Words.Word> words) throws IOException {
        for (Words.Word word : words) {
            if (searcher.count(new Term(FieldNames.whole(language), word.term())) == 0) {
                return false;
            }
        }
        return true;
    }

    private static Query boosted(String field, List<Words.Word> words, int slop, float weight) {
        return new BoostQuery(words.size() == 1 ? new TermQuery(new Term(field, words.getFirst().term())) : phrase(field, words, slop),
                weight);
    }

    /** Words that stand as far from one another as there, or up to {@code slop} places elsewhere. */
    static Query phrase(String field, List<Words.Word> words, int slop) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        words.forEach(word -> phrase.add(new Term(field, word.term()), word.position()));
        return phrase.build();
    }
}
