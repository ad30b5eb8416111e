// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the language of an article that does not say it: by its headings where they are of one language only, since those are exact, then by its
 * script, then by a learnt model of what letters follow each other.
 */
public final class LanguageGuess {
    /** One heading may be a line of code, or was left in the language that the article was translated from. */
    private static final int PROOF = 2;

    private LanguageGuess() {
    }

    /**
     * The language that most of the headings speak; the text decides where they are too few, or of several languages.
     *
     * @param headings headings as printed
     * @param text some of the article's text, may be empty
     * @return a BCP 47 tag as {@link LanguageTags} spells it; empty when nothing tells
     */
    public static Optional<String> of(Collection<String> headings, String text) {
        Map<String, Integer> votes = votes(headings);
        int most = votes.values().stream().max(Comparator.naturalOrder()).orElse(0);
        List<String> best = votes.keySet().stream().filter(language -> votes.get(language) == most).sorted().toList();
        if (most < PROOF) {
            return ofText(text).or(() -> best.stream().findFirst());
        }
        return best.size() == 1 ? Optional.of(best.getFirst()) : ofText(text).filter(best::contains).or(() -> Optional.of(best.getFirst()));
    }

    private static Map<String, Integer> votes(Collection<String> headings) {
        Map<String, Integer> votes = new HashMap<>();
        for (String heading : headings) {
            SectionHeadings.meaning(heading)
                    .ifPresent(meaning -> meaning.languages().forEach(language -> votes.merge(language, 1, Integer::sum)));
        }
        return votes;
    }

    /**
     * The language of running text, of which the beginning is read, code and markup left out.
     *
     * @return a BCP 47 tag as {@link LanguageTags} spells it; empty for a text with too few words to tell
     */
    public static Optional<String> ofText(String text) {
        String prose = ProseText.of(text);
        ScriptCount script = new ScriptCount(prose);
        return script.onlyLanguage().or(() -> LanguageModel.likeliest(prose)).or(script::usualLanguage);
    }
}
