// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.probebook.fact.LikelyError;
import org.probebook.fact.MessageCatalogue;
import org.probebook.index.MessageQuestion;
import org.probebook.index.Reason;
import org.probebook.index.SearchRequest;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.analysis.LanguageKey;
import org.probebook.index.internal.expression.ConditionQueries;
import org.probebook.index.internal.expression.Expression;
import org.probebook.index.internal.lexicon.Lexicon;
import org.probebook.index.internal.lexicon.Lexicons;
import org.probebook.index.internal.vocabulary.LibrarySearcher;
import org.probebook.index.internal.vocabulary.Spelling;
import org.probebook.index.internal.vocabulary.Vocabularies;

/**
 * Makes the query for a request. One for each search.
 *
 * <p>
 * Every article is indexed as English, by translation where it is in another language, so that one ranking serves all. What is asked in another language is asked twice: as English,
 * and as it stands of the articles in that language, which then come before others as good. All clauses are of
 * one disjunction: nested ones would keep Lucene from leaving out what cannot be among the best.
 */
public final class QueryMaker {
    /** What an article gets that is asked for by its name. */
    public static final float NAMED = 1000;
    private static final float MENTIONED = 20;
    private static final int MOST_MENTIONED = 8;

    private final LibrarySearcher searcher;
    private final IFactRecogniser recogniser;
    private final Lexicons lexicons;
    private final Vocabularies vocabularies;
    private final Weights weights = Weights.IN_FORCE;
    private final Set<String> languages;
    private final QueryWords reader;

    public QueryMaker(LibrarySearcher searcher, IFactRecogniser recogniser, Lexicons lexicons, Vocabularies vocabularies) {
        this.searcher = searcher;
        this.recogniser = recogniser;
        this.lexicons = lexicons;
        this.vocabularies = vocabularies;
        this.languages = languages(searcher.getIndexReader());
        this.reader = new QueryWords(searcher, weights);
    }

    /** The plan for a request; its query matches nothing when the text holds no word that the library knows. */
    public QueryPlan plan(SearchRequest request) throws IOException {
        Expression expression = Expression.of(request.text());
        return plan(request, expression, QueryText.parse(expression.ranked(searcher.getIndexReader())));
    }

    /** The same without the quotes, for phrases that stand nowhere. */
    public QueryPlan loosePlan(SearchRequest request) throws IOException {
        QueryText quoted = QueryText.parse(request.text());
        return plan(request, Expression.of(request.text()), new QueryText(quoted.text(), quoted.text(), List.of()));
    }

    /** The text of a request as it was likely meant; empty where nothing in it is doubtful, and for a message, which nobody typed. */
    public Optional<String> meant(SearchRequest request, String spoken) throws IOException {
        return Expression.message(request.text())
                ? Optional.empty()
                : Spelling.meant(request.text(), spelling(spoken).corrections(request.text()));
    }

    private Spelling spelling(String spoken) {
        return new Spelling(searcher, vocabularies, spoken, lexicons.of(spoken));
    }

    private QueryPlan plan(SearchRequest request, Expression expression, QueryText text) throws IOException {
        String spoken = spoken(request, text.text());
        List<String> natives = natives(spoken);
        List<Fact> facts = recogniser.recognise(text.text());
        List<LikelyError> likely = MessageQuestions.likely(text.text(), request.language());
        String name = ArticleName.key(text.text());
        List<Clause> clauses = new ArrayList<>(words(text, spoken, natives));
        for (QueryFact fact : QueryFacts.of(text.text(), facts)) {
            clauses.add(new FactClauses(searcher, weights).of(fact));
        }
        clauses.addAll(new MessageClauses(searcher, MessageCatalogue.standard(), weights).of(likely, text.text()));
        clauses.addAll(names(name, text.text(), facts));
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        clauses.forEach(clause -> query.add(clause.query(), Occur.SHOULD));
        List<String> asked = new ArrayList<>(List.of(LanguageKey.ENGLISH));
        asked.addAll(natives);
        PhraseClauses phrases = new PhraseClauses(searcher, weights);
        List<Query> message = phrases.message(text.free(), asked);
        if (!message.isEmpty()) {
            clauses.add(Clause.phrases(text.free().strip(), message));
        }
        for (String phrase : text.phrases()) {
            phrases.quoted(phrase, languages).ifPresent(required -> query.add(required, Occur.MUST));
        }
        ConditionQueries conditions = new ConditionQueries(searcher.getIndexReader(), recogniser, languages,
                word -> meanings(word, spoken));
        expression.properties(conditions).forEach((property, having) -> clauses
                .add(Clause.other(Reason.Kind.PROPERTY, property, new BoostQuery(new ConstantScoreQuery(having), 0))));
        boolean listing = request.text().isBlank() && !request.filter().none();
        Query found = listing ? Expression.articles() : expression.constrained(query.build(), conditions);
        return new QueryPlan(Filters.apply(found, request.filter()), found, phrases.runs(text.free(), asked), text, spoken, name, clauses,
                questions(likely, facts, request.language()));
    }

