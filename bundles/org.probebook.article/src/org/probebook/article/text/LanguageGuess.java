// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the language of an article that does not say it: by its headings first, since those are exact, then by its small words and its script.
 */
public final class LanguageGuess {
    private static final int READ = 4000;
    private static final int ENOUGH = 3;
    private static final Map<String, Set<String>> WORDS = new HashMap<>();

    static {
        for (String[] row : DataTable.rows(LanguageGuess.class, "words.tsv")) {
            WORDS.put(row[0], Set.copyOf(DataTable.entries(row[1])));
        }
    }

    private LanguageGuess() {
    }

    /**
     * The language that most of the headings speak; the text decides between equals.
     *
     * @param headings headings as printed
     * @param text some of the article's text, may be empty
     * @return a BCP 47 tag; empty when nothing tells
     */
    public static Optional<String> of(Collection<String> headings, String text) {
        Map<String, Integer> votes = new HashMap<>();
        for (String heading : headings) {
            SectionHeadings.meaning(heading)
                    .ifPresent(meaning -> meaning.languages().forEach(language -> votes.merge(language, 1, Integer::sum)));
        }
        int most = votes.values().stream().max(Comparator.naturalOrder()).orElse(0);
        List<String> best = votes.keySet().stream().filter(language -> votes.get(language) == most).sorted().toList();
        if (best.size() == 1) {
            return Optional.of(best.getFirst());
        }
        Optional<String> spoken = ofText(text);
        return spoken.filter(language -> best.isEmpty() || best.contains(language)).or(() -> best.stream().findFirst()).or(() -> spoken);
    }

    /** The language of running text, of which the beginning is read; empty for a text with too few words to tell. */
    public static Optional<String> ofText(String text) {
        String beginning = text.length() > READ ? text.substring(0, READ) : text;
        Optional<String> script = ofScript(beginning);
        return script.isPresent() ? script : ofWords(beginning);
    }

    private static Optional<String> ofWords(String text) {
        Map<String, Integer> hits = new HashMap<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            WORDS.forEach((language, words) -> hits.merge(language, words.contains(word) ? 1 : 0, Integer::sum));
        }
        return hits.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(best -> best.getValue() >= ENOUGH).map(Map.Entry::getKey);
    }

    private static Optional<String> ofScript(String text) {
        Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
        Set<Integer> signs = new HashSet<>();
        text.codePoints().filter(Character::isLetter).forEach(c -> {
            letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
            signs.add(c);
        });
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        int kana = letters.getOrDefault(Character.UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
        int han = letters.getOrDefault(Character.UnicodeScript.HAN, 0);
        // Asian technical text is full of Latin names: a fifth of the letters is proof enough.
        if (5 * letters.getOrDefault(Character.UnicodeScript.HANGUL, 0) > all) {
            return Optional.of("ko");
        }
        if (10 * kana > all) {
            return Optional.of("ja");
        }
        if (5 * han > all) {
            boolean traditional = "這們個來為時說對無會與問題顯檔應".codePoints().filter(signs::contains).count() > "这们个来为时说对无会与问题显档应".codePoints()
                    .filter(signs::contains).count();
            return Optional.of(traditional ? "zh-TW" : "zh-CN");
        }
        return 2 * letters.getOrDefault(Character.UnicodeScript.CYRILLIC, 0) > all ? Optional.of("ru") : Optional.empty();
    }
}
