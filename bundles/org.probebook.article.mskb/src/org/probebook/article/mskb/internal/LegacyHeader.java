// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.mskb.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.probebook.article.RevisionDate;
import org.probebook.article.UnreadableArticleException;
import org.probebook.article.text.TextLines;

/**
 * What the fields at the top of an article say.
 *
 * @param id the number as printed, {@code Q258837}
 * @param revised date of the last revision, empty when it cannot be read
 * @param title one line, with its tag
 * @param product the product family, empty where the field is
 * @param versions the versions field as printed
 * @param keywords the keywords field as printed
 */
public record LegacyHeader(String id, Optional<RevisionDate> revised, String title, String product, String versions, String keywords) {
    /** The names of the fields in their order. */
    static final List<String> FIELDS = List.of("DOCUMENT", "TITLE", "PRODUCT", "PROD/VER", "OPER/SYS", "KEYWORDS");

    private static final String FIRST = "DOCUMENT:";
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("d-MMM-yyyy")
            .toFormatter(Locale.ENGLISH);
    /** What an editor left in the product field of articles to be thrown away. */
    private static final String DISCARDED = "DELETE ME";

    /** Whether a text begins as such an article does: the first field, and a number in it. */
    public static boolean begins(String text) {
        int at = skipSpace(text, 0);
        if (!text.startsWith(FIRST, at)) {
            return false;
        }
        int id = skipSpace(text, at + FIRST.length());
        return id + 1 < text.length() && Character.isLetterOrDigit(text.charAt(id)) && Character.isDigit(text.charAt(id + 1));
    }

    /** Whether the fields do not begin lines of their own, so that the article was flattened. */
    public static boolean isFlat(TextLines lines) {
        int filled = 0;
        for (int line = 0; line < lines.count() && filled < FIELDS.size(); line++) {
            if (lines.startsWith(line, FIELDS.get(1))) {
                return false;
            }
            filled += lines.blank(line) ? 0 : 1;
        }
        return true;
    }

    /**
     * Makes the header of its fields.
     *
     * @throws UnreadableArticleException when there is no number or no title
     */
    static LegacyHeader of(Map<String, String> fields) throws UnreadableArticleException {
        String[] document = fields.getOrDefault("DOCUMENT", "").split("\\s+");
        String title = fields.getOrDefault("TITLE", "");
        if (document[0].isEmpty() || title.isEmpty()) {
            throw new UnreadableArticleException("no " + (document[0].isEmpty() ? "number" : "TITLE") + " in the header");
        }
        String product = fields.getOrDefault("PRODUCT", "");
        return new LegacyHeader(document[0], document.length > 1 ? date(document[1]) : Optional.empty(), title,
                product.equals(DISCARDED) ? "" : product,
                fields.getOrDefault("PROD/VER", ""), fields.getOrDefault("KEYWORDS", ""));
    }

    private static Optional<RevisionDate> date(String text) {
        try {
            return Optional.of(new RevisionDate(text, Optional.of(LocalDate.parse(text, DATE))));
        } catch (DateTimeParseException undated) {
            // The article is good all the same, and its date is kept as written.
            return Optional.of(new RevisionDate(text, Optional.empty()));
        }
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && TextLines.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
