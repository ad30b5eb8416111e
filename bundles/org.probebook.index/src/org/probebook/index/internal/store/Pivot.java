// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.probebook.index.internal.analysis.Analyzers;
import org.probebook.index.internal.analysis.LanguageKey;
import org.probebook.index.internal.analysis.Words;
import org.probebook.index.internal.lexicon.Lexicon;
import org.probebook.index.internal.lexicon.Translation;

/**
 * The words of a text in another language as English ones, so that one index holds all languages with one ranking: for each word its likeliest meanings, all at its place. A word that
 * the lexicon does not know, or hardly, is read as English: names of things are the same in every language.
 */
public final class Pivot extends TokenStream {
    /** More of them make articles alike, fewer miss what the asker says. */
    public static final int MEANINGS = 2;

    private static final int SELDOM_SEEN = 10;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<Word> words;
    private Iterator<Word> next;

    /** A term of the English index, and how many words after the one before it stands. */
    private record Word(String term, int increment) {
    }

    private Pivot(List<Word> words) {
        this.words = words;
        this.next = words.iterator();
    }

    /** Reads a text of a language. */
    static Pivot of(String text, String languageKey, Lexicon lexicon) throws IOException {
        Map<Long, List<String>> english = new HashMap<>();
        for (Words.Word word : Words.of(Analyzers.of(LanguageKey.ENGLISH), text, Integer.MAX_VALUE)) {
            english.computeIfAbsent(word.place(), p -> new ArrayList<>(1)).add(word.term());
        }
        List<Word> words = new ArrayList<>();
        int at = -1;
        for (Words.Word word : Words.of(Analyzers.of(languageKey), text, Integer.MAX_VALUE)) {
            for (String term : terms(word, lexicon, english)) {
                words.add(new Word(term, word.position() - at));
                at = word.position();
            }
        }
        return new Pivot(words);
    }

    private static List<String> terms(Words.Word word, Lexicon lexicon, Map<Long, List<String>> english) {
        List<Translation> meanings = lexicon.of(word.term());
        List<String> terms = new ArrayList<>();
        meanings.stream().limit(MEANINGS).forEach(meaning -> terms.add(meaning.term()));
        if (word.kind() != Words.Kind.INNER && (meanings.isEmpty() || lexicon.seen(word.term()) < SELDOM_SEEN)) {
            english.getOrDefault(word.place(), List.of()).stream().filter(term -> !terms.contains(term)).forEach(terms::add);
        }
        return terms;
    }

    @Override
    public boolean incrementToken() {
        if (!next.hasNext()) {
            return false;
        }
        clearAttributes();
        Word word = next.next();
        term.append(word.term());
        increment.setPositionIncrement(word.increment());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        next = words.iterator();
    }
}
