// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.probebook.fact.Fact.ErrorCode;
import org.probebook.fact.Fact.Space;
import org.probebook.fact.LikelyError;
import org.probebook.fact.MessageCatalogue;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.analysis.Analyzers;
import org.probebook.index.internal.analysis.LanguageKey;
import org.probebook.index.internal.analysis.Words;
import org.probebook.index.internal.vocabulary.LibrarySearcher;

/**
 * The clauses for a message that a text quotes, in whatever language: its code, and the English wordings, which English articles quote. Articles in the language of the
 * text are found by the text's own words.
 */
final class MessageClauses {
    private static final int MOST_ERRORS = 5;
    private static final int LONGEST = 60;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** Characters of a message that nobody types by chance. */
    private static final float LONG_MESSAGE = 100;
    private static final int NEAR = 3;
    private static final int SHORTEST_UNOFFICIAL = 3;

    private final LibrarySearcher searcher;
    private final MessageCatalogue catalogue;
    private final Weights weights;

    MessageClauses(LibrarySearcher searcher, MessageCatalogue catalogue, Weights weights) {
        this.searcher = searcher;
        this.catalogue = catalogue;
        this.weights = weights;
    }

    /**
     * A clause for each error whose message is surely quoted, and for the words of its message. Where none is, the likeliest counts a little: often enough it is the one, and a
     * text that has lost a word finds nothing else in another language. A short message inside a longer text counts by how much of the text it is: who says of a printer that access to
     * it is denied asks about a printer.
     *
     * @param text that the errors were looked up for
     */
    List<Clause> of(List<LikelyError> likely, String text) throws IOException {
        List<Clause> clauses = new ArrayList<>();
        for (LikelyError error : likely.stream().filter(LikelyError::sure).limit(MOST_ERRORS).toList()) {
            add(clauses, error, error.label(), error.similarity() * part(error, text));
        }
        if (clauses.isEmpty() && !likely.isEmpty() && weights.quoteAsked() > 0) {
            add(clauses, likely.getFirst(), likely.getFirst().label() + "?",
                    weights.quoteAsked() * likely.getFirst().similarity() * part(likely.getFirst(), text));
        }
        return clauses;
    }

    private static float part(LikelyError error, String text) {
        String message = text.substring(error.at().from(), error.at().to());
        float ofText = (float) message.length() / Math.max(1, text.strip().length());
        float ofWords = (float) spelt(message).size() / Math.max(1, spelt(text).size());
        return Math.min(1, Math.max(Math.max(ofText, ofWords), message.length() / LONG_MESSAGE));
    }

    /** The different words of a text: a message that is pasted twice is no less the whole of it. */
    private static Set<String> spelt(String text) {
        return BLANKS.splitAsStream(text.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private void add(List<Clause> clauses, LikelyError error, String label, float weight) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new BoostQuery(new FactClauses(searcher, weights).of(fact(error)).query(), weight), Occur.SHOULD);
        List<Query> phrases = new ArrayList<>();
        List<String> wordings = catalogue.wordings(error.space(), error.code());
        for (int i = 0; i < wordings.size(); i++) {
            addWording(query, phrases, weight, wordings.get(i), i == 0);
        }
        clauses.add(Clause.message(error, label, query.build(), phrases, weight));
        if (!wordings.isEmpty() && !LanguageKey.of(error.language()).equals(LanguageKey.ENGLISH)) {
            addWords(clauses, wordings.getFirst(), weight);
        }
    }

    /** A number that no numbering is told of is read as of none. */
    private static QueryFact fact(LikelyError error) {
        ErrorCode code = error.fact();
        String unnumbered = new ErrorCode(Space.UNKNOWN, code.code(), code.printed(), code.at()).term();
        return new QueryFact(error.label(), code.term(), List.of(unnumbered), 1);
    }

    /** What stands between placeholders stands together in an article; who has it is also found by that. */
    private void addWording(BooleanQuery.Builder query, List<Query> phrases, float weight, String wording, boolean official)
            throws IOException {
        String subject = FieldNames.subject(LanguageKey.ENGLISH);
        String whole = FieldNames.whole(LanguageKey.ENGLISH);
        for (String piece : wording.split("%\\w+(![a-z]!)?")) {
            List<Words.Word> words = words(piece);
            if (words.size() < (official ? 1 : SHORTEST_UNOFFICIAL) || !known(words)) {
                continue;
            }
            if (words.size() == 1) {
                query.add(word(subject, words, weight * weights.quote() * weights.quoteMain()), Occur.SHOULD);
                query.add(word(whole, words, weight * weights.quote() * (1 + weights.quoteNear())), Occur.SHOULD);
            } else {
                phrases.add(phrase(subject, words, 0, weight * weights.quote() * weights.quoteMain()));
                phrases.add(phrase(whole, words, 0, weight * weights.quote()));
                phrases.add(phrase(whole, words, NEAR, weight * weights.quote() * weights.quoteNear()));
            }
        }
    }

    private static Query word(String field, List<Words.Word> words, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, words.getFirst().term())), weight);
    }

    private static Query phrase(String field, List<Words.Word> words, int slop, float weight) {
        return new BoostQuery(PhraseClauses.phrase(field, words, slop), weight);
    }

    private void addWords(List<Clause> clauses, String wording, float weight) throws IOException {
        WordClauses maker = new WordClauses(weights);
        Map<String, QueryWord> words = new LinkedHashMap<>();
        for (Words.Word word : words(wording)) {
            words.put(word.term(), new QueryWord(wording.substring(word.from(), word.to()), LanguageKey.ENGLISH,
                    List.of(new Form(word.term(), 1)), false, QueryWord.Source.TRANSLATED, weights.quoteWord() * weight));
        }
        for (QueryWord word : words.values()) {
            clauses.add(Clause.word(word, maker.of(word),
                    searcher.rarity(new Term(FieldNames.whole(LanguageKey.ENGLISH), word.forms().getFirst().term()))));
        }
    }

    private static List<Words.Word> words(String text) throws IOException {
        return Words.of(Analyzers.of(LanguageKey.ENGLISH), text, LONGEST).stream().filter(word -> word.kind() != Words.Kind.WHOLE).toList();
    }

    private boolean known(List<Words.Word> words) throws IOException {
        for (Words.Word word : words) {
            if (searcher.count(new Term(FieldNames.whole(LanguageKey.ENGLISH), word.term())) == 0) {
                return false;
            }
        }
        return true;
    }
}
