// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The file of a language's lexicon:
 *
 * <pre>
 * int magic, int English terms, int terms
 * for each English term: byte length of the term, byte length of its word (0: as the term), both in UTF-8
 * for each term in the order of its bytes: byte length
 * the terms in UTF-8
 * for each term: byte seen, byte meanings; for each meaning: char number of the English term, byte weight
 * </pre>
 *
 * Numbers are big-endian, lengths count bytes. It is stored as it is: the archive that holds it compresses it.
 */
public final class LexiconFile {
    /** The ending of a lexicon's name; before it stands the key of its language. */
    public static final String ENDING = ".lexicon";

    static final int ENGLISH_HEAD = 2;
    static final int MEANING = 3;

    private static final int MAGIC = 0x50424C31;
    private static final int LONGEST = 0xFF;
    private static final int MOST_ENGLISH = 0x10000;
    private static final int STEPS_TO_TWICE = 4;

    private LexiconFile() {
    }

    /** Makes the file of what was learnt; terms of more than 255 bytes are left out, as are meanings beyond the 127 best. */
    public static byte[] write(Collection<LexiconEntry> learnt) {
        List<LexiconEntry> entries = learnt.stream().filter(entry -> utf8(entry.term()).length <= LONGEST)
                .sorted((a, b) -> Arrays.compareUnsigned(utf8(a.term()), utf8(b.term()))).toList();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ByteArrayOutputStream english = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes); DataOutputStream englishOut = new DataOutputStream(english)) {
            ByteArrayOutputStream told = new ByteArrayOutputStream();
            try (DataOutputStream meanings = new DataOutputStream(told)) {
                for (LexiconEntry entry : entries) {
                    writeMeanings(entry, numbers, englishOut, meanings);
                }
            }
            out.writeInt(MAGIC);
            out.writeInt(numbers.size());
            out.writeInt(entries.size());
            out.write(english.toByteArray());
            for (LexiconEntry entry : entries) {
                out.writeByte(utf8(entry.term()).length);
            }
            for (LexiconEntry entry : entries) {
                out.write(utf8(entry.term()));
            }
            out.write(told.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void writeMeanings(LexiconEntry entry, Map<String, Integer> numbers, DataOutputStream english, DataOutputStream out)
            throws IOException {
        List<Translation> kept = entry.meanings().stream().filter(meaning -> utf8(meaning.term()).length <= LONGEST).limit(Byte.MAX_VALUE)
                .toList();
        out.writeByte(step(entry.seen()));
        out.writeByte(kept.size());
        for (Translation meaning : kept) {
            Integer number = numbers.get(meaning.term());
            if (number == null) {
                number = numbers.size();
                if (number == MOST_ENGLISH) {
                    throw new IllegalArgumentException("more than " + MOST_ENGLISH + " English terms do not fit into a lexicon");
                }
                numbers.put(meaning.term(), number);
                writeEnglish(meaning, english);
            }
            out.writeChar(number);
            out.writeByte(Math.max(1, Math.round(meaning.weight() * LONGEST)));
        }
    }

    private static void writeEnglish(Translation meaning, DataOutputStream english) throws IOException {
        byte[] term = utf8(meaning.term());
        byte[] word = utf8(meaning.word());
        boolean same = meaning.word().equals(meaning.term()) || word.length > LONGEST;
        english.writeByte(term.length);
        english.writeByte(same ? 0 : word.length);
        english.write(term);
        if (!same) {
            english.write(word);
        }
    }

    /**
     * Reads a file.
     *
     * @param data its bytes, which are kept
     * @param name what to call it in a message
     * @throws IOException when it is no lexicon, or damaged; the message says which file
     */
    public static Lexicon read(byte[] data, String name) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(data);
        if (data.length < 12 || in.getInt() != MAGIC) {
            throw new IOException(name + " is no lexicon of this version; have it made anew");
        }
        try {
            int[] english = new int[count(in) + 1];
            int count = count(in);
            english[0] = in.position();
            for (int i = 1; i < english.length; i++) {
                int at = english[i - 1];
                english[i] = at + ENGLISH_HEAD + (data[at] & 0xFF) + (data[at + 1] & 0xFF);
            }
            int[] terms = new int[count + 1];
            int lengths = english[english.length - 1];
            terms[0] = lengths + count;
            for (int i = 0; i < count; i++) {
                terms[i + 1] = terms[i] + (data[lengths + i] & 0xFF);
            }
            return new Lexicon(data, terms, meanings(data, terms, english.length - 1), english);
        } catch (IndexOutOfBoundsException e) {
            throw damaged(name, e);
        }
    }

    /** No count is larger than the file: a damaged one must not fill the memory. */
    private static int count(ByteBuffer in) {
        int count = in.getInt();
        return Objects.checkIndex(count, in.limit());
    }

    private static int[] meanings(byte[] data, int[] terms, int english) {
        int[] meanings = new int[terms.length - 1];
        int at = terms[meanings.length];
        for (int i = 0; i < meanings.length; i++) {
            meanings[i] = at + 2;
            int count = data[at + 1];
            for (at += 2; count > 0; count--, at += MEANING) {
                if (((data[at] & 0xFF) << 8 | data[at + 1] & 0xFF) >= english) {
                    throw new IndexOutOfBoundsException("meaning at " + at);
                }
            }
        }
        if (at != data.length) {
            throw new IndexOutOfBoundsException(data.length - at + " bytes more");
        }
        return meanings;
    }

    private static IOException damaged(String name, Throwable cause) {
        return new IOException(name + " is damaged; have it made anew", cause);
    }

    static float weight(byte stored) {
        return (stored & 0xFF) / (float) LONGEST;
    }

    /** How often, from its step: four steps to each doubling tell as much as anybody asks. */
    static int seen(byte step) {
        return (int) Math.round(Math.pow(2, (step & 0xFF) / (double) STEPS_TO_TWICE));
    }

    private static int step(int seen) {
        return seen <= 1 ? 0 : (int) Math.min(LONGEST, Math.round(STEPS_TO_TWICE * Math.log(seen) / Math.log(2)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
