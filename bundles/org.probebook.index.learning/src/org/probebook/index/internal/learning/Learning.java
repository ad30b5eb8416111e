// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.learning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probebook.index.internal.analysis.Analyzers;
import org.probebook.index.internal.lexicon.LexiconEntry;
import org.probebook.index.internal.lexicon.Translation;

/** Learns the lexicon of one language from parallel texts. */
public final class Learning {
    private static final int ITERATIONS = Integer.getInteger("it", 5);
    private static final int AGREEING = Integer.getInteger("agree", 0);
    private static final int MOST = Integer.getInteger("most", 6);
    private static final double LEAST = Double.parseDouble(System.getProperty("least", "0.05"));
    private static final int LONGEST = 80;
    private static final int RAREST = Integer.getInteger("rarest", 2);
    private static final double UNTRANSLATED = 0.7;

    /** A text as sentences, paragraph by paragraph. */
    private record Passage(List<Sentence> foreign, List<Sentence> english) {
    }

    private final Vocabulary foreignWords = new Vocabulary();
    private final Vocabulary englishWords = new Vocabulary();
    private final SentenceReader foreign;
    private final SentenceReader english;
    private final List<Passage> passages = new ArrayList<>();
    private long foreignLetters;
    private long englishLetters;

    /**
     * @param language key of the language's analysis
     */
    public Learning(String language) {
        foreign = new SentenceReader(Analyzers.of(language), foreignWords);
        english = new SentenceReader(Analyzers.of("en"), englishWords);
    }

    /** Takes a text to learn from. */
    public void add(ParallelText text) throws IOException {
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

    /** Learns from all texts that were taken. */
    public List<LexiconEntry> learn() {
        Meanings rough = null;
        List<SentencePair> pairs = align(null);
        WordTables tables = WordTables.learn(pairs, ITERATIONS, AGREEING);
        for (int pass = 1; pass < Integer.getInteger("passes", 2); pass++) {
            rough = Meanings.of(tables, foreignWords.size(), 3, 0.2);
            pairs = align(rough);
            tables = WordTables.learn(pairs, ITERATIONS, AGREEING);
        }
        sentences = pairs.size();
        return entries(pairs, Meanings.of(tables, foreignWords.size(), MOST, LEAST));
    }

    private int sentences;

    /** How many pairs of sentences were learnt from. */
    public int sentences() {
        return sentences;
    }

    private List<SentencePair> align(Meanings meanings) {
        KnownWords known = new KnownWords(foreignWords, englishWords, meanings);
        SentenceAligner aligner = new SentenceAligner(known, englishLetters / (float) Math.max(1, foreignLetters));
        Map<SentencePair, Integer> pairs = new LinkedHashMap<>();
        for (Passage passage : passages) {
            for (SentencePair pair : aligner.align(passage.foreign(), passage.english())) {
                if (pair.foreign().length <= LONGEST && pair.english().length <= LONGEST && !untranslated(pair, known)) {
                    pairs.merge(pair, 1, Integer::sum);
                }
            }
        }
        return new ArrayList<>(pairs.keySet());
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

    private List<LexiconEntry> entries(List<SentencePair> pairs, Meanings meanings) {
        int[] seen = new int[foreignWords.size()];
        for (SentencePair pair : pairs) {
            for (int word : pair.foreign()) {
                seen[word]++;
            }
        }
        List<LexiconEntry> entries = new ArrayList<>();
        for (int word = 1; word < seen.length; word++) {
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
