// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.html.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.probebook.article.SectionKind;
import org.probebook.article.text.LanguageGuess;
import org.probebook.article.text.SectionHeadings;
import org.probebook.article.text.TextLines;

/**
 * The lines of a page that are headings of an article.
 *
 * @param language the language that they are in, empty when there are none
 * @param kinds the kind of section by the number of the line
 */
public record BareHeadings(Optional<String> language, Map<Integer, SectionKind> kinds) {
    private static final int LONGEST = 48;
    /** One of these opens every article; a page with the other kinds only may be a manual. */
    private static final Set<SectionKind> TELLING = EnumSet.of(SectionKind.SYMPTOMS, SectionKind.CAUSE, SectionKind.RESOLUTION,
            SectionKind.SUMMARY);

    /** Finds them; lines that are headings in another language than most are text. */
    public static BareHeadings find(TextLines lines) {
        Map<Integer, SectionHeadings.Meaning> found = new LinkedHashMap<>();
        for (int line = 1; line < lines.count(); line++) {
            if (couldBe(lines, line)) {
                int at = line;
                SectionHeadings.meaning(lines.text(line)).ifPresent(meaning -> found.put(at, meaning));
            }
        }
        List<String> headings = new ArrayList<>();
        found.keySet().forEach(line -> headings.add(lines.text(line)));
        Optional<String> language = headings.isEmpty() ? Optional.empty() : LanguageGuess.of(headings, lines.source());
        Map<Integer, SectionKind> kinds = new LinkedHashMap<>();
        found.forEach((line, meaning) -> {
            if (meaning.languages().contains(language.orElse(""))) {
                kinds.put(line, meaning.kind());
            }
        });
        return new BareHeadings(language, kinds);
    }

    /** Whether there are at least two kinds of section, one of them telling. */
    public boolean isArticle() {
        Set<SectionKind> distinct = EnumSet.noneOf(SectionKind.class);
        distinct.addAll(kinds.values());
        return distinct.size() > 1 && distinct.stream().anyMatch(TELLING::contains);
    }

    /** A short line at the margin that is no sentence and no entry of a list. */
    private static boolean couldBe(TextLines lines, int line) {
        int length = lines.length(line);
        return length > 0 && length <= LONGEST && lines.content(line) == lines.start(line)
                && Character.isLetter(lines.source().charAt(lines.start(line)))
                && ".,;?!".indexOf(lines.source().charAt(lines.end(line) - 1)) < 0;
    }
}
