// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.expression;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.probebook.fact.IFactRecogniser;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.analysis.Analyzers;
import org.probebook.index.internal.analysis.Words;

/** Says in Lucene's terms what a condition asks of an article. A part that says nothing, as a word that is in every text, asks nothing. */
public final class ConditionQueries {
    private static final int MOST_WORDS = 64;

    private final IndexReader reader;
    private final Collection<String> languages;
    private final IMeanings meanings;
    private final PropertyQueries properties;

    /**
     * Asks the articles of some languages.
     *
     * @param languages keys of the languages that the library has articles in
     */
    public ConditionQueries(IndexReader reader, IFactRecogniser recogniser, Collection<String> languages, IMeanings meanings) {
        this.reader = reader;
        this.languages = List.copyOf(languages);
        this.meanings = meanings;
        this.properties = new PropertyQueries(reader, recogniser, languages);
    }

    /** What a condition asks; empty when that is nothing. */
    Optional<Query> of(Condition condition) throws IOException {
        return switch (condition) {
            case Condition.All all -> all(all.parts());
            case Condition.Any any -> any(any.parts());
            case Condition.Not not -> of(not.other()).map(ConditionQueries::not);
            case Condition.Words some -> words(some.text());
            case Condition.Phrase phrase -> phrase(phrase.text(), languages);
            case Condition.Wild wild -> Optional.of(wild.pattern().query(reader, FieldNames.WORD));
            case Condition.Property property -> properties.of(property);
        };
    }

    private Optional<Query> words(String text) throws IOException {
        List<Query> queries = new ArrayList<>();
        for (String word : text.split("\\s+")) {
            Optional<Query> spelt = required(SpeltWords.of(languages, FieldNames::whole, word));
            if (spelt.isPresent()) {
                List<Query> ways = new ArrayList<>(List.of(spelt.get()));
                ways.addAll(meanings.of(word));
                queries.add(either(ways));
            }
        }
        return required(queries);
    }

    private Optional<Query> all(List<Condition> parts) throws IOException {
        List<Query> queries = new ArrayList<>();
        for (Condition part : parts) {
            of(part).ifPresent(queries::add);
        }
        return required(queries);
    }

    /** An alternative that says nothing is met by all. */
    private Optional<Query> any(List<Condition> parts) throws IOException {
        List<Query> queries = new ArrayList<>();
        for (Condition part : parts) {
            Optional<Query> query = of(part);
            if (query.isEmpty()) {
                return Optional.empty();
            }
            queries.add(query.get());
        }
        return Optional.of(either(queries));
    }

    private static Query not(Query other) {
        return new BooleanQuery.Builder().add(Expression.articles(), Occur.FILTER).add(other, Occur.MUST_NOT).build();
    }

    static Optional<Query> required(List<Query> queries) {
        if (queries.size() < 2) {
            return queries.stream().findFirst();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        queries.forEach(query -> all.add(query, Occur.FILTER));
        return Optional.of(all.build());
    }

    static Query either(List<Query> queries) {
        if (queries.size() == 1) {
            return queries.getFirst();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    /** Words that stand together, in whatever language's articles. */
    static Optional<Query> phrase(String text, Collection<String> languages) throws IOException {
        List<Query> anywhere = new ArrayList<>();
        for (String language : languages) {
            List<Words.Word> spelt = Words.of(Analyzers.of(language), text, MOST_WORDS).stream()
                    .filter(word -> word.kind() == Words.Kind.WORD || word.kind() == Words.Kind.PART).toList();
            if (spelt.size() == 1) {
                anywhere.add(new TermQuery(new Term(FieldNames.whole(language), spelt.getFirst().term())));
            } else if (!spelt.isEmpty()) {
                PhraseQuery.Builder phrase = new PhraseQuery.Builder();
                spelt.forEach(word -> phrase.add(new Term(FieldNames.whole(language), word.term()), word.position()));
                anywhere.add(phrase.build());
            }
        }
        return anywhere.isEmpty() ? Optional.empty() : Optional.of(either(anywhere));
    }
}
