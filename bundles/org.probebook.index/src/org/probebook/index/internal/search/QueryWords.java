// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.analysis.Analyzers;
import org.probebook.index.internal.analysis.StopWords;
import org.probebook.index.internal.analysis.Words;

/** Reads the words of a query in every language of the library, and tells the searcher which of them are one word. */
final class QueryWords {
    private static final int MOST_WORDS = 64;
    private static final char EAST_ASIAN = 0x2E80;
    private static final float PART = 0.3f;

    private final LibrarySearcher searcher;
    private final Set<String> languages;

    QueryWords(LibrarySearcher searcher, Set<String> languages) {
        this.searcher = searcher;
        this.languages = languages;
    }

    /**
     * The words that some article of their language holds, each once.
     *
     * @param spoken key of the language of the text; its little words are no words in any other language
     * @param weight how much the words count
     */
    List<QueryWord> of(String text, String spoken, float weight) throws IOException {
        Set<Long> places = new HashSet<>();
        Words.of(Analyzers.plain(), text, MOST_WORDS).forEach(word -> places.add(place(word.from(), word.to())));
        List<QueryWord> words = new ArrayList<>();
        for (String language : languages) {
            Set<String> seen = new HashSet<>();
            for (Words.Word word : Words.of(Analyzers.of(language), text, MOST_WORDS)) {
                boolean telling = language.equals(spoken)
                        || !silent(text, word, spoken) && (places.contains(place(word.from(), word.to())) || eastAsian(text, word));
                if (telling && seen.add(word.term()) && known(language, word.term())) {
                    float share = word.kind() == Words.Kind.PART ? PART : 1;
                    words.add(new QueryWord(language, word.term(), word.from(), word.to(), name(text, word), weight * share));
                }
            }
        }
        shareFrequencies(words);
        return words;
    }

    private static boolean silent(String text, Words.Word word, String spoken) {
        return StopWords.of(spoken).contains(text.substring(word.from(), word.to()).toLowerCase(Locale.ROOT));
    }

    /** East Asian analyses cut Latin words and numbers elsewhere ({@code 0A} into 0 and a): such pieces are no words of a text in another script. */
    private static boolean eastAsian(String text, Words.Word word) {
        return text.charAt(word.from()) >= EAST_ASIAN;
    }

    /** A compound of letters that is no hyphenated word. */
    private static boolean name(String text, Words.Word word) {
        return word.kind() == Words.Kind.WHOLE
                && text.substring(word.from(), word.to()).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '_')
                && Character.isLetter(text.charAt(word.from()));
    }

    private static long place(int from, int to) {
        return (long) from << 32 | to;
    }

    private boolean known(String language, String term) throws IOException {
        return searcher.getIndexReader().docFreq(new Term(FieldNames.whole(language), term)) > 0;
    }

    private void shareFrequencies(List<QueryWord> words) throws IOException {
        Map<Long, Set<Term>> subjects = new HashMap<>();
        Map<Long, Set<Term>> wholes = new HashMap<>();
        for (QueryWord word : words) {
            long place = place(word.from(), word.to());
            subjects.computeIfAbsent(place, p -> new HashSet<>()).add(new Term(FieldNames.subject(word.language()), word.term()));
            wholes.computeIfAbsent(place, p -> new HashSet<>()).add(new Term(FieldNames.whole(word.language()), word.term()));
        }
        for (Set<Term> terms : subjects.values()) {
            searcher.share(terms);
        }
        for (Set<Term> terms : wholes.values()) {
            searcher.share(terms);
        }
    }
}
