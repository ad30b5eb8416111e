// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import org.probebook.fact.Fact.ArticleReference;
import org.probebook.fact.Span;
import org.probebook.fact.internal.text.Chars;
import org.probebook.fact.internal.text.Passage;

/** Finds the lines that cite another article by its number and title. What a title says is not said of the article that cites it. */
public final class TitleLines {
    private static final int LONGEST = 220;
    private static final List<String> TITLE_LABELS = List.of("title", "titled", "titel", "titre", "título", "titolo");

    private final String text;
    private final Set<String> known;
    private final NavigableMap<Integer, Integer> titles = new TreeMap<>();
    private final List<ArticleReference> references = new ArrayList<>();

    /** @param known the numbers of the articles that the source says are cited: where they stand without letters, they are references too */
    public TitleLines(String text, List<Passage> passages, Set<String> known) {
        this.text = text;
        this.known = known;
        passages.forEach(this::passage);
    }

    /** Whether a place lies in the title of another article. */
    public boolean within(int place) {
        Map.Entry<Integer, Integer> title = titles.floorEntry(place);
        return title != null && place < title.getValue();
    }

    /** Citations by a bare number. */
    public List<ArticleReference> references() {
        return references;
    }

    private void passage(Passage passage) {
        int at = passage.from();
        while (at < passage.to()) {
            int end = text.indexOf('\n', at);
            end = end < 0 || end > passage.to() ? passage.to() : end;
            line(at, end);
            at = end + 1;
        }
    }

    private void line(int from, int end) {
        int start = Chars.skipBlanks(text, from);
        if (start >= end || end - start > LONGEST) {
            return;
        }
        int digits = start;
        char first = (char) (text.charAt(start) | 0x20);
        if (first == 'q') {
            digits = start + 1;
        } else if (first == 'k' && text.regionMatches(true, start, "KB", 0, 2)) {
            digits = start + 2;
        } else if (titleLabel(start, end)) {
            titles.put(start, end);
            return;
        }
        int stop = digits;
        while (stop < end && Chars.digit(text.charAt(stop))) {
            stop++;
        }
        if (stop - digits < 5 || stop - digits > 7 || stop < end && Chars.at(text, stop) == '.') {
            return;
        }
        if (digits > start) {
            titles.put(stop, end);
        } else if (known.contains(text.substring(digits, stop))) {
            references.add(new ArticleReference("Q" + text.substring(digits, stop), new Span(digits, stop)));
            titles.put(digits, end);
        }
    }

    private boolean titleLabel(int start, int end) {
        int colon = text.indexOf(':', start);
        return colon > 0 && colon < end && colon - start < 12
                && TITLE_LABELS.contains(text.substring(start, colon).strip().toLowerCase(Locale.ROOT));
    }
}
