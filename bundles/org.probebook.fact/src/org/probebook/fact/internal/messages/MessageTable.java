// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.messages;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.zip.GZIPInputStream;

/**
 * The messages of one source, with the index that was made beforehand: making it when the table is read would take longer than a user waits. Rows stand in the order of
 * their languages, and in each of their codes. Never changes, safe in any thread.
 */
public final class MessageTable {
    private static final int[] NONE = {};
    private static final int MOST_SPARE = 8;
    static final int FORMAT = 0x70624D31;

    private final String source;
    private final String[] languages;
    private final int[] firsts;
    private final long[] codes;
    private final float[] totals;
    private final int[] texts;
    private final int[] terms;
    private final int[] postings;
    private final byte[] data;
    /** To make them anew for each text would be most of what looking it up takes. */
    private final Queue<MessageFinder.Counts> spare = new ArrayBlockingQueue<>(MOST_SPARE);
    private int at;

    private MessageTable(String source, String[] languages, byte[] data) {
        this.source = source;
        this.languages = languages;
        this.data = data;
        firsts = new int[languages.length + 1];
        for (int i = 0; i < languages.length; i++) {
            firsts[i + 1] = firsts[i] + number();
        }
        int rows = rows();
        codes = new long[rows];
        totals = new float[rows];
        texts = new int[rows + 1];
        terms = new int[number()];
        postings = new int[terms.length + 1];
        readRows();
        readTerms();
    }

    /** Reads a table; the stream is left to its owner. */
    public static MessageTable read(InputStream in) throws IOException {
        DataInputStream input = new DataInputStream(new GZIPInputStream(in, 1 << 15));
        if (input.readInt() != FORMAT) {
            throw new IOException("no table of messages of this version");
        }
        String source = input.readUTF();
        String[] languages = new String[input.readUnsignedShort()];
        for (int i = 0; i < languages.length; i++) {
            languages[i] = input.readUTF();
        }
        byte[] data = new byte[input.readInt()];
        input.readFully(data);
        return new MessageTable(source, languages, data);
    }

    /** Where the messages come from, and under which licence. */
    public String source() {
        return source;
    }

    /** How many messages there are. */
    public int rows() {
        return firsts[languages.length];
    }

    int languages() {
        return languages.length;
    }

    /** The number of a row's language. */
    int language(int row) {
        int found = Arrays.binarySearch(firsts, row);
        int language = found >= 0 ? found : -found - 2;
        while (firsts[language + 1] == row) {
            language++;
        }
        return language;
    }

    /** BCP 47 tag. */
    String tag(int language) {
        return languages[language];
    }

    int first(int language) {
        return firsts[language];
    }

    /** The code, unsigned, as the source numbers it: up to 65535 of Win32, above of COM. */
    long code(int row) {
        return codes[row];
    }

    /** How much all words of a message tell, added up. */
    float total(int row) {
        return totals[row];
    }

    String text(int row) {
        return new String(data, texts[row], texts[row + 1] - texts[row], StandardCharsets.UTF_8);
    }

    /** The messages of a code in a language, whatever its region; those of the very tag first. */
    public List<String> texts(long code, String tag) {
        List<String> found = new ArrayList<>();
        for (int language = 0; language < languages.length; language++) {
            if (Languages.base(languages[language]).equals(Languages.base(tag))) {
                int row = Arrays.binarySearch(codes, firsts[language], firsts[language + 1], code);
                if (row >= 0) {
                    found.add(languages[language].equalsIgnoreCase(tag) ? 0 : found.size(), text(row));
                }
            }
        }
        return found;
    }

    /** Room for counting; to be {@link #takeBack given back} with nothing but zeroes. */
    MessageFinder.Counts counts() {
        MessageFinder.Counts counts = spare.poll();
        return counts == null ? new MessageFinder.Counts(new float[rows()], new int[rows()]) : counts;
    }

    void takeBack(MessageFinder.Counts counts) {
        spare.offer(counts);
    }

    /** The rows that hold a word, in order. */
    int[] holding(int hash) {
        int term = Arrays.binarySearch(terms, hash);
        if (term < 0) {
            return NONE;
        }
        int from = postings[term];
        int to = postings[term + 1];
        int[] rows = new int[to - from];
        int size = 0;
        int value = -1;
        while (from < to) {
            int delta = 0;
            int shift = 0;
            byte next;
            do {
                next = data[from++];
                delta |= (next & 0x7F) << shift;
                shift += 7;
            } while (next < 0);
            value += delta + 1;
            rows[size++] = value;
        }
        return Arrays.copyOf(rows, size);
    }

    /** How much a word tells among the messages of a language. */
    static float weight(int messages, int holding) {
        return (float) Math.log(1 + (messages + 1.0) / holding);
    }

    private void readRows() {
        for (int language = 0; language < languages.length; language++) {
            long code = 0;
            for (int row = firsts[language]; row < firsts[language + 1]; row++) {
                code += number() & 0xFFFF_FFFFL;
                codes[row] = code;
                totals[row] = number() / 16f;
                texts[row + 1] = texts[row] + number();
            }
        }
    }

    private void readTerms() {
        int hash = Integer.MIN_VALUE;
        for (int i = 0; i < terms.length; i++) {
            hash += number();
            terms[i] = hash;
            postings[i + 1] = postings[i] + number();
        }
        int postingsAt = at;
        for (int i = 0; i <= terms.length; i++) {
            postings[i] += postingsAt;
        }
        for (int i = 0; i < texts.length; i++) {
            texts[i] += postings[terms.length];
        }
    }

    private int number() {
        int value = 0;
        int shift = 0;
        byte next;
        do {
            next = data[at++];
            value |= (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }
}
