// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.probebook.article.Boilerplate;
import org.probebook.article.text.Sentences;

/** A sentence with its place in its section's text. */
record Sentence(String text, Place place) {
    /** The number of another article, and its title. */
    private static final Pattern REFERENCE = Pattern.compile("(?:Q|KB)\\d{4,7}\\b");

    /** The sentences of words at a place that say something about their article. */
    static List<Sentence> of(String words, Place place) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        while (from < words.length()) {
            int end = Sentences.end(words, from);
            String sentence = words.substring(from, end).strip();
            if (!sentence.isEmpty() && !Boilerplate.matches(sentence)) {
                int start = words.indexOf(sentence, from);
                int at = place.from() + start;
                sentences.add(new Sentence(sentence, new Place(place.section(), at, at + sentence.length())));
            }
            from = end;
        }
        return sentences;
    }

    /** Whether it points elsewhere, or says what is said in every article, and nothing of its own. */
    boolean aside() {
        return Cues.POINTER.beginning(text) > 0 || refers(text) || Cues.ASIDE.in(text);
    }

    /** Whether words are the number of another article, and its title. */
    static boolean refers(String words) {
        return REFERENCE.matcher(words).lookingAt();
    }

    /** Whether it announces what stands behind it: a message, a list, steps. */
    boolean announces() {
        return text.endsWith(":") || text.endsWith("：");
    }
}
