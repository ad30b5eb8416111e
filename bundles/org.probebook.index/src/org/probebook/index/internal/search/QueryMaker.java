// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.probebook.article.ArticleName;
import org.probebook.fact.Fact;
import org.probebook.fact.IFactRecogniser;
import org.probebook.index.SearchRequest;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.analysis.LanguageKey;

/** Makes the query for a request. One for each search. */
final class QueryMaker {
    private static final float NAMED = 1000;
    private static final float MENTIONED = 20;
    private static final float PERHAPS_MEANT = 0.7f;

    private final LibrarySearcher searcher;
    private final IFactRecogniser recogniser;
    private final Set<String> languages;

    QueryMaker(LibrarySearcher searcher, IFactRecogniser recogniser) {
        this.searcher = searcher;
        this.recogniser = recogniser;
        this.languages = languages(searcher.getIndexReader());
    }

    /** The plan for a request; its query matches nothing when the text holds no word that the library knows. */
    QueryPlan plan(SearchRequest request) throws IOException {
        return plan(request, QueryText.parse(request.text()));
    }

    /** The same without the quotes, for phrases that stand nowhere. */
    QueryPlan loosePlan(SearchRequest request) throws IOException {
        QueryText quoted = QueryText.parse(request.text());
        return plan(request, new QueryText(quoted.text(), quoted.text(), List.of()));
    }

    private QueryPlan plan(SearchRequest request, QueryText text) throws IOException {
        String asker = request.language().map(LanguageKey::of).orElse("");
        String guessed = new LanguageGuess(searcher.getIndexReader(), languages).of(text.text());
        String spoken = guessed.isEmpty() ? asker : guessed;
        List<QueryWord> words = words(text, spoken);
        List<QueryFact> facts = new QueryFacts(recogniser).in(text.text());
        String name = ArticleName.key(text.text());

        BooleanQuery.Builder query = new BooleanQuery.Builder();
        new WordClauses(asker.isEmpty() ? spoken : asker).add(query, words);
        new FactClauses(searcher).add(query, facts);
        addNames(query, name, text.text());
        PhraseClauses phrases = new PhraseClauses(searcher.getIndexReader(), languages);
        phrases.addMessage(query, text.free());
        for (String phrase : text.phrases()) {
            Query required = phrases.quoted(phrase);
            if (required != null) {
                query.add(required, Occur.MUST);
            }
        }
        return new QueryPlan(Filters.apply(query.build(), request.filter()), text, spoken, name, weights(words), facts);
    }

    private List<QueryWord> words(QueryText text, String spoken) throws IOException {
        QueryWords reader = new QueryWords(searcher, languages);
        List<QueryWord> words = new ArrayList<>(reader.of(text.text(), spoken, 1));
        for (String meant : new Spelling(searcher.getIndexReader()).suggestions(text.free())) {
            words.addAll(reader.of(meant, spoken, PERHAPS_MEANT));
        }
        return words;
    }

    private Map<String, Map<String, Float>> weights(List<QueryWord> words) throws IOException {
        Map<String, Map<String, Float>> weights = new HashMap<>();
        for (QueryWord word : words) {
            float weight = word.weight() * searcher.rarity(new Term(FieldNames.whole(word.language()), word.term()));
            weights.computeIfAbsent(word.language(), l -> new HashMap<>()).merge(word.term(), weight, Math::max);
        }
        return weights;
    }

    private void addNames(BooleanQuery.Builder query, String name, String text) {
        query.add(constant(FieldNames.NAME, name, NAMED), Occur.SHOULD);
        query.add(constant(FieldNames.PROBLEM, name, NAMED / 2), Occur.SHOULD);
        recogniser.recognise(text).stream().filter(Fact.ArticleReference.class::isInstance).map(Fact.ArticleReference.class::cast)
                .map(reference -> ArticleName.key(reference.id())).distinct().limit(8)
                .forEach(key -> query.add(constant(FieldNames.NAME, key, MENTIONED), Occur.SHOULD));
    }

    private static Query constant(String field, String term, float score) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, term))), score);
    }

    /** The languages that the library has articles in. */
    private static Set<String> languages(IndexReader reader) {
        Set<String> languages = new TreeSet<>();
        for (String field : FieldInfos.getIndexedFields(reader)) {
            if (FieldNames.isSubject(field)) {
                languages.add(FieldNames.language(field));
            }
        }
        return languages;
    }
}
