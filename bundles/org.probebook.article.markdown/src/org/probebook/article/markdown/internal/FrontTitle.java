// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown.internal;

import java.util.Locale;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.probebook.article.SectionKind;
import org.probebook.article.text.SectionHeadings;

/**
 * The title of an article. The page shows its first heading of the first level; the front matter may have another, for lists and search engines.
 *
 * @param text the title; empty when there is none
 * @param heading the heading that it stands in, which opens no section; null when there is none
 * @param other another title that the file gives the same article; empty mostly
 */
record FrontTitle(String text, Heading heading, String other) {
    /** Characters. */
    private static final int ENOUGH = 80;

    /**
     * Chooses among what is there.
     *
     * @param said the title of the front matter, may be empty
     * @param document the text
     * @param file the file's name, which gives the title of a text without any heading
     */
    static FrontTitle of(String said, Node document, String file) {
        Heading top = top(document);
        String shown = top == null ? "" : InlineText.of(top);
        if (shown.isEmpty()) {
            Heading first = said.isEmpty() ? first(document) : null;
            String title = first == null ? said : InlineText.of(first);
            return new FrontTitle(title.isEmpty() && isText(document) ? named(file) : title, first, "");
        }
        if (said.isEmpty()) {
            return new FrontTitle(shown, top, "");
        }
        if (folded(said).equals(folded(shown))) {
            return new FrontTitle(shown, top, "");
        }
        // Several headings of the first level, or one that every article has, are sections: the title is the one that was said.
        boolean section = hasSecond(top) || SectionHeadings.kind(shown) != SectionKind.OTHER;
        return section ? new FrontTitle(said, null, "") : new FrontTitle(shown, top, said);
    }

    private static Heading first(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && !InlineText.of(heading).isEmpty()) {
                return heading;
            }
        }
        return null;
    }

    private static Heading top(Node document) {
        Heading first = first(document);
        return first != null && first.getLevel() == 1 ? first : null;
    }

    private static boolean hasSecond(Heading top) {
        for (Node node = top.getNext(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is more than a few words, so that the file is worth keeping although nobody gave it a title. */
    private static boolean isText(Node document) {
        int length = 0;
        for (Node node = document.getFirstChild(); node != null && length < ENOUGH; node = node.getNext()) {
            length += InlineText.of(node).length();
        }
        return length >= ENOUGH;
    }

    private static String folded(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static String named(String file) {
        int dot = file.lastIndexOf('.');
        return (dot < 1 ? file : file.substring(0, dot)).replaceAll("[-_]+", " ").strip();
    }
}
