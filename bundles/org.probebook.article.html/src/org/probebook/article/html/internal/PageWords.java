// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.html.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.probebook.article.text.DataTable;

/**
 * The words that a page of one language prints around its article.
 *
 * @param properties headings of the part with number, date and products
 * @param numbers labels before the article's number
 * @param dates labels before the date of its last revision
 * @param furniture headings of what is no part of the article
 */
record PageWords(List<String> properties, List<String> numbers, List<String> dates, List<String> furniture) {
    private static final Map<String, PageWords> BY_LANGUAGE = new HashMap<>();

    static {
        for (String[] row : DataTable.rows(PageWords.class, "pages.tsv")) {
            BY_LANGUAGE.put(row[0],
                    new PageWords(DataTable.entries(row[1]), DataTable.entries(row[2]), DataTable.entries(row[3]),
                            DataTable.entries(row[4])));
        }
    }

    /** The words of a language; those of English where the table lacks it, since its pages are the ones that stay untranslated. */
    static PageWords of(String language) {
        return BY_LANGUAGE.getOrDefault(language, BY_LANGUAGE.get("en"));
    }

    /** Whether a line is the heading of the properties. */
    boolean opensProperties(String line) {
        return properties.stream().anyMatch(line::equalsIgnoreCase);
    }

    /** Whether a line is the heading of something that is no article. */
    boolean opensFurniture(String line) {
        return furniture.stream().anyMatch(line::equalsIgnoreCase);
    }

    /** What stands behind one of the labels and a colon, up to the next blank-enclosed dash; empty when no label is there. */
    static String value(String line, List<String> labels) {
        for (String label : labels) {
            int at = line.indexOf(label);
            int colon = at < 0 ? -1 : line.indexOf(':', at + label.length());
            if (colon > 0 && colon <= at + label.length() + 2) {
                int end = line.indexOf(" - ", colon);
                return line.substring(colon + 1, end < 0 ? line.length() : end).strip();
            }
        }
        return "";
    }
}
