// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.hit;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.probebook.article.SectionKind;
import org.probebook.index.Snippet;
import org.probebook.index.internal.store.SearchableText;

/** Chooses the sentence of an article that shows best why it was found. Facts count with the words, so a code is shown in the spelling that the article has. */
public final class Snippets {
    private static final int SHORTEST = 80;
    private static final float SYMPTOMS = 1.3f;

    private final Matches matches;
    private final BreakIterator sentences;

    public Snippets(Matches matches, Locale locale) {
        this.matches = matches;
        this.sentences = BreakIterator.getSentenceInstance(locale);
    }

    /** A passage; the beginning of the symptoms where nothing matches. Its text is empty only when the article has none. */
    public Snippet of(SearchableText text) throws IOException {
        Passage best = null;
        for (SearchableText.Part part : text.parts()) {
            Passage passage = best(part.text(), part.kind() == SectionKind.SYMPTOMS ? SYMPTOMS : 1);
            best = best == null || passage.score() > best.score() ? passage : best;
        }
        if (best != null && best.score() > 0) {
            return best.snippet();
        }
        String lead = text.symptoms().stream().findFirst().orElse("");
        sentences.setText(lead);
        return new Passage(lead, 0, extended(lead, 0, 0), 0, List.of()).snippet();
    }

    private Passage best(String text, float factor) throws IOException {
        List<Matches.Match> found = matches.in(text);
        Passage best = new Passage(text, 0, 0, 0, found);
        if (found.isEmpty()) {
            return best;
        }
        sentences.setText(text);
        int next = 0;
        int from = sentences.first();
        for (int to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next()) {
            while (next < found.size() && found.get(next).from() < from) {
                next++;
            }
            float score = factor * score(found, next, to);
            if (score > best.score()) {
                best = new Passage(text, from, to, score, found);
            }
        }
        return new Passage(text, best.from(), extended(text, best.from(), best.to()), best.score(), found);
    }

    private static float score(List<Matches.Match> found, int first, int end) {
        Set<String> seen = new HashSet<>();
        float score = 0;
        for (int i = first; i < found.size() && found.get(i).from() < end; i++) {
            score += seen.add(found.get(i).what()) ? found.get(i).weight() : 0;
        }
        return score;
    }

    /** A short sentence brings the next one along. */
    private int extended(String text, int from, int to) {
        int end = to;
        while (end < text.length() && end - from < SHORTEST) {
            int next = sentences.following(end);
            end = next == BreakIterator.DONE ? text.length() : next;
        }
        return end;
    }
}
