// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probebook.article.Block;
import org.probebook.article.text.ItemMarker;

/**
 * Recognises paragraphs that are entries of a list by the marker before their words. How deep an entry is nested is told by its kind of marker: one that
 * comes first in a list opens a level, one that was there goes back to its own.
 */
public final class ListEntries {
    /** What the usual bullets of the second and third level are, in the fonts that have other pictures for these letters. */
    private static final String PICTURES = "o§\uF0A7\uF0D8\uF0FC\uF0B7■□►➢✓";

    /** Counted in ways that a typed text does not use: roman, in brackets, by the number of the entry above. */
    private static final Pattern COUNTED = Pattern
            .compile("([ivxlIVXL]{2,6}[.)]|\\((?:\\d{1,3}|[a-zA-Z]|[ivxl]{2,6})\\)|(?:\\d{1,3}\\.){2,5}) +(?=\\S)");

    private final List<String> open = new ArrayList<>();
    private String before = "";

    /** The paragraph as an entry; empty when it is none, which ends the list. */
    public Optional<Block.Item> entry(String paragraph) {
        int end = ItemMarker.end(paragraph, 0, paragraph.length());
        Matcher counted = COUNTED.matcher(paragraph);
        if (end == 0 && !open.isEmpty() && counted.lookingAt()) {
            end = counted.end(1);
        }
        boolean picture = end == 0 && paragraph.length() > 2 && paragraph.charAt(1) == ' ' && PICTURES.indexOf(paragraph.charAt(0)) >= 0
                && (paragraph.charAt(0) != 'o' || !open.isEmpty());
        if (end == 0 && !picture) {
            end();
            return Optional.empty();
        }
        String marker = picture ? "•" : paragraph.substring(0, end);
        int depth = depth(picture ? paragraph.substring(0, 1) : kind(marker));
        String words = paragraph.substring(picture ? 2 : ItemMarker.words(paragraph, end, paragraph.length()));
        return Optional.of(new Block.Item(marker.equals("·") ? "•" : marker, depth, words));
    }

    /** A heading or a table ends all lists. */
    public void end() {
        open.clear();
        before = "";
    }

    private int depth(String kind) {
        int at = open.indexOf(kind);
        if (at < 0) {
            open.add(kind);
            return open.size() - 1;
        }
        open.subList(at + 1, open.size()).clear();
        return at;
    }

    /** What counts, with the signs around it; {@code i} begins a roman count unless it follows {@code h}. */
    private String kind(String marker) {
        String count = marker.replaceAll("[().]", "");
        String last = before;
        before = count;
        if (count.isEmpty() || !Character.isLetterOrDigit(count.charAt(0))) {
            return marker;
        }
        String signs = marker.replaceAll("[^().]", "");
        if (Character.isDigit(count.charAt(0))) {
            return "1" + signs;
        }
        boolean upper = Character.isUpperCase(count.charAt(0));
        boolean roman = count.length() > 1 || count.equalsIgnoreCase("i") && !last.equalsIgnoreCase("h")
                || "vxl".contains(count.toLowerCase(Locale.ROOT)) && open.contains((upper ? "I" : "i") + signs);
        return (roman ? upper ? "I" : "i" : upper ? "A" : "a") + signs;
    }
}
