// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probebook.article.ArticleName;
import org.probebook.article.Reference;

/** Collects the numbered articles that a text names ({@code Q256986}, {@code KB328459}), each once and with its title where one is cited. */
public final class ArticleMentions {
    private static final int LONGEST_TITLE = 160;

    private final String own;
    private final Map<String, Reference> found = new LinkedHashMap<>();

    /**
     * Starts an empty collection.
     *
     * @param own the id of the article whose text is read: it does not refer to itself
     */
    public ArticleMentions(String own) {
        this.own = ArticleName.key(own);
    }

    /** Adds a reference; one with a title takes the place of one without. */
    public void add(Reference reference) {
        String key = ArticleName.key(reference.target());
        if (!key.equals(own)) {
            found.merge(key, reference, (first, second) -> first.title().isEmpty() ? second : first);
        }
    }

    /**
     * Adds what a block names. A name at the beginning of a line is a citation: the rest of the line is its title.
     *
     * @param text the block's text
     */
    public void read(String text) {
        for (int at = next(text, 0); at >= 0; at = next(text, at)) {
            int digits = text.charAt(at) == 'K' ? at + 2 : at + 1;
            int end = digits;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            if (isName(text, at, digits, end)) {
                add(new Reference(text.substring(at, end), cited(text, at, end)));
            }
            at = end;
        }
    }

    /** All references in order of first mention. */
    public List<Reference> references() {
        return new ArrayList<>(found.values());
    }

    private static int next(String text, int from) {
        for (int i = from; i < text.length() - 4; i++) {
            char c = text.charAt(i);
            if (c == 'Q' && isDigit(text.charAt(i + 1)) || c == 'K' && text.charAt(i + 1) == 'B' && isDigit(text.charAt(i + 2))) {
                return i;
            }
        }
        return -1;
    }

    /** Five to seven digits between anything but letters and digits; the name of a package such as {@code Q301625i.exe} is none. */
    private static boolean isName(String text, int at, int digits, int end) {
        boolean free = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '_';
        boolean closed = end == text.length() || !Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) != '_';
        boolean file = end + 1 < text.length() && text.charAt(end) == '.' && Character.isLetterOrDigit(text.charAt(end + 1));
        return free && closed && !file && end - digits >= 5 && end - digits <= 7;
    }

    private static String cited(String text, int at, int end) {
        if (end + 1 >= text.length() || text.charAt(end) != ' ' && text.charAt(end) != ':' || !beginsLine(text, at)) {
            return "";
        }
        int stop = text.indexOf('\n', end);
        stop = stop < 0 ? text.length() : stop;
        return stop - end > LONGEST_TITLE ? "" : text.substring(end + 1, stop).strip();
    }

    private static boolean beginsLine(String text, int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) != '\n' && TextLines.isSpace(text.charAt(before))) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
