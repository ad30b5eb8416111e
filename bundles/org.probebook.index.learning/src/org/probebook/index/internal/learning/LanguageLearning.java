// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.learning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.probebook.index.internal.analysis.Analyzers;
import org.probebook.index.internal.lexicon.LexiconEntry;
import org.probebook.index.internal.lexicon.Translation;

/** Learns the lexicon of one language. Serves one thread at a time. */
final class LanguageLearning {
    /** Longer pairs are tables or lists, in which everything would mean everything. */
    static final int LONGEST = 80;

    private static final int ITERATIONS = 5;
    private static final int AGREEING = Integer.getInteger("agree", 2);
    private static final int MOST = Integer.getInteger("most", 6);
    private static final double LEAST = Double.parseDouble(System.getProperty("least", "0.05"));
    private static final int RAREST = Integer.getInteger("rarest", 2);
    private static final double UNTRANSLATED = 0.7;
    private static final int ROUGH_MOST = 3;
    private static final double ROUGH_LEAST = 0.2;

    /** A text as sentences. */
    private record Passage(List<Sentence> foreign, List<Sentence> english) {
    }

    private final Vocabulary foreignWords = new Vocabulary();
    private final Vocabulary englishWords;
    private final SentenceReader foreign;
    private final SentenceReader english;
    private final List<Passage> passages = new ArrayList<>();
    private long foreignLetters;
    private long englishLetters;
    private List<SentencePair> pairs = List.of();
    private Meanings meanings;

    /**
     * @param language key of the language's analysis
     * @param english has read all English text beforehand, so that several threads can ask it
     */
    LanguageLearning(String language, SentenceReader english) {
        foreign = new SentenceReader(Analyzers.of(language), foreignWords);
        this.english = english;
        englishWords = english.vocabulary();
    }

    /** Takes a text to learn from. */
    void add(ParallelText text) throws IOException {
        if (text.foreign().size() == text.english().size()) {
            for (int i = 0; i < text.foreign().size(); i++) {
                add(foreign.read(text.foreign().get(i)), english.read(text.english().get(i)));
            }
            return;
        }
        List<Sentence> from = new ArrayList<>();
        List<Sentence> to = new ArrayList<>();
        for (String paragraph : text.foreign()) {
            from.addAll(foreign.read(paragraph));
        }
        for (String paragraph : text.english()) {
            to.addAll(english.read(paragraph));
        }
        add(from, to);
    }

    private void add(List<Sentence> from, List<Sentence> to) {
        if (!from.isEmpty() && !to.isEmpty()) {
            passages.add(new Passage(from, to));
            foreignLetters += from.stream().mapToInt(Sentence::letters).sum();
            englishLetters += to.stream().mapToInt(Sentence::letters).sum();
        }
    }

    /** Learns from all texts that were taken: roughly, then once more with sentences put together by what was learnt. */
    void learn() {
        meanings = null;
        align();
        meanings = Meanings.of(WordTables.learn(pairs, ITERATIONS, AGREEING), foreignWords.size(), ROUGH_MOST, ROUGH_LEAST);
        align();
        meanings = Meanings.of(WordTables.learn(pairs, ITERATIONS, AGREEING), foreignWords.size(), MOST, LEAST);
    }

    /** Learns from further pairs of sentences beside those that are known already. */
    void learnAlso(List<SentencePair> further) {
        pairs.addAll(further);
        meanings = Meanings.of(WordTables.learn(pairs, ITERATIONS, AGREEING), foreignWords.size(), MOST, LEAST);
    }

    /** The terms of a paragraph of this language. */
    int[] terms(String paragraph) throws IOException {
        return foreign.read(paragraph).stream().flatMapToInt(sentence -> Arrays.stream(sentence.terms())).toArray();
    }

    Meanings meanings() {
        return meanings;
    }

    /** How many pairs of sentences were learnt from. */
    int sentences() {
        return pairs.size();
    }

    private void align() {
        KnownWords known = new KnownWords(foreignWords, englishWords, meanings);
        SentenceAligner aligner = new SentenceAligner(known, englishLetters / (float) Math.max(1, foreignLetters));
        Set<SentencePair> found = new LinkedHashSet<>();
        for (Passage passage : passages) {
            for (SentencePair pair : aligner.align(passage.foreign(), passage.english())) {
                if (pair.foreign().length <= LONGEST && pair.english().length <= LONGEST && !untranslated(pair, known)) {
                    found.add(pair);
                }
            }
        }
        pairs = new ArrayList<>(found);
    }

    /** English text that was left as it is in a translation teaches that words mean themselves. */
    private static boolean untranslated(SentencePair pair, KnownWords known) {
        int equal = 0;
        for (int word : pair.foreign()) {
            equal += known.same(word) != Vocabulary.NOTHING && contains(pair.english(), known.same(word)) ? 1 : 0;
        }
        return equal > UNTRANSLATED * pair.foreign().length;
    }

    private static boolean contains(int[] words, int wanted) {
        for (int word : words) {
            if (word == wanted) {
                return true;
            }
        }
        return false;
    }

    /** What was learnt, without words that were seen too seldom to tell. */
    List<LexiconEntry> entries() {
        int[] seen = new int[foreignWords.size()];
        for (SentencePair pair : pairs) {
            for (int word : pair.foreign()) {
                seen[word]++;
            }
        }
        List<LexiconEntry> entries = new ArrayList<>();
        for (int word = 1; word < meanings.words(); word++) {
            if (seen[word] >= RAREST) {
                List<Translation> list = new ArrayList<>();
                for (int at = meanings.start(word); at < meanings.end(word); at++) {
                    list.add(new Translation(englishWords.term(meanings.english(at)), englishWords.spelling(meanings.english(at)),
                            Math.min(1, meanings.weight(at))));
                }
                entries.add(new LexiconEntry(foreignWords.term(word), seen[word], list));
            }
        }
        return entries;
    }
}
