// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.probebook.index.internal.analysis.Analyzers;
import org.probebook.index.internal.analysis.LanguageKey;
import org.probebook.index.internal.analysis.Words;
import org.probebook.index.internal.lexicon.Lexicon;
import org.probebook.index.internal.lexicon.Lexicons;
import org.probebook.index.internal.lexicon.Translation;

/** Puts a text into English words for a model that reads nothing else: each by its likeliest meaning, in the order of the text. No sentence for people. Safe in any thread. */
public final class EnglishText {
    private final Lexicons lexicons;

    public EnglishText(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /**
     * A text in English; itself when it is that already.
     *
     * @param languageKey of the text
     * @return empty for a language without a lexicon
     */
    public Optional<String> of(String text, String languageKey) throws IOException {
        if (languageKey.equals(LanguageKey.ENGLISH)) {
            return Optional.of(text);
        }
        Optional<Lexicon> lexicon = lexicons.of(languageKey);
        return lexicon.isPresent() ? Optional.of(translated(text, languageKey, lexicon.get())) : Optional.empty();
    }

    private static String translated(String text, String languageKey, Lexicon lexicon) throws IOException {
        List<Words.Word> words = Words.of(Analyzers.of(languageKey), text, Integer.MAX_VALUE).stream()
                .sorted(Comparator.comparingInt(Words.Word::from).thenComparing(Comparator.comparingInt(Words.Word::to).reversed()))
                .toList();
        StringBuilder english = new StringBuilder();
        int covered = 0;
        for (int i = 0; i < words.size(); i++) {
            Words.Word word = words.get(i);
            if (word.from() < covered) {
                continue;
            }
            Optional<Translation> meaning = lexicon.of(word.term()).stream().findFirst();
            boolean compound = meaning.isEmpty() && i + 1 < words.size() && words.get(i + 1).kind() == Words.Kind.INNER
                    && words.get(i + 1).from() < word.to();
            if (!compound) {
                covered = word.to();
                english.append(english.isEmpty() ? "" : " ")
                        .append(meaning.map(Translation::word).orElseGet(() -> text.substring(word.from(), word.to())));
            }
        }
        return english.toString();
    }
}
