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
 * Words of technical prose. A compound such as {@code KeepConn}, {@code Rdr.sys}, {@code named-pipe} or {@code TCP/IP} gives its parts, one position each, and at
 * the position of the first part the whole without its joints, so that it is found however it is spelt. Backslashes always part, and so do slashes but those in names of a few
 * capitals. A number in a name, as in {@code iis4}, stays in it, but name and number are words too. East Asian letters that stand in such text are words of one letter each.
 */
final class TechnicalTokenizer extends Tokenizer {
    /** The type of a token that is one of several parts of a compound. */
    static final String PART = "part";
    /** The type of a compound as a whole. */
    static final String WHOLE = "whole";

    private static final int LONGEST = 64;
    private static final int EAST_ASIAN = 0x2E80;
    private static final int LONGEST_BESIDE_SLASH = 4;
    private static final char SOFT_HYPHEN = 0xAD;
    private static final char NON_JOINER = 0x200C;
    private static final char JOINER = 0x200D;
    private static final byte SPACE = 0;
    private static final byte JOINT = 1;
    private static final byte OTHER = 2;
    private static final byte UPPER = 3;
    private static final byte SINGLE = 4;
    private static final byte COLON = 5;
    private static final byte SLASH = 6;
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
    private final int[] inner = new int[4];
    private int innerCount;
    private String alias;

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
        classes[':'] = COLON;
        classes['/'] = SLASH;
        return classes;
    }

    private static byte classOf(char c) {
        if (c < 0x80) {
            return ASCII[c];
        }
        if (c == '\u2019' || c == '\u2010' || c == '\u2011' || c == SOFT_HYPHEN || c == NON_JOINER || c == JOINER) {
            return JOINT;
        }
        if (c >= EAST_ASIAN && Character.isLetter(c)) {
            return SINGLE;
        }
        if (Character.isLetterOrDigit(c)) {
            return Character.isUpperCase(c) ? UPPER : OTHER;
        }
        int category = Character.getType(c);
        return category == Character.NON_SPACING_MARK || category == Character.COMBINING_SPACING_MARK ? OTHER : SPACE;
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
        innerCount = 0;
        alias = null;
    }

    @Override
    public boolean incrementToken() {
        if (innerCount > 0) {
            emitInner();
        } else if (alias != null) {
            emitAlias();
        } else if (nextPart < partCount || readCompound()) {
            clearAttributes();
            if (nextPart == 1 && wholePending) {
                emitWhole();
            } else {
                emitPart();
            }
        } else {
            return false;
        }
        return true;
    }

    private void emitInner() {
        clearAttributes();
        innerCount--;
        emit(inner[2 * innerCount], inner[2 * innerCount + 1], CompoundFilter.INNER);
        increment.setPositionIncrement(0);
    }

    private void emitAlias() {
        clearAttributes();
        term.append(alias);
        alias = null;
        increment.setPositionIncrement(0);
        offsets.setOffset(correctOffset(parts[0]), correctOffset(parts[1]));
        type.setType(WHOLE);
    }

    private void emitPart() {
        emit(parts[2 * nextPart], parts[2 * nextPart + 1], partCount > 1 ? PART : TypeAttribute.DEFAULT_TYPE);
        nextPart++;
    }

    private void emit(int from, int to, String kind) {
        term.copyBuffer(text, from, Math.min(LONGEST, to - from));
        offsets.setOffset(correctOffset(from), correctOffset(to));
        type.setType(kind);
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
            } else if (kind != OTHER && kind != UPPER) {
                at++;
            } else {
                readParts();
            }
        }
        wholePending = partCount > 1;
        if (partCount == 1) {
            innerCount = InnerWords.find(text, parts[0], parts[1], inner);
            alias = InnerWords.alias(text, length, parts[0], parts[1]);
        }
        return partCount > 0;
    }

    private void readParts() {
        int from = at;
        byte before = OTHER;
        boolean letterBefore = false;
        for (; at < length; at++) {
            byte kind = classOf(text[at]);
            if (kind == SPACE || kind == SINGLE || kind == COLON && !joins(at) || kind == SLASH && !abbreviates(from, at)) {
                break;
            }
            if (kind != OTHER && kind != UPPER) {
                addPart(from, at);
                from = at + 1;
            } else if (kind == UPPER && letterBefore && at > from && (before == OTHER || beginsWord(at))) {
                addPart(from, at);
                from = at;
            }
            before = kind;
            letterBefore = Character.isLetter(text[at]);
        }
        addPart(from, at);
    }

    /** A colon joins where no blank is beside it, as in {@code setup:di:compile}; not in times of the day. */
    private boolean joins(int colon) {
        if (colon + 1 >= length) {
            return false;
        }
        byte after = classOf(text[colon + 1]);
        return after == COLON || (after == OTHER || after == UPPER) && !Character.isDigit(text[colon + 1]);
    }

    /** A slash joins between a few capitals or digits, as in {@code TCP/IP} and {@code OS/2}. */
    private boolean abbreviates(int from, int slash) {
        int end = slash + 1;
        while (end < length && end - slash <= LONGEST_BESIDE_SLASH + 1 && capital(end)) {
            end++;
        }
        boolean ends = end == length || classOf(text[end]) == SPACE || classOf(text[end]) == JOINT;
        return ends && end - slash > 1 && end - slash <= LONGEST_BESIDE_SLASH + 1 && slash - from <= LONGEST_BESIDE_SLASH && slash > from
                && Character.isUpperCase(text[from]) && capital(slash - 1);
    }

    private boolean capital(int place) {
        return Character.isUpperCase(text[place]) || Character.isDigit(text[place]);
    }

    /** After other capitals one begins a word if small letters follow, more than the one of a plural: {@code HTTPServer}, not {@code IDs}. */
    private boolean beginsWord(int place) {
        return place + 2 < length && Character.isLowerCase(text[place + 1]) && Character.isLowerCase(text[place + 2]);
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
