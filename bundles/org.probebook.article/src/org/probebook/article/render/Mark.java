// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.render;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A stretch of an article that a page shows as more than words. Marks may lie inside each other; where two of them cross, the one that starts later is shown in two parts.
 *
 * @param section number of the section from 0; {@link #TITLE} for the title
 * @param from first character, counted in the section's text (or in the title)
 * @param to the character after the last one
 * @param style how it looks
 * @param anchor name by which a page can be scrolled to it; empty: none. Letters, digits and hyphens
 * @param hint shown when the pointer rests on it; empty: none
 * @param link where it leads: {@code probebook:…}, {@code http:…} or {@code https:…}; empty: nowhere
 * @param note said right behind it, in letters of its own that are no text of the article; empty: nothing
 */
public record Mark(int section, int from, int to, Style style, String anchor, String hint, String link, String note) {
    /** The number that stands for the title. */
    public static final int TITLE = -1;
    private static final Pattern ANCHOR = Pattern.compile("[A-Za-z0-9-]*");
    private static final Pattern LINK = Pattern.compile("(?:(?:probebook|https?):.*)?", Pattern.DOTALL);

    /** How a mark looks; the lower-case, hyphenated name is its class in the page's style sheet. */
    public enum Style {
        /** Something exact: a code, a registry value, a version. */
        FACT,
        /** An article that the library has. */
        REFERENCE,
        /** An article that the library does not have. */
        DEAD_REFERENCE,
        /** Words that a condition was taken from. */
        PASSAGE,
        /** Words whose condition holds on the host that was asked. */
        HOLDS,
        /** Words whose condition does not hold there. */
        DOES_NOT_HOLD,
        /** Words whose condition says nothing about that host. */
        NOT_APPLICABLE,
        /** Words whose condition could not be told there. */
        UNKNOWN,
        /** Words that the reader looks for. */
        FOUND;

        String css() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public Mark {
        Objects.requireNonNull(style);
        Objects.requireNonNull(hint);
        Objects.requireNonNull(note);
        if (section < TITLE || from < 0 || to < from) {
            throw new IllegalArgumentException("no place in an article: section " + section + ", " + from + " to " + to);
        }
        if (!ANCHOR.matcher(anchor).matches()) {
            throw new IllegalArgumentException("an anchor is letters, digits and hyphens: '" + anchor + "'");
        }
        if (!LINK.matcher(link).matches()) {
            throw new IllegalArgumentException("a page does not link to '" + link + "'");
        }
    }

    /** A mark that leads nowhere. */
    public static Mark of(int section, int from, int to, Style style, String anchor, String hint) {
        return new Mark(section, from, to, style, anchor, hint, "", "");
    }

    /** The part of this mark between two characters; it keeps the anchor only where it begins, and the note only where it ends. */
    Mark part(int start, int end) {
        int begin = Math.max(from, start);
        return new Mark(section, begin, Math.max(begin, Math.min(to, end)), style, begin == from ? anchor : "", hint, link,
                to <= end ? note : "");
    }

    /** The same mark, leading nowhere. */
    Mark unlinked() {
        return new Mark(section, from, to, style, anchor, hint, "", note);
    }

    /** Whether some of this mark lies between two characters. */
    boolean touches(int start, int end) {
        return from < end && to > start;
    }
}
