// SPDX-License-Identifier: EPL-2.0
package org.probebook.releng.words;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.lucene.analysis.CharArraySet;
import org.probebook.index.internal.analysis.LanguageProfiles;

/** The profiles by which languages are told apart. */
final class Profiles {
    private static final int MOST_WORDS = 2_500;
    /** Every language borrows from this one, so it is worth knowing better. */
    private static final String LENDER = "en";
    private static final int MOST_WORDS_OF_LENDER = 8_000;
    private static final int MOST_LETTERS = 2_500;
    private static final int LEAST_COUNT = 3;
    /** The mass of the little words in a text, for languages of which only these are known. */
    private static final double LITTLE = 0.4;
    private static final double PLAIN_SPELLING = 0.3;

    private final List<String> languages = new ArrayList<>();
    private final List<Boolean> spelt = new ArrayList<>();
    private final List<Map<Integer, Double>> words = new ArrayList<>();
    private final List<Map<Integer, Double>> letters = new ArrayList<>();

    /** Adds a language by the words that were read in it. */
    void add(String language, Map<String, Integer> counts) {
        languages.add(language);
        Map<String, Double> all = new HashMap<>();
        double sum = 0;
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            if (word.getValue() >= LEAST_COUNT) {
                all.merge(word.getKey(), (double) word.getValue(), Double::sum);
                String plain = Spelling.plain(word.getKey());
                if (!plain.equals(word.getKey())) {
                    all.merge(plain, PLAIN_SPELLING * word.getValue(), Double::sum);
                }
                sum += word.getValue();
            }
        }
        Map<Integer, Double> likely = new HashMap<>();
        double total = sum;
        all.entrySet().stream().sorted(Map.Entry.<String, Double> comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(language.equals(LENDER) ? MOST_WORDS_OF_LENDER : MOST_WORDS).forEach(word -> likely.merge(LanguageProfiles.key(word.getKey(), 0, word.getKey().length()),
                        word.getValue() / total, Double::sum));
        words.add(likely);
        boolean unspaced = counts.keySet().stream().allMatch(word -> word.length() == 1);
        spelt.add(!unspaced);
        letters.add(unspaced ? Map.of() : letters(all));
    }

    /** Adds a language of which only the little words are known. */
    void add(String language, CharArraySet little) {
        languages.add(language);
        spelt.add(false);
        Set<String> spellings = new HashSet<>();
        little.forEach(word -> spellings.add(Spelling.plain(new String((char[]) word))));
        little.forEach(word -> spellings.add(new String((char[]) word)));
        Map<Integer, Double> likely = new HashMap<>();
        spellings.forEach(word -> likely.put(LanguageProfiles.key(word, 0, word.length()), LITTLE / spellings.size()));
        words.add(likely);
        letters.add(Map.of());
    }

    private static Map<Integer, Double> letters(Map<String, Double> counts) {
        Map<String, Double> three = new HashMap<>();
        Map<String, Double> two = new HashMap<>();
        counts.forEach((word, count) -> {
            String edged = LanguageProfiles.EDGE + word + LanguageProfiles.EDGE;
            double weight = Math.log(1 + count);
            for (int end = 2; end <= edged.length(); end++) {
                int from = Math.max(0, end - 3);
                three.merge(edged.substring(from, end), weight, Double::sum);
                two.merge(edged.substring(from, end - 1), weight, Double::sum);
            }
        });
        Map<Integer, Double> likely = new HashMap<>();
        three.entrySet().stream().sorted(Map.Entry.<String, Double> comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_LETTERS).forEach(letter -> likely.put(LanguageProfiles.key(letter.getKey(), 0, letter.getKey().length()),
                        letter.getValue() / two.get(letter.getKey().substring(0, letter.getKey().length() - 1))));
        return likely;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(String.join(" ", languages));
        for (boolean one : spelt) {
            out.writeBoolean(one);
        }
        write(out, words);
        write(out, letters);
    }

    private static void write(DataOutputStream out, List<Map<Integer, Double>> tables) throws IOException {
        Map<Integer, byte[]> rows = new TreeMap<>();
        for (int i = 0; i < tables.size(); i++) {
            int column = i;
            tables.get(i).forEach((key, likelihood) -> rows.computeIfAbsent(key, k -> new byte[tables.size()])[column] = steps(likelihood));
        }
        out.writeInt(rows.size());
        ByteBuffer keys = ByteBuffer.allocate(rows.size() * Integer.BYTES);
        rows.keySet().forEach(keys::putInt);
        out.write(keys.array());
        for (byte[] row : rows.values()) {
            out.write(row);
        }
    }

    private static byte steps(double likelihood) {
        return (byte) Math.clamp(Math.round(-LanguageProfiles.STEPS * Math.log(likelihood)), 1, 255);
    }
}
