// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.learning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.probebook.article.text.Sentences;
import org.probebook.index.internal.analysis.Words;

/** Cuts the text of one side into sentences, and these into terms as the index has them. Repeated paragraphs cost nothing. */
final class SentenceReader {
    private static final int LONGEST = 400;

    private final Analyzer analyzer;
    private final Vocabulary vocabulary;
    private final Map<String, List<Sentence>> known = new HashMap<>();

    SentenceReader(Analyzer analyzer, Vocabulary vocabulary) {
        this.analyzer = analyzer;
        this.vocabulary = vocabulary;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The sentences of a paragraph that have terms; for one that was read before, any thread may ask. */
    List<Sentence> read(String paragraph) throws IOException {
        List<Sentence> sentences = known.get(paragraph);
        if (sentences == null) {
            sentences = cut(paragraph);
            known.put(paragraph, sentences);
        }
        return sentences;
    }

    private List<Sentence> cut(String paragraph) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        for (int from = 0; from < paragraph.length();) {
            int to = Sentences.end(paragraph, from);
            Sentence sentence = sentence(paragraph.substring(from, to));
            if (sentence.terms().length > 0) {
                sentences.add(sentence);
            }
            from = to;
        }
        return sentences;
    }

    private Sentence sentence(String text) throws IOException {
        List<Words.Word> words = Words.of(analyzer, text, LONGEST);
        int[] terms = words.stream().filter(word -> word.term().chars().anyMatch(Character::isLetter))
                .mapToInt(word -> vocabulary.number(word.term(), text.substring(word.from(), word.to()).toLowerCase(Locale.ROOT))).toArray();
        return new Sentence(terms, text.strip().length());
    }
}
