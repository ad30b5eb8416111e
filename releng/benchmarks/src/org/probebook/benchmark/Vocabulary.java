// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

import org.probebook.article.Article;

/**
 * The words of an archive, and how they become more as it grows. By Heaps' law a text of n words has about k n^b different ones; b is measured between one half of the archive and all
 * of it. In a text that grows by pieces of itself nothing new would come: so words that are rare in the archive are respelt now and then, as often as the law asks for.
 */
final class Vocabulary {
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");
    private static final int RARE = 2;
    /** Of words that are drawn as often as there are, so many come up at all. */
    private static final double DRAWN = 1 - Math.exp(-1);
    private static final String LETTERS = "bcdfghklmnprst";

    private final Map<String, Integer> articles = new HashMap<>();
    private final double exponent;
    private final double respelt;
    private final int variants;

    /** @param times how many times as large the archive becomes */
    Vocabulary(List<Article> base, double times) {
        long half = 0;
        long words = 0;
        int known = 0;
        for (int i = 0; i < base.size(); i++) {
            if (i == base.size() / 2) {
                half = words;
                known = articles.size();
            }
            words += count(base.get(i));
        }
        exponent = known == 0 ? 0 : Math.log((double) articles.size() / known) / Math.log((double) words / half);
        double wanted = articles.size() * (Math.pow(times, exponent) - 1);
        long rare = articles.values().stream().filter(count -> count <= RARE).mapToInt(Integer::intValue).sum();
        double chances = rare * (times - 1);
        respelt = chances <= 0 ? 0 : Math.min(1, wanted / (chances * DRAWN));
        variants = (int) Math.max(1, Math.ceil(respelt * (times - 1)));
    }

    private long count(Article article) {
        Set<String> seen = new HashSet<>();
        long[] words = new long[1];
        WORD.matcher(ImportedArticles.text(article)).results().forEach(word -> {
            words[0]++;
            if (seen.add(word.group().toLowerCase(Locale.ROOT))) {
                articles.merge(word.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        });
        return words[0];
    }

    int size() {
        return articles.size();
    }

    double exponent() {
        return exponent;
    }

    /** A text with some of its rare words respelt: numbers become other numbers, words others of their length and more. */
    String respelt(String text, Random random) {
        return WORD.matcher(text).replaceAll(word -> {
            boolean rare = articles.getOrDefault(word.group().toLowerCase(Locale.ROOT), 0) <= RARE;
            return rare && random.nextDouble() < respelt ? variant(word.group(), random) : word.group();
        });
    }

    private String variant(String word, Random random) {
        int number = 1 + random.nextInt(variants);
        StringBuilder variant = new StringBuilder(word);
        boolean changed = false;
        for (int i = 0; i < variant.length(); i++) {
            if (Character.isDigit(variant.charAt(i))) {
                variant.setCharAt(i, (char) ('0' + random.nextInt(10)));
                changed = true;
            }
        }
        for (; !changed && number > 0; number /= LETTERS.length()) {
            variant.append(LETTERS.charAt(number % LETTERS.length()));
        }
        return variant.toString();
    }
}
