// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probebook.article.RevisionDate;

/**
 * Reads the dates that articles print: ISO 8601, RFC 822, the year first with signs or the characters of Asian languages, a month by its name in any
 * language of the heading tables. Figures alone are read only when they mean one day whoever reads them: {@code 3/4/2002} means two, {@code 7/12/2002}
 * as well, {@code 13/4/2002} and {@code 4/4/2002} one.
 */
public final class PrintedDates {
    /** A longer text is no date, whatever the field was called. */
    private static final int LONGEST = 120;
    private static final Pattern WORDLESS_YEAR = Pattern.compile("(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?");
    private static final Pattern YEAR_FIRST = Pattern
            .compile("(?<!\\d)(\\d{4})\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_LAST = Pattern.compile("(?<!\\d)(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4})(?!\\d)");
    /** The time of a day with its zone, which holds figures that are none of the date's. */
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?(?:\\s*[+-]\\d{2}:?\\d{2}(?!\\d))?");
    private static final Pattern PART = Pattern.compile("\\d+|[\\p{L}\\p{M}]+");

    private PrintedDates() {
    }

    /**
     * Reads a date.
     *
     * @param printed a field's text; what stands around the date does not matter
     * @return the date as printed, on one line, with the day that it means; empty when there is no text, or one too long for a date
     */
    public static Optional<RevisionDate> read(String printed) {
        String written = printed.replaceAll("[\\s\\u00A0]+", " ").strip();
        boolean none = written.isEmpty() || written.length() > LONGEST;
        return none ? Optional.empty() : Optional.of(new RevisionDate(written, day(written)));
    }

    /**
     * The best of several fields of one article: the first that means one day, else the first with a text.
     *
     * @param printed fields, the one that counts most first
     */
    public static Optional<RevisionDate> best(List<String> printed) {
        List<RevisionDate> dates = printed.stream().map(PrintedDates::read).flatMap(Optional::stream).toList();
        return dates.stream().filter(date -> date.day().isPresent()).findFirst().or(() -> dates.stream().findFirst());
    }

    private static Optional<LocalDate> day(String text) {
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.find()) {
            return day(first.group(1), first.group(2), first.group(3));
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (last.find()) {
            return inFigures(last.group(1), last.group(3), last.group(4));
        }
        Matcher wordless = WORDLESS_YEAR.matcher(text);
        return wordless.matches() ? day(wordless.group(1), wordless.group(2), wordless.group(3)) : named(text);
    }

    private static Optional<LocalDate> inFigures(String one, String other, String year) {
        boolean oneIsDay = Integer.parseInt(one) > 12;
        boolean otherIsDay = Integer.parseInt(other) > 12;
        boolean sure = oneIsDay != otherIsDay || Integer.parseInt(one) == Integer.parseInt(other);
        return sure ? day(year, oneIsDay ? other : one, oneIsDay ? one : other) : Optional.empty();
    }

    /** One name of a month, one number that can be a day, and one that can be nothing but a year, in any order. */
    private static Optional<LocalDate> named(String text) {
        Set<Integer> months = new LinkedHashSet<>();
        Set<Integer> days = new LinkedHashSet<>();
        Set<Integer> years = new LinkedHashSet<>();
        Matcher parts = PART.matcher(TIME.matcher(text).replaceAll(" "));
        while (parts.find()) {
            String part = parts.group();
            if (!Character.isDigit(part.charAt(0))) {
                OptionalInt month = MonthNames.month(part);
                month.ifPresent(months::add);
            } else if (part.length() == 4) {
                years.add(Integer.parseInt(part));
            } else if (part.length() < 3) {
                int number = Integer.parseInt(part);
                (number > 31 ? years : days).add(number > 31 ? 1900 + number : number);
            }
        }
        boolean sure = months.size() == 1 && days.size() == 1 && years.size() == 1;
        return sure ? day(years.iterator().next(), months.iterator().next(), days.iterator().next()) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        return day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year < 1900 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            // A misprint of the source: it stays as written.
            return Optional.empty();
        }
    }
}
