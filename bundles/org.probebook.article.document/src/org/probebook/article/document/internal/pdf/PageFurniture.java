// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes out what is printed at the same place of most pages: running heads and feet, page numbers. */
final class PageFurniture {
    /** Lines from the top and from the bottom of a page that are looked at. */
    private static final int MARGIN = 3;
    private static final float SAME_PLACE = 4;

    private record Place(String words, int height) {
    }

    private PageFurniture() {
    }

    /** The lines without the furniture of their pages. */
    static List<PdfLine> without(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages = new HashMap<>();
        lines.forEach(line -> pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        if (pages.size() < 2) {
            return lines;
        }
        Map<Place, Set<Integer>> seen = new HashMap<>();
        pages.forEach((page, all) -> margins(all).forEach(line -> seen.computeIfAbsent(place(line), place -> new HashSet<>()).add(page)));
        // The first page often has none; two pages must agree, of many more than half.
        int enough = Math.max(2, pages.size() / 2 + 1);
        Set<PdfLine> furniture = new HashSet<>();
        pages.values().forEach(all -> margins(all).stream().filter(line -> seen.get(place(line)).size() >= enough).forEach(furniture::add));
        return lines.stream().filter(line -> !furniture.contains(line)).toList();
    }

    private static List<PdfLine> margins(List<PdfLine> page) {
        List<PdfLine> sorted = page.stream().sorted((a, b) -> Float.compare(a.base(), b.base())).toList();
        if (sorted.size() <= 2 * MARGIN) {
            return sorted;
        }
        List<PdfLine> margins = new ArrayList<>(sorted.subList(0, MARGIN));
        margins.addAll(sorted.subList(sorted.size() - MARGIN, sorted.size()));
        return margins;
    }

    /** Numbers count on from page to page. */
    private static Place place(PdfLine line) {
        return new Place(line.text().replaceAll("\\d+", "#"), Math.round(line.base() / SAME_PLACE));
    }
}
