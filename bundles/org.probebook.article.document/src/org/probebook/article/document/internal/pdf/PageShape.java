// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.probebook.article.text.ItemMarker;

/** How a document is set: the size of its running text, the distance of its lines, and so what must be a heading. */
final class PageShape {
    private static final int LONGEST_HEADING = 120;
    private static final int LONGEST_BOLD = 80;
    private static final float LARGER = 1.1f;
    private static final int RANKS = 6;
    private static final Pattern LEADERS = Pattern.compile("(?:\\. ?){4}");

    private final float body;
    private final boolean boldBody;
    private final float leading;
    private final List<Float> sizes;

    PageShape(List<PdfLine> lines) {
        body = mode(lines);
        long bold = lines.stream().filter(PdfLine::bold).count();
        boldBody = 2 * bold > lines.size();
        leading = leading(lines);
        TreeSet<Float> larger = new TreeSet<>(Comparator.reverseOrder());
        lines.stream().filter(this::isLarge).forEach(line -> larger.add(line.size()));
        sizes = new ArrayList<>(larger);
    }

    /** The rank of a heading, from 1; 0 for a line that is none. */
    int rank(PdfLine line) {
        if (isLarge(line)) {
            return Math.min(sizes.indexOf(line.size()) + 1, RANKS);
        }
        return isBoldLine(line) ? Math.min(sizes.size() + 1, RANKS) : 0;
    }

    /** Whether a line follows the other one at the distance of running text. */
    boolean follows(PdfLine line, PdfLine before) {
        float distance = line.base() - before.base();
        return line.page() == before.page() && distance > 0 && distance < 1.3f * Math.max(leading, 0.9f * line.size() * 1.15f);
    }

    private boolean isLarge(PdfLine line) {
        return line.size() >= body * LARGER && line.text().length() <= LONGEST_HEADING && hasWords(line.text()) && line.cells().size() == 1;
    }

    private boolean isBoldLine(PdfLine line) {
        String text = line.text();
        return line.bold() && !boldBody && !line.fixed() && line.size() >= body * 0.97f && text.length() <= LONGEST_BOLD && hasWords(text)
                && line.cells().size() == 1 && ".:;,。：".indexOf(text.charAt(text.length() - 1)) < 0
                && (ItemMarker.end(text, 0, text.length()) == 0 || Character.isDigit(text.charAt(0)));
    }

    /** Letters, and no dots that lead to the number of a page. */
    private static boolean hasWords(String text) {
        return !LEADERS.matcher(text).find() && text.codePoints().filter(Character::isLetter).count() > 1;
    }

    private static float mode(List<PdfLine> lines) {
        Map<Float, Integer> letters = new HashMap<>();
        lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0f);
    }

    private float leading(List<PdfLine> lines) {
        List<Float> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            float distance = line.base() - lines.get(i - 1).base();
            if (line.size() == body && line.page() == lines.get(i - 1).page() && distance > 0.8f * body && distance < 2.2f * body) {
                distances.add(distance);
            }
        }
        Collections.sort(distances);
        // Most lines of a paragraph follow another one; what parts paragraphs is wider.
        return distances.isEmpty() ? 1.2f * body : distances.get(distances.size() / 3);
    }
}
