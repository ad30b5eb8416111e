// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;

import org.apache.lucene.analysis.CharArrayMap;

/**
 * The words that compounds of a language are made of, and how frequent each is. Learnt from text by {@code releng/learn-words}; read when first asked for, then kept.
 * Safe in any thread.
 */
public final class Compounds {
    /** How many steps of frequency double it. */
    public static final int STEPS_PER_DOUBLING = 4;
    /** Marks a line whose word is only found before others, as {@code schreib} in {@code Schreibschutz}. */
    public static final String BEFORE_OTHERS = "+";
    /** No frequency: the word is not known. */
    static final int UNKNOWN = -1;

    private static final Map<String, String[]> LINKS = Map.of("nl", new String[] { "s", "en", "e", "n", "er" }, "de",
            new String[] { "s", "es", "n", "en", "er", "e", "ens" }, "sv", new String[] { "s" });
    private static final Map<String, Compounds> READ = new ConcurrentHashMap<>();

    private final CharArrayMap<Integer> words;
    private final CharArrayMap<Integer> beforeOthers;
    private final char[][] links;

    private Compounds(CharArrayMap<Integer> words, CharArrayMap<Integer> beforeOthers, String[] links) {
        this.words = words;
        this.beforeOthers = beforeOthers;
        this.links = new char[links.length][];
        for (int i = 0; i < links.length; i++) {
            this.links[i] = links[i].toCharArray();
        }
    }

    /** What may link the parts of a compound of a language; empty for a language whose compounds are not split. */
    public static String[] links(String language) {
        return LINKS.getOrDefault(language, new String[0]).clone();
    }

    /** The words of a language; null for one whose compounds are not split. */
    static Compounds of(String language) {
        return LINKS.containsKey(language) ? READ.computeIfAbsent(language, Compounds::read) : null;
    }

    private static Compounds read(String language) {
        String name = "data/compounds-" + language + ".txt.gz";
        CharArrayMap<Integer> words = new CharArrayMap<>(20_000, false);
        CharArrayMap<Integer> beforeOthers = new CharArrayMap<>(1_000, false);
        try (InputStream file = Compounds.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                boolean before = line.endsWith(BEFORE_OTHERS);
                String steps = line.substring(tab + 1, line.length() - (before ? BEFORE_OTHERS.length() : 0));
                (before ? beforeOthers : words).put(line.substring(0, tab), Integer.valueOf(steps));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the words of compounds in " + name, e);
        }
        return new Compounds(words, beforeOthers, LINKS.get(language));
    }

    /** How frequent a word is, in steps of which {@value #STEPS_PER_DOUBLING} double it; {@link #UNKNOWN} for a word that is not known. */
    int frequency(char[] text, int from, int length) {
        Integer steps = words.get(text, from, length);
        return steps == null ? UNKNOWN : steps;
    }

    /**
     * How long the word is that a part before others is, without what links it to the next; 0 when it is none. A part that is a word as it stands is that word:
     * {@code printer} is no {@code print} with a link.
     *
     * @param shortest no word is shorter
     */
    int wordBefore(char[] text, int from, int length, int shortest) {
        int best = frequency(text, from, length);
        if (best != UNKNOWN) {
            return length;
        }
        int bestLength = beforeOthers.containsKey(text, from, length) ? length : 0;
        for (char[] link : links) {
            int left = length - link.length;
            int frequency = left < shortest || !endsWith(text, from + length, link) ? UNKNOWN : frequency(text, from, left);
            if (frequency > best) {
                best = frequency;
                bestLength = left;
            }
        }
        return bestLength;
    }

    /** How frequent a word is that was found by {@link #wordBefore}. */
    int frequencyBefore(char[] text, int from, int length) {
        int own = frequency(text, from, length);
        return own == UNKNOWN ? beforeOthers.get(text, from, length) : own;
    }

    private static boolean endsWith(char[] text, int end, char[] link) {
        for (int i = 0; i < link.length; i++) {
            if (text[end - link.length + i] != link[i]) {
                return false;
            }
        }
        return true;
    }
}
