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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The file of a language's lexicon:
 *
 * <pre>
 * int magic, int English terms, int terms
 * for each English term, in the order of how it is spelt by sound: byte length of the term, byte length of its word (0: as the term), both in UTF-8
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

    /** Makes the file of what was learnt, with no English terms but those that are meanings. */
    public static byte[] write(Collection<LexiconEntry> learnt) {
        return write(learnt, Map.of());
    }

    /**
     * Makes the file of what was learnt; terms of more than 255 bytes are left out, as are meanings beyond the 127 best.
     *
     * @param learnt the words of the language
     * @param english English terms beside those that are meanings, and how each is mostly spelt: words that were never learnt may be like one of them
     */
    public static byte[] write(Collection<LexiconEntry> learnt, Map<String, String> english) {
        List<LexiconEntry> entries = learnt.stream().filter(entry -> fits(entry.term()))
                .sorted((a, b) -> Arrays.compareUnsigned(utf8(a.term()), utf8(b.term()))).toList();
        Map<String, String> words = new HashMap<>(english);
        entries.forEach(entry -> entry.meanings().forEach(meaning -> words.put(meaning.term(), meaning.word())));
        words.keySet().removeIf(term -> !fits(term));
        List<String> terms = words.keySet().stream().sorted(Comparator.comparing(Likeness::spelt).thenComparing(Comparator.naturalOrder()))
                .toList();
        if (terms.size() > MOST_ENGLISH) {
            throw new IllegalArgumentException(terms.size() + " English terms do not fit into a lexicon, only " + MOST_ENGLISH);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(terms.size());
            out.writeInt(entries.size());
            for (String term : terms) {
                writeEnglish(term, words.get(term), out);
            }
            for (LexiconEntry entry : entries) {
                out.writeByte(utf8(entry.term()).length);
            }
            for (LexiconEntry entry : entries) {
                out.write(utf8(entry.term()));
            }
            Map<String, Integer> numbers = new HashMap<>();
            terms.forEach(term -> numbers.put(term, numbers.size()));
            for (LexiconEntry entry : entries) {
                writeMeanings(entry, numbers, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void writeMeanings(LexiconEntry entry, Map<String, Integer> numbers, DataOutputStream out) throws IOException {
        List<Translation> kept = entry.meanings().stream().filter(meaning -> fits(meaning.term())).limit(Byte.MAX_VALUE).toList();
        out.writeByte(step(entry.seen()));
        out.writeByte(kept.size());
        for (Translation meaning : kept) {
            out.writeChar(numbers.get(meaning.term()));
            out.writeByte(Math.max(1, Math.round(meaning.weight() * LONGEST)));
        }
    }

    private static void writeEnglish(String term, String word, DataOutputStream out) throws IOException {
        boolean same = word.equals(term) || !fits(word);
        out.writeByte(utf8(term).length);
        out.writeByte(same ? 0 : utf8(word).length);
        out.write(utf8(term));
        if (!same) {
            out.write(utf8(word));
        }
    }

    private static boolean fits(String term) {
        return utf8(term).length <= LONGEST;
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
