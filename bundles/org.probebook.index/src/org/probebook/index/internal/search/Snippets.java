// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.probebook.article.SectionKind;
import org.probebook.fact.Span;
import org.probebook.index.Snippet;
import org.probebook.index.internal.store.SearchableText;

/** Chooses the sentence of an article that shows best why it was found. Facts count with the words, so a code is shown in the spelling that the article has. */
final class Snippets {
    private static final int LONGEST = 280;
    private static final int SHORTEST = 80;
    private static final int BEFORE_MATCH = 80;
    private static final float SYMPTOMS = 1.3f;
    private static final String CUT = "…";

    private final Matches matches;
    private final Locale locale;

    Snippets(Matches matches, Locale locale) {
        this.matches = matches;
        this.locale = locale;
    }

    /** A passage; the beginning of the symptoms where nothing matches. Its text is empty only when the article has none. */
    Snippet of(SearchableText text) throws IOException {
        Passage best = null;
        for (SearchableText.Part part : text.parts()) {
            if (!part.text().isBlank()) {
                Passage passage = best(part.text(), part.kind() == SectionKind.SYMPTOMS ? SYMPTOMS : 1);
                best = best == null || passage.score > best.score ? passage : best;
            }
        }
        if (best == null || best.score == 0) {
            String lead = text.symptoms().stream().findFirst().orElse("");
            best = new Passage(lead, 0, sentenceEnd(lead, 0), 0, List.of());
        }
        return best.snippet();
    }

    private Passage best(String text, float factor) throws IOException {
        List<Matches.Match> found = matches.in(text);
        Passage best = new Passage(text, 0, 0, 0, found);
        if (found.isEmpty()) {
            return best;
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
        sentences.setText(text);
        int next = 0;
        int from = sentences.first();
        for (int to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next()) {
            while (next < found.size() && found.get(next).from() < from) {
                next++;
            }
            float score = factor * score(found, next, to);
            if (score > best.score) {
                best = new Passage(text, from, to, score, found);
            }
        }
        return best;
    }

    private static float score(List<Matches.Match> found, int first, int end) {
        Set<String> seen = new HashSet<>();
        float score = 0;
        for (int i = first; i < found.size() && found.get(i).from() < end; i++) {
            score += seen.add(found.get(i).what()) ? found.get(i).weight() : 0;
        }
        return score;
    }

    private int sentenceEnd(String text, int from) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
        sentences.setText(text);
        int end = text.isEmpty() ? 0 : sentences.following(from);
        while (end != BreakIterator.DONE && end - from < SHORTEST && end < text.length()) {
            end = sentences.following(end);
        }
        return end == BreakIterator.DONE ? text.length() : end;
    }

    /** A sentence, and what is around it. */
    private final class Passage {
        private final String text;
        private final int from;
        private final int to;
        private final float score;
        private final List<Matches.Match> found;

        Passage(String text, int from, int to, float score, List<Matches.Match> found) {
            this.text = text;
            this.from = from;
            this.to = to;
            this.score = score;
            this.found = found;
        }

        /** Short sentences bring the next one along; long ones are cut around their first match. */
        Snippet snippet() {
            int start = from;
            int end = to - from < SHORTEST ? sentenceEnd(text, from) : to;
            if (end - start > LONGEST) {
                int match = found.stream().mapToInt(Matches.Match::from).filter(place -> place >= from).findFirst().orElse(from);
                start = match - from > LONGEST - BEFORE_MATCH ? wordStart(match - BEFORE_MATCH) : from;
                end = Math.min(end, wordStart(Math.min(text.length(), start + LONGEST)));
            }
            String lead = start > from ? CUT : "";
            String tail = end < to ? CUT : "";
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            String shown = text.substring(start, end).replace('\n', ' ').replace('\t', ' ');
            return new Snippet(lead + shown + tail, marks(start, end, lead.length() - start));
        }

        private int wordStart(int place) {
            int at = place;
            while (at > from && at < text.length() && place - at < BEFORE_MATCH && Character.isLetterOrDigit(text.charAt(at - 1))) {
                at--;
            }
            return at;
        }

        private List<Span> marks(int start, int end, int shift) {
            List<Span> marks = new ArrayList<>();
            int last = -1;
            for (Matches.Match match : found) {
                boolean inside = match.from() >= start && match.to() <= end;
                if (inside && match.from() >= last && match.to() > match.from()) {
                    marks.add(new Span(match.from() + shift, match.to() + shift));
                    last = match.to();
                }
            }
            return marks;
        }
    }
}
