// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.hit;

import java.util.ArrayList;
import java.util.List;

import org.probebook.fact.Span;
import org.probebook.index.Snippet;

/**
 * A piece of a text that is to be shown.
 *
 * @param text the whole text
 * @param from where the piece begins
 * @param to where it ends
 * @param score how well it shows what was sought; 0 when nothing of it matches
 * @param matches in the whole text, in the order of their places
 */
record Passage(String text, int from, int to, float score, List<Matches.Match> matches) {
    private static final int LONGEST = 280;
    private static final int BEFORE_MATCH = 80;
    private static final String CUT = "…";

    /** Runs of blanks and line ends become one blank; a long piece is cut around its first match. */
    Snippet snippet() {
        int start = from;
        int end = to;
        if (end - start > LONGEST) {
            int match = matches.stream().mapToInt(Matches.Match::from).filter(place -> place >= from && place < to).findFirst()
                    .orElse(from);
            start = match - from > LONGEST - BEFORE_MATCH ? wordStart(match - BEFORE_MATCH) : from;
            end = Math.min(to, wordStart(Math.min(to, start + LONGEST)));
        }
        return shown(start, end);
    }

    private int wordStart(int place) {
        int at = place;
        while (at > from && at < text.length() && place - at < BEFORE_MATCH && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private Snippet shown(int start, int end) {
        StringBuilder shown = new StringBuilder(start > from ? CUT : "");
        int[] places = new int[end - start + 1];
        for (int i = start; i < end; i++) {
            places[i - start] = shown.length();
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                shown.append(c);
            } else if (!shown.isEmpty() && shown.charAt(shown.length() - 1) != ' ') {
                shown.append(' ');
            }
        }
        places[end - start] = shown.length();
        List<Span> marks = marks(start, end, places);
        return new Snippet(shown.toString().stripTrailing() + (end < to ? CUT : ""), marks);
    }

    private List<Span> marks(int start, int end, int[] places) {
        List<Span> marks = new ArrayList<>();
        int last = start;
        for (Matches.Match match : matches) {
            if (match.from() >= last && match.to() <= end && match.to() > match.from()) {
                marks.add(new Span(places[match.from() - start], places[match.to() - start]));
                last = match.to();
            }
        }
        return marks;
    }
}
