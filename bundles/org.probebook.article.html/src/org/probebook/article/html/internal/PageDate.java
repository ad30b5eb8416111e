// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.html.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates that pages print in figures. With slashes the month comes first on the pages of every language (they print what the server
 * wrote), unless that is no month; with other signs the day does.
 */
final class PageDate {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})[/.-](\\d{4})");

    private PageDate() {
    }

    /** The first date in a text; empty when there is none, or no such day. */
    static Optional<LocalDate> in(String text) {
        Matcher iso = YEAR_FIRST.matcher(text);
        if (iso.find()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher figures = YEAR_LAST.matcher(text);
        if (!figures.find()) {
            return Optional.empty();
        }
        boolean monthFirst = figures.group(2).equals("/") && Integer.parseInt(figures.group(1)) <= 12;
        return date(figures.group(4), figures.group(monthFirst ? 1 : 3), figures.group(monthFirst ? 3 : 1));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            // A misprint on the page; the article is good without its date.
            return Optional.empty();
        }
    }
}
