// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.analysis;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * How likely words are in each language, by frequent words and by which letter follows which two. Learnt from text by {@code releng/learn-words}; read when first asked for,
 * then kept. Safe in any thread.
 */
public final class LanguageProfiles {
    /** What the bytes of a profile count: this many are a factor of e. */
    public static final int STEPS = 12;
    /** Stands before and after a word. */
    public static final char EDGE = ' ';

    /** A word may be spelt as the language spells, though it was not seen. */
    private static final double UNSEEN_WORD = 0.1;
    /** Or it may be a name, spelt in no language. */
    private static final double NAME = 0.1;
    /** A letter that never followed the two before it. */
    private static final double UNSEEN_LETTER = 0.0008;
    /** A letter of a name, whatever stands before it. */
    private static final double ANY_LETTER = 0.05;

    private final List<String> languages;
    private final boolean[] spelt;
    private final Table words;
    private final Table letters;

    /** Keys in order, and behind each of them a byte for each language: 0 for not seen, else the negative logarithm of the probability. */
    private record Table(int[] keys, byte[] steps, int width) {
        static Table read(DataInputStream in, int width) throws IOException {
            int[] keys = new int[in.readInt()];
            byte[] bytes = new byte[keys.length * Integer.BYTES];
            in.readFully(bytes);
            ByteBuffer.wrap(bytes).asIntBuffer().get(keys);
            byte[] steps = new byte[keys.length * width];
            in.readFully(steps);
            return new Table(keys, steps, width);
        }

        int row(int key) {
            return Arrays.binarySearch(keys, key);
        }

        int steps(int row, int language) {
            return row < 0 ? 0 : steps[row * width + language] & 0xFF;
        }
    }

    private static final class Shipped {
        static final LanguageProfiles PROFILES = read();

        private static LanguageProfiles read() {
            try (InputStream file = LanguageProfiles.class.getResourceAsStream("data/languages.gz");
                    DataInputStream in = new DataInputStream(new GZIPInputStream(file, 1 << 16))) {
                return new LanguageProfiles(in);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read what tells languages apart", e);
            }
        }
    }

    private LanguageProfiles(DataInputStream in) throws IOException {
        languages = List.of(in.readUTF().split(" "));
        spelt = new boolean[languages.size()];
        for (int i = 0; i < spelt.length; i++) {
            spelt[i] = in.readBoolean();
        }
        words = Table.read(in, languages.size());
        letters = Table.read(in, languages.size());
    }

    /** Those that come with the bundle. */
    static LanguageProfiles shipped() {
        return Shipped.PROFILES;
    }

    /** The languages, by BCP 47 tag or key, in the order of the likelihoods. */
    List<String> languages() {
        return languages;
    }

    /** What words and letters are filed under. */
    public static int key(CharSequence text, int from, int to) {
        int hash = 0x811C9DC5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return hash ^ hash >>> 16;
    }

    /** Puts into an array for each language how likely it has this word. */
    void likelihoods(String word, double[] found) {
        int row = words.row(key(word, 0, word.length()));
        String edged = EDGE + word + EDGE;
        for (int i = 0; i < found.length; i++) {
            int steps = words.steps(row, i);
            found[i] = steps == 0 ? 0 : (1 - UNSEEN_WORD - NAME) * Math.exp(-(double) steps / STEPS);
        }
        if (Unspaced.isLetter(word.charAt(0))) {
            return;
        }
        double[] spelling = new double[found.length];
        Arrays.fill(spelling, UNSEEN_WORD);
        for (int end = 2; end <= edged.length(); end++) {
            int letter = letters.row(key(edged, Math.max(0, end - 3), end));
            for (int i = 0; i < found.length; i++) {
                int steps = letters.steps(letter, i);
                spelling[i] *= !spelt[i] ? 0 : steps == 0 ? UNSEEN_LETTER : Math.exp(-(double) steps / STEPS);
            }
        }
        double name = NAME * Math.pow(ANY_LETTER, word.length());
        for (int i = 0; i < found.length; i++) {
            found[i] += spelling[i] + name;
        }
    }
}