    /** What the words ask: as English, and as they stand. */
    private List<Clause> words(QueryText text, String spoken, List<String> natives) throws IOException {
        List<String> meant = spelling(spoken).corrections(text.free()).stream().map(Spelling.Correction::likely).toList();
        List<Clause> clauses = new ArrayList<>(clauses(text.text(), meant, words -> english(words, spoken)));
        for (String language : natives) {
            float weight = lexicons.of(language).isPresent() ? weights.spoken() : 1;
            clauses.addAll(
                    clauses(text.text(), meant, words -> reader.of(words, language).stream().map(word -> word.times(weight)).toList()));
        }
        return clauses;
    }

    private static List<MessageQuestion> questions(List<LikelyError> likely, List<Fact> facts, Optional<String> asker) {
        List<MessageQuestion> questions = new ArrayList<>(MessageQuestions.of(likely, facts, asker));
        questions.addAll(BaseQuestions.of(facts));
        return questions;
    }

    private String spoken(SearchRequest request, String text) {
        String asker = request.language().map(LanguageKey::of).orElse("");
        return new LanguageGuess(languages).of(text, asker);
    }

    /** The languages whose own articles are asked; all of the library's where the text's is not known. */
    private List<String> natives(String spoken) {
        return languages.stream().filter(language -> !language.equals(LanguageKey.ENGLISH) && (spoken.isEmpty() || language.equals(spoken)))
                .toList();
    }

    private List<QueryWord> english(String text, String spoken) throws IOException {
        Optional<Lexicon> lexicon = lexicons.of(spoken);
        return lexicon.isPresent() ? reader.translated(text, spoken, lexicon.get()) : reader.of(text, LanguageKey.ENGLISH);
    }

    /** What finds a word of an expression by what it means in English. */
    private List<Query> meanings(String word, String spoken) throws IOException {
        Optional<Lexicon> lexicon = lexicons.of(spoken);
        List<Query> meanings = new ArrayList<>();
        for (QueryWord meant : lexicon.isPresent() ? reader.translated(word, spoken, lexicon.get()) : List.<QueryWord>of()) {
            meant.forms().forEach(form -> meanings.add(new TermQuery(new Term(FieldNames.whole(meant.language()), form.term()))));
        }
        return meanings;
    }

    private List<Clause> clauses(String text, List<String> meant, Reading reading) throws IOException {
        List<QueryWord> words = new ArrayList<>(reading.words(text));
        for (String likely : meant) {
            reading.words(likely).forEach(word -> words.add(word.respelt(weights.meant())));
        }
        WordClauses maker = new WordClauses(weights);
        List<Clause> clauses = new ArrayList<>();
        for (QueryWord word : words) {
            clauses.add(Clause.word(word, maker.of(word),
                    searcher.rarity(new Term(FieldNames.whole(word.language()), word.forms().getFirst().term()))));
        }
        return clauses;
    }

    /** Reads words out of a text. */
    private interface Reading {
        List<QueryWord> words(String text) throws IOException;
    }

    private static List<Clause> names(String name, String text, List<Fact> facts) {
        List<Clause> names = new ArrayList<>();
        names.add(name(FieldNames.NAME, name, text, NAMED));
        names.add(name(FieldNames.PROBLEM, name, text, NAMED / 2));
        facts.stream().filter(Fact.ArticleReference.class::isInstance).map(Fact.ArticleReference.class::cast)
                .map(Fact.ArticleReference::id).distinct().limit(MOST_MENTIONED)
                .forEach(id -> names.add(name(FieldNames.NAME, ArticleName.key(id), id, MENTIONED)));
        return names;
    }

    private static Clause name(String field, String key, String label, float score) {
        return Clause.other(Reason.Kind.NAME, label.strip(),
                new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, key))), score));
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
