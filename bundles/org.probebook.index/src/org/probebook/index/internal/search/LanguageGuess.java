// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.analysis.Analyzers;
import org.probebook.index.internal.analysis.StopWords;
import org.probebook.index.internal.analysis.Words;

/** Tells the language of a query: by its script, by its little words, or by which language's articles know its words. */
final class LanguageGuess {
    private static final int MOST_WORDS = 64;
    /** The share of an article that holds a word which none holds. */
    private static final double UNSEEN = 0.1;
    private static final double AT_HOME = 0.5;
    private static final double MORE_READ = 1000;

    private final IndexReader reader;
    private final Set<String> languages;

    /** @param languages keys of the languages that the library has articles in */
    LanguageGuess(IndexReader reader, Set<String> languages) {
        this.reader = reader;
        this.languages = languages;
    }

    /** The language key of a text; empty where two are as likely, or none is. */
    String of(String text) throws IOException {
        String script = script(text);
        if (!script.isEmpty()) {
            return script;
        }
        String byLittleWords = best(littleWords(text));
        return byLittleWords.isEmpty() ? best(vocabulary(text)) : byLittleWords;
    }

    private static String script(String text) {
        String found = "";
        for (int i = 0; i < text.length(); i++) {
            Character.UnicodeScript script = Character.UnicodeScript.of(text.charAt(i));
            switch (script) {
                case HIRAGANA, KATAKANA -> {
                    return "ja";
                }
                case HANGUL -> {
                    return "ko";
                }
                case HAN -> found = "zh";
                default -> {
                    // Latin and Cyrillic letters serve many languages; their words must tell
                }
            }
        }
        return found;
    }

    /** Between two languages that share a little word, one that the library has articles in is likelier. */
    private Map<String, Double> littleWords(String text) throws IOException {
        List<String> words = Words.of(Analyzers.plain(), text, MOST_WORDS).stream()
                .map(word -> text.substring(word.from(), word.to()).toLowerCase(Locale.ROOT)).toList();
        Map<String, Double> votes = new HashMap<>();
        for (String language : StopWords.languages()) {
            long count = words.stream().filter(StopWords.little(language)::contains).count();
            if (count > 0) {
                votes.put(language, count + (languages.contains(language) ? AT_HOME : 0));
            }
        }
        return votes;
    }

    /** How likely each language of the library is to have these words, by how many of its articles do. Few articles prove little: each language is held to have read a thousand more without these words. */
    private Map<String, Double> vocabulary(String text) throws IOException {
        Map<String, Double> likelihoods = new HashMap<>();
        for (String language : languages) {
            String field = FieldNames.whole(language);
            int articles = reader.getDocCount(field);
            double likelihood = 0;
            boolean known = false;
            for (Words.Word word : Words.of(Analyzers.of(language), text, MOST_WORDS)) {
                int frequency = reader.docFreq(new Term(field, word.term()));
                likelihood += Math.log((frequency + UNSEEN) / (articles + MORE_READ));
                known |= frequency > 0;
            }
            if (known) {
                likelihoods.put(language, likelihood);
            }
        }
        return likelihoods;
    }

    private static String best(Map<String, Double> votes) {
        String best = "";
        double most = Double.NEGATIVE_INFINITY;
        for (Map.Entry<String, Double> vote : votes.entrySet()) {
            if (vote.getValue() == most) {
                best = "";
            } else if (vote.getValue() > most) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best;
    }
}
