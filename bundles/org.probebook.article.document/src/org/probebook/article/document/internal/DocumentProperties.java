// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.probebook.article.RevisionDate;
import org.probebook.article.text.LanguageTags;

/**
 * What the properties of a document say about its article.
 *
 * @param title as somebody entered it; empty when a program did, or nobody
 * @param language BCP 47
 * @param keywords words for finding it
 * @param revised the day on which it was last saved
 */
public record DocumentProperties(String title, Optional<String> language, List<String> keywords, Optional<RevisionDate> revised) {
    private static final int LONGEST_TITLE = 300;
    private static final int EARLIEST = 1980;
    /** What programs put there by themselves: their own name, a number, the file's name. */
    private static final Pattern MACHINE_MADE = Pattern
            .compile("(?i)(microsoft|powerpoint|word|excel|untitled|unbenannt|naamloos|sans titre|sin título"
                    + "|senza titolo|slide|document|dokument|présentation|presentation|präsentation|presentatie|book|folie)[\\s\\d.-]*"
                    + "(presentation|document|präsentation|presentatie)?|microsoft \\S+ - .*|\\S*\\.(docx?|odt|rtf|pdf|pptx?|xlsx?|odp|ods|dot|tmp|indd|tex|dvi)|[\\d\\s._-]*");
    private static final Pattern DATE = Pattern.compile("(?:D:)?(\\d{4})-?(\\d{2})-?(\\d{2}).*");

    /** Reads properties as they stand in the file; each may be null. */
    public static DocumentProperties of(String title, String language, Stream<String> keywords, String modified) {
        return new DocumentProperties(sensible(title), language == null ? Optional.empty() : LanguageTags.canonical(language),
                keywords.filter(words -> words != null && words.length() < 5000).flatMap(words -> Arrays.stream(words.split("[,;\n]")))
                        .map(DocumentProperties::oneLine).filter(word -> !word.isEmpty()).distinct().toList(),
                date(modified));
    }

    private static String sensible(String title) {
        String line = title == null || title.length() > LONGEST_TITLE ? "" : oneLine(title);
        return MACHINE_MADE.matcher(line).matches() ? "" : line;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\uFEFF]+", " ").strip();
    }

    /** ISO 8601, or as PDF writes it: {@code D:20150304...}. */
    private static Optional<RevisionDate> date(String modified) {
        Matcher matcher = DATE.matcher(modified == null ? "" : modified.strip());
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) < EARLIEST) {
            // Without a clock some programs write the first day of their calendar.
            return Optional.empty();
        }
        try {
            return Optional.of(RevisionDate.of(LocalDate.parse(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))));
        } catch (DateTimeParseException noSuchDay) {
            // The article is good without its date.
            return Optional.empty();
        }
    }
}
