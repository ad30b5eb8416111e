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

    private static final int REMEMBERED = 1 << 12;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    private final CompoundSplitter splitter;
    /** Words that are no compounds, by their hash: text repeats itself. */
    private final char[][] simple = new char[REMEMBERED][];
    private char[] word = new char[64];
    private int size;
    private int from;
    private int to;
    private int parts;
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
        if (part < parts) {
            emit();
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        part = 0;
        parts = term.length() >= CompoundSplitter.SHORTEST_COMPOUND && !TechnicalTokenizer.WHOLE.equals(type.type()) ? split() : 0;
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        part = 0;
        parts = 0;
    }

    private int split() {
        int hash = 0;
        char[] buffer = term.buffer();
        size = term.length();
        for (int i = 0; i < size; i++) {
            hash = 31 * hash + buffer[i];
        }
        int slot = (hash ^ hash >>> 15) & REMEMBERED - 1;
        char[] known = simple[slot];
        if (known != null && known.length == size && same(known, buffer)) {
            return 0;
        }
        int found = splitter.split(buffer, size);
        if (found == 0) {
            simple[slot] = Arrays.copyOf(buffer, size);
            return 0;
        }
        if (word.length < size) {
            word = new char[size];
        }
        System.arraycopy(buffer, 0, word, 0, size);
        from = offsets.startOffset();
        to = offsets.endOffset();
        behind = TechnicalTokenizer.PART.equals(type.type());
        return found;
    }

    private boolean same(char[] known, char[] buffer) {
        for (int i = 0; i < size; i++) {
            if (known[i] != buffer[i]) {
                return false;
            }
        }
        return true;
    }

    private void emit() {
        clearAttributes();
        int start = splitter.start(part);
        int length = splitter.length(part);
        term.copyBuffer(word, start, length);
        increment.setPositionIncrement(0);
        type.setType(INNER);
        boolean letterForLetter = to - from == size && !behind;
        offsets.setOffset(letterForLetter ? from + start : from, letterForLetter ? from + start + length : to);
        part++;
    }
}
