// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.probebook.article.Block;
import org.probebook.fact.IFactRecogniser;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.analysis.Analyzers;
import org.probebook.index.internal.analysis.LanguageKey;
import org.probebook.index.internal.analysis.LanguageLikelihood;
import org.probebook.index.internal.analysis.Words;
import org.probebook.index.internal.expression.Expression;
import org.probebook.index.internal.lexicon.Lexicons;
import org.probebook.index.internal.query.Clause;
import org.probebook.index.internal.query.Form;
import org.probebook.index.internal.query.MessageQuestions;
import org.probebook.index.internal.query.QueryPlan;
import org.probebook.index.internal.query.QueryText;
import org.probebook.index.internal.query.QueryWord;
import org.probebook.index.internal.query.Weights;
import org.probebook.index.internal.query.WordClauses;
import org.probebook.index.internal.suggestion.Suggestions;
import org.probebook.index.internal.vocabulary.LibrarySearcher;
import org.probebook.index.internal.vocabulary.Vocabularies;

/**
 * Goes through a search before the first one of a process comes, or beside it: most of what that takes is loading of classes and tables, and a second processor mostly has nothing to do.
 * Never fails, and never delays the end of a process.
 */
public final class Rehearsal {
    private static final AtomicBoolean MADE = new AtomicBoolean();
    private static final AtomicBoolean ANSWERED = new AtomicBoolean();
    private static final String WORD = "error";
    private static final String OTHER = "messag";

    private Rehearsal() {
    }

    /** Something that may find an index closed. */
    private interface Part {
        void play() throws IOException;
    }

    /** Reads beside everything else what opening an index and making a query need; once in a process. */
    public static void make(IFactRecogniser recogniser) {
        if (!MADE.getAndSet(true)) {
            start(() -> {
                log();
                Codec.getDefault();
                LanguageLikelihood.of(WORD);
                Words.of(Analyzers.plain(), WORD, 1);
                Words.of(Analyzers.of(LanguageKey.ENGLISH), WORD, 1);
                Expression.of(WORD);
                recogniser.recognise(WORD + " 5");
                MessageQuestions.likely(WORD + " " + WORD, Optional.empty());
                IndexSearcher.getMaxClauseCount();
                BreakIterator.getSentenceInstance(Locale.ENGLISH).setText(WORD);
            });
        }
    }

    /** The rest, which needs an index: searches, shows a hit, suggests. Once in a process, with the first index. */
    static void answer(ReaderManager readers, Vocabularies vocabularies, Meaning meaning, IFactRecogniser recogniser, Lexicons lexicons,
            Predicate<Block> boilerplate) {
        if (!ANSWERED.getAndSet(true)) {
            start(() -> {
                meaning.load();
                DirectoryReader reader = readers.acquire();
                try {
                    LibrarySearcher searcher = new LibrarySearcher(reader);
                    QueryPlan plan = plan();
                    Problems problems = Problems.of(searcher, plan, Fusion.NONE, 1);
                    new HitMaker(searcher, plan, Fusion.NONE, "", recogniser, lexicons, boilerplate).of(problems.found());
                    new Suggestions(new IndexSearcher(reader)).of(WORD.substring(0, 1), 1);
                    vocabularies.of(reader);
                } finally {
                    readers.release(reader);
                }
            });
        }
    }

    private static void start(Part part) {
        Thread.ofPlatform().daemon().name("rehearsal of a search").start(() -> {
            try {
                part.play();
            } catch (IOException | RuntimeException e) {
                log().log(Level.DEBUG, "searching will tell what is wrong", e);
            }
        });
    }

    /** The first logger of a process takes long. */
    private static Logger log() {
        return System.getLogger(Rehearsal.class.getName());
    }

    /** Asks by every way that a message asks. */
    private static QueryPlan plan() {
        QueryWord word = new QueryWord(WORD, LanguageKey.ENGLISH, List.of(new Form(WORD, 1), new Form(OTHER, 1)), false,
                QueryWord.Source.TYPED, 1);
        Clause clause = Clause.word(word, new WordClauses(Weights.IN_FORCE).of(word), 1);
        String whole = FieldNames.whole(LanguageKey.ENGLISH);
        Query query = new BooleanQuery.Builder().add(clause.query(), Occur.SHOULD)
                .add(new PhraseQuery(1, whole, WORD, OTHER), Occur.SHOULD).build();
        return new QueryPlan(query, query, List.of(new PhraseQuery(whole, WORD, "occur")), QueryText.parse(WORD), "", "",
                List.of(clause), List.of());
    }
}
