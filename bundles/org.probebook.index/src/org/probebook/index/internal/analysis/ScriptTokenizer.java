// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.analysis;

import java.io.CharArrayReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Gives each run of letters that are written without blanks between the words to one analysis, and what stands between them to another: a dictionary of Japanese
 * would cut a path or a code to pieces. Signs and blanks belong to the run before them. Letters and digits of full width are read as usual ones.
 */
final class ScriptTokenizer extends Tokenizer {
    private static final int FULL_WIDTH = 0xFEE0;
    private static final int FIRST_FULL_WIDTH = 0xFF01;
    private static final int LAST_FULL_WIDTH = 0xFF5E;
    private static final int WIDE_BLANK = 0x3000;

    private final Analyzer unspaced;
    private final Analyzer spaced;
    private final IntUnaryOperator reading;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    private char[] text = new char[1024];
    private int length;
    private int from;
    private int to;
    private int skipped;
    private TokenStream run;

    /**
     * @param unspaced for letters without blanks between the words; used by this tokenizer alone
     * @param spaced for everything else; likewise
     */
    ScriptTokenizer(Analyzer unspaced, Analyzer spaced) {
        this(unspaced, spaced, IntUnaryOperator.identity());
    }

    /** @param reading what char each one is read as */
    ScriptTokenizer(Analyzer unspaced, Analyzer spaced, IntUnaryOperator reading) {
        this.unspaced = unspaced;
        this.spaced = spaced;
        this.reading = reading;
    }

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
        for (int i = 0; i < length; i++) {
            text[i] = (char) reading.applyAsInt(usual(text[i]));
        }
        to = 0;
        skipped = 0;
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (run != null || nextRun()) {
            if (run.incrementToken()) {
                copy();
                return true;
            }
            run.end();
            skipped += run.getAttribute(PositionIncrementAttribute.class).getPositionIncrement();
            closeRun();
        }
        return false;
    }

    private void copy() {
        clearAttributes();
        term.append(run.getAttribute(CharTermAttribute.class));
        OffsetAttribute place = run.getAttribute(OffsetAttribute.class);
        offsets.setOffset(correctOffset(from + place.startOffset()), correctOffset(from + place.endOffset()));
        increment.setPositionIncrement(run.getAttribute(PositionIncrementAttribute.class).getPositionIncrement() + skipped);
        skipped = 0;
        type.setType(run.getAttribute(TypeAttribute.class).type());
    }

    private boolean nextRun() throws IOException {
        from = to;
        while (from < length && !Character.isLetterOrDigit(text[from]) && !Unspaced.isLetter(text[from])) {
            from++;
        }
        if (from == length) {
            return false;
        }
        boolean own = Unspaced.isLetter(text[from]);
        while (from > to && !own && text[from - 1] > ' ' && text[from - 1] < 0x80) {
            from--;
        }
        to = from + 1;
        while (to < length && (Unspaced.isLetter(text[to]) == own || !own && text[to] >= 0x80 && !Character.isLetterOrDigit(text[to])
                || own && !Character.isLetterOrDigit(text[to]))) {
            to++;
        }
        CharArrayReader part = new CharArrayReader(text, from, to - from);
        run = (own ? unspaced : spaced).tokenStream("", part);
        run.addAttribute(TypeAttribute.class);
        run.reset();
        return true;
    }

    private void closeRun() throws IOException {
        if (run != null) {
            run.close();
            run = null;
        }
    }

    private static char usual(char c) {
        if (c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH) {
            return (char) (c - FULL_WIDTH);
        }
        return c == WIDE_BLANK ? ' ' : c;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offsets.setOffset(correctOffset(length), correctOffset(length));
        increment.setPositionIncrement(skipped);
    }

    @Override
    public void close() throws IOException {
        closeRun();
        super.close();
    }
}
