// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.analysis;

import java.io.IOException;
import java.util.Arrays;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Adds to each compound word the words that it is made of, at its position: {@code netwerkverbinding} is a word, and so are {@code netwerk} and {@code verbinding}. */
final class CompoundFilter extends TokenFilter {
    /** The type of a word that stands inside another. */
    static final String INNER = "inner";

    private static final int REMEMBERED = 1 << 14;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    private final CompoundSplitter splitter;
    /** Words by their hash, and how they are split: text repeats itself. */
    private final char[][] known = new char[REMEMBERED][];
    private final long[] splits = new long[REMEMBERED];
    private char[] word;
    private int size;
    private int from;
    private int to;
    private long split;
    private int part;
    /** Whether the whole of a technical compound comes after its part: no word of an index may begin before the one that came last. */
    private boolean behind;

    /** @param words in lower case, not stemmed */
    CompoundFilter(TokenStream words, Compounds compounds) {
        super(words);
        this.splitter = new CompoundSplitter(compounds);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (part < CompoundSplitter.count(split)) {
            emit();
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        part = 0;
        split = 0;
        if (term.length() >= CompoundSplitter.SHORTEST_COMPOUND && !TechnicalTokenizer.WHOLE.equals(type.type())) {
            split();
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        part = 0;
        split = 0;
    }

    private void split() {
        int hash = 0;
        char[] buffer = term.buffer();
        size = term.length();
        for (int i = 0; i < size; i++) {
            hash = 31 * hash + buffer[i];
        }
        int slot = (hash ^ hash >>> 15) & REMEMBERED - 1;
        if (known[slot] == null || !Arrays.equals(known[slot], 0, known[slot].length, buffer, 0, size)) {
            known[slot] = Arrays.copyOf(buffer, size);
            splits[slot] = splitter.split(buffer, size);
        }
        split = splits[slot];
        word = known[slot];
        from = offsets.startOffset();
        to = offsets.endOffset();
        behind = TechnicalTokenizer.PART.equals(type.type());
    }

    private void emit() {
        clearAttributes();
        int start = CompoundSplitter.start(split, part);
        int length = CompoundSplitter.length(split, part);
        term.copyBuffer(word, start, length);
        increment.setPositionIncrement(0);
        type.setType(INNER);
        boolean letterForLetter = to - from == size && !behind;
        offsets.setOffset(letterForLetter ? from + start : from, letterForLetter ? from + start + length : to);
        part++;
    }
}
