// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Runs an analysis over a short text. */
public final class Words {

    /** Whether a word stands alone, is one of the parts of a name such as {@code Rdr.sys}, is such a name whole, or stands inside a compound word as {@code netwerkverbinding}. */
    public enum Kind {
        WORD, PART, WHOLE, INNER
    }

    /**
     * A word as the index has it, and where it stands.
     *
     * @param position counts words from 0, stop words too
     */
    public record Word(String term, int from, int to, int position, Kind kind) {

        /** Tells where it stands in one number, the same in every analysis of the text. */
        public long place() {
            return (long) from << 32 | to;
        }
    }

    private Words() {
    }

    /** The words of a text in order, at most so many. */
    public static List<Word> of(Analyzer analyzer, String text, int most) throws IOException {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offsets = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
            TypeAttribute type = tokens.addAttribute(TypeAttribute.class);
            tokens.reset();
            int position = -1;
            while (words.size() < most && tokens.incrementToken()) {
                position += increment.getPositionIncrement();
                words.add(new Word(term.toString(), offsets.startOffset(), offsets.endOffset(), position, kind(type.type())));
            }
            tokens.end();
        }
        return words;
    }

    private static Kind kind(String type) {
        return switch (type) {
            case TechnicalTokenizer.PART -> Kind.PART;
            case TechnicalTokenizer.WHOLE -> Kind.WHOLE;
            case CompoundFilter.INNER -> Kind.INNER;
            default -> Kind.WORD;
        };
    }
}
