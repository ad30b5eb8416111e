// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.analysis;

import java.io.IOException;
import java.util.Arrays;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Words of technical prose. A compound such as {@code KeepConn}, {@code Rdr.sys} or {@code named-pipe} gives its parts, one position each, and at the position of
 * the first part the whole without its joints, so that it is found however it is spelt. Slashes and backslashes always part. East Asian letters that
 * stand in such text are words of one letter each.
 */
final class TechnicalTokenizer extends Tokenizer {
    /** The type of a token that is one of several parts of a compound. */
    static final String PART = "part";
    /** The type of a compound as a whole. */
    static final String WHOLE = "whole";

    private static final int LONGEST = 64;
    private static final int EAST_ASIAN = 0x2E80;
    private static final byte SPACE = 0;
    private static final byte JOINT = 1;
    private static final byte OTHER = 2;
    private static final byte UPPER = 3;
    private static final byte SINGLE = 4;
    private static final byte[] ASCII = ascii();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    private char[] text = new char[4096];
    private int length;
    private int at;
    private int[] parts = new int[32];
    private int partCount;
    private int nextPart;
    private boolean wholePending;

    private static byte[] ascii() {
        byte[] classes = new byte[0x80];
        for (char c = 0; c < classes.length; c++) {
            if (Character.isUpperCase(c)) {
                classes[c] = UPPER;
            } else if (Character.isLetterOrDigit(c)) {
                classes[c] = OTHER;
            } else if (".-_'&@+#$%~^`".indexOf(c) >= 0) {
                classes[c] = JOINT;
            }
        }
        return classes;
    }

    private static byte classOf(char c) {
        if (c < 0x80) {
            return ASCII[c];
        }
        if (c == '\u2019' || c == '\u2010' || c == '\u2011') {
            return JOINT;
        }
        if (c >= EAST_ASIAN && Character.isLetter(c)) {
            return SINGLE;
        }
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return Character.isUpperCase(c) ? UPPER : OTHER;
        }
        return SPACE;
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
        at = 0;
        partCount = 0;
        nextPart = 0;
        wholePending = false;
    }

    @Override
    public boolean incrementToken() {
        if (nextPart == partCount && !readCompound()) {
            return false;
        }
        clearAttributes();
        if (nextPart == 1 && wholePending) {
            emitWhole();
        } else {
            emitPart();
        }
        return true;
    }

    private void emitPart() {
        int from = parts[2 * nextPart];
        int to = parts[2 * nextPart + 1];
        term.copyBuffer(text, from, Math.min(LONGEST, to - from));
        offsets.setOffset(correctOffset(from), correctOffset(to));
        type.setType(partCount > 1 ? PART : TypeAttribute.DEFAULT_TYPE);
        nextPart++;
    }

    private void emitWhole() {
        wholePending = false;
        for (int i = 0; i < partCount && term.length() < LONGEST; i++) {
            int from = parts[2 * i];
            int count = Math.min(parts[2 * i + 1] - from, LONGEST - term.length());
            term.resizeBuffer(LONGEST);
            System.arraycopy(text, from, term.buffer(), term.length(), count);
            term.setLength(term.length() + count);
        }
        increment.setPositionIncrement(0);
        offsets.setOffset(correctOffset(parts[0]), correctOffset(parts[2 * partCount - 1]));
        type.setType(WHOLE);
    }

    /** Reads the parts of the next compound; false at the end of the text. */
    private boolean readCompound() {
        partCount = 0;
        nextPart = 0;
        while (partCount == 0 && at < length) {
            byte kind = classOf(text[at]);
            if (kind == SINGLE) {
                addPart(at, ++at);
            } else if (kind == SPACE || kind == JOINT) {
                at++;
            } else {
                readParts();
            }
        }
        wholePending = partCount > 1;
        return partCount > 0;
    }

    private void readParts() {
        int from = at;
        byte before = OTHER;
        boolean letterBefore = false;
        for (; at < length; at++) {
            byte kind = classOf(text[at]);
            if (kind == SPACE || kind == SINGLE) {
                break;
            }
            if (kind == JOINT) {
                addPart(from, at);
                from = at + 1;
            } else if (kind == UPPER && before == OTHER && letterBefore) {
                addPart(from, at);
                from = at;
            }
            before = kind;
            letterBefore = Character.isLetter(text[at]);
        }
        addPart(from, at);
    }

    /** The ending of {@code it's} and the article of {@code l'erreur} are no words. */
    private void addPart(int from, int to) {
        boolean bare = to - from == 1 && (apostrophe(to) || apostrophe(from - 1) && (text[from] | 0x20) == 's');
        if (to <= from || bare) {
            return;
        }
        if (2 * partCount + 1 >= parts.length) {
            parts = Arrays.copyOf(parts, parts.length * 2);
        }
        parts[2 * partCount] = from;
        parts[2 * partCount + 1] = to;
        partCount++;
    }

    private boolean apostrophe(int place) {
        return place >= 0 && place < length && (text[place] == '\'' || text[place] == '\u2019');
    }

    @Override
    public void end() throws IOException {
        super.end();
        offsets.setOffset(correctOffset(length), correctOffset(length));
    }
}
