// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.analysis;

import java.io.IOException;
import java.util.Arrays;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Each letter with the next one, for scripts without blanks between words and without a dictionary: a word is then found as a phrase of its pairs. A letter alone is a word. */
final class PairTokenizer extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);

    private char[] text = new char[1024];
    private int length;
    private int at;
    private boolean inside;

    @Override
    public void reset() throws IOException {
        super.reset();
        length = 0;
        for (int read = input.read(text); read >= 0; read = input.read(text, length, text.length - length)) {
            length += read;
            if (length == text.length) {
                text = Arrays.copyOf(text, length * 2);
            }
        }
        at = 0;
        inside = false;
    }

    @Override
    public boolean incrementToken() {
        while (at < length) {
            int from = at;
            if (!Unspaced.isLetter(text[from])) {
                at++;
                inside = false;
                continue;
            }
            int next = letterEnd(from);
            int end = next < length && Unspaced.isLetter(text[next]) ? letterEnd(next) : next;
            at = next;
            if (end > next || !inside) {
                emit(from, end);
                inside = true;
                return true;
            }
        }
        return false;
    }

    private void emit(int from, int to) {
        clearAttributes();
        term.copyBuffer(text, from, to - from);
        offsets.setOffset(correctOffset(from), correctOffset(to));
    }

    private int letterEnd(int from) {
        int end = from + (Character.isHighSurrogate(text[from]) && from + 1 < length ? 2 : 1);
        while (end < length && Unspaced.isSign(text[end])) {
            end++;
        }
        return end;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offsets.setOffset(correctOffset(length), correctOffset(length));
    }
}
