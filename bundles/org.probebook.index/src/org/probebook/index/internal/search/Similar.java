// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.probebook.article.Article;
import org.probebook.article.ArticleName;
import org.probebook.article.Block;
import org.probebook.article.Reference;
import org.probebook.article.SectionKind;
import org.probebook.fact.Fact;
import org.probebook.fact.IFactRecogniser;
import org.probebook.index.Reason;
import org.probebook.index.SearchRequest;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.analysis.Analyzers;
import org.probebook.index.internal.analysis.LanguageKey;
import org.probebook.index.internal.analysis.Words;
import org.probebook.index.internal.query.Clause;
import org.probebook.index.internal.query.QueryPlan;
import org.probebook.index.internal.query.QueryText;
import org.probebook.index.internal.store.Digest;
import org.probebook.index.internal.store.SearchableText;
import org.probebook.index.internal.vocabulary.LibrarySearcher;

/** Asks for articles like another one: by its most telling words and facts, as if somebody had typed them, and by the articles that both of them name. One for each article. */
final class Similar {
    private static final int MOST_READ = 2000;
    private static final int MOST_WORDS = 24;
    private static final int MOST_FACTS = 8;
    private static final int MOST_REFERENCES = 16;
    /** A word that more articles have tells nothing. */
    private static final double COMMON = 0.1;
    private static final float TITLE = 2;
    private static final float SHARED = 0.5f;
    private static final float NAMED = 6;

    private final LibrarySearcher searcher;
    private final IFactRecogniser recogniser;
    private final Article article;
    private final SearchableText text;
    private final String language;

    /** A word with how much it tells. */
    private static final class Telling {
        final String spelt;
        final float rarity;
        float count;

        Telling(String spelt, float rarity) {
            this.spelt = spelt;
            this.rarity = rarity;
        }

        double weight() {
            return rarity * Math.sqrt(count);
        }
    }

    Similar(LibrarySearcher searcher, IFactRecogniser recogniser, Predicate<Block> boilerplate, Article article) {
        this.searcher = searcher;
        this.recogniser = recogniser;
        this.article = article;
        this.text = new SearchableText(article, boilerplate);
        this.language = LanguageKey.of(article.language());
    }

    /** What would be typed: the telling words, and the names of the facts. */
    SearchRequest request(int limit) throws IOException {
        return SearchRequest.of(String.join(" ", words()) + "\n" + String.join("\n", facts()), limit)
                .in(Optional.of(article.language()));
    }

    /** The plan for {@link #request}, with the articles that are named, and without the article itself. */
    QueryPlan plan(QueryPlan asked) throws IOException {
        List<Clause> clauses = new ArrayList<>(asked.clauses());
        // Nobody typed the words in that order.
        clauses.removeIf(clause -> clause.kind() == Reason.Kind.PHRASE);
        int typed = clauses.size();
        clauses.addAll(references());
        BooleanQuery.Builder like = new BooleanQuery.Builder();
        like.add(new TermQuery(new Term(FieldNames.PROBLEM, Digest.shortened(article.problem()))), Occur.MUST_NOT);
        like.add(asked.unfiltered(), Occur.SHOULD);
        clauses.subList(typed, clauses.size()).forEach(clause -> like.add(clause.query(), Occur.SHOULD));
        Query query = like.build();
        return new QueryPlan(query, query, List.of(), QueryText.parse(""), asked.spoken(), "", clauses, List.of());
    }

    private List<String> words() throws IOException {
        Map<String, Telling> words = new LinkedHashMap<>();
        count(article.title(), TITLE, words);
        for (String symptoms : text.symptoms()) {
            count(symptoms, 1, words);
        }
        for (String cause : text.texts(SectionKind.CAUSE)) {
            count(cause, SHARED, words);
        }
        return words.values().stream().filter(word -> word.count > 0).sorted(Comparator.comparingDouble(Telling::weight).reversed())
                .limit(MOST_WORDS).map(word -> word.spelt).toList();
    }

    private void count(String part, float weight, Map<String, Telling> words) throws IOException {
        int articles = searcher.getIndexReader().getDocCount(FieldNames.KEY);
        for (Words.Word word : Words.of(Analyzers.of(language), part, MOST_READ)) {
            Telling telling = words.get(word.term());
            if (telling == null) {
                Term term = new Term(FieldNames.whole(language), word.term());
                int frequency = searcher.getIndexReader().docFreq(term);
                telling = new Telling(part.substring(word.from(), word.to()), searcher.rarity(term));
                telling.count = frequency < 2 || frequency > COMMON * Math.max(articles, 100) ? Float.NEGATIVE_INFINITY : 0;
                words.put(word.term(), telling);
            }
            telling.count += word.kind() == Words.Kind.PART || word.kind() == Words.Kind.INNER ? 0 : weight;
        }
    }

    private Set<String> facts() {
        List<Fact> facts = new ArrayList<>(recogniser.recognise(article.title()));
        text.parts().forEach(part -> facts.addAll(recogniser.recognise(part.text())));
        return facts.stream().filter(fact -> !(fact instanceof Fact.ArticleReference)).map(Fact::label).limit(MOST_FACTS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Clause> references() throws IOException {
        List<Clause> clauses = new ArrayList<>();
        List<Reference> named = article.references().stream().limit(MOST_REFERENCES).toList();
        for (Reference reference : named) {
            String key = Digest.shortened(ArticleName.key(reference.target()));
            Term shared = new Term(FieldNames.REFERENCE, key);
            float rarity = searcher.rarity(shared);
            clauses.add(clause(reference.target(), shared, SHARED * rarity));
            clauses.add(clause(reference.target(), new Term(FieldNames.NAME, key), NAMED));
        }
        clauses.add(clause(article.id(), new Term(FieldNames.REFERENCE, Digest.shortened(ArticleName.key(article.id()))), NAMED));
        return clauses;
    }

    private static Clause clause(String label, Term term, float score) {
        return Clause.other(Reason.Kind.NAME, label, new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), score));
    }
}
