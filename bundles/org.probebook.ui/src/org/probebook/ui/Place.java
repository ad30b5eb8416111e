// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.probebook.article.Article;
import org.probebook.article.Section;
import org.probebook.article.render.Mark;
import org.probebook.fact.ArticleFact;
import org.probebook.knowledge.Passage;

/**
 * A stretch of an article's text.
 *
 * @param section number of the section from 0; {@link Mark#TITLE} for the title
 * @param from first character
 * @param to the character after the last one
 */
public record Place(int section, int from, int to) {

    /** The start of a section. */
    public static Place section(int number) {
        return new Place(number, 0, 0);
    }

    /** Where a fact stands. */
    public static Place of(ArticleFact fact) {
        return new Place(fact.section(), fact.fact().at().from(), fact.fact().at().to());
    }

    /** Where the words of a passage stand, in a section of its kind first, white space aside; empty when the article does not have them. */
    public static Optional<Place> of(Article article, Passage passage) {
        if (passage.getQuote() == null || passage.getQuote().isBlank()) {
            return Optional.empty();
        }
        Pattern words = words(passage.getQuote());
        return find(article, words, section -> section.kind().token().equals(passage.getSection()))
                .or(() -> find(article, words, section -> true));
    }

    /** Where the words of the first passage stand that the article has; else the start of the section that one of them is from. */
    public static Optional<Place> near(Article article, List<Passage> passages) {
        return passages.stream().flatMap(passage -> of(article, passage).stream()).findFirst()
                .or(() -> passages.stream().flatMap(passage -> start(article, passage.getSection()).stream()).findFirst());
    }

    private static Optional<Place> start(Article article, String kind) {
        return IntStream.range(0, article.sections().size()).filter(i -> article.sections().get(i).kind().token().equals(kind))
                .mapToObj(Place::section).findFirst();
    }

    private static Optional<Place> find(Article article, Pattern words, Predicate<Section> which) {
        for (int i = 0; i < article.sections().size(); i++) {
            Matcher matcher = words.matcher(article.sections().get(i).text());
            if (which.test(article.sections().get(i)) && matcher.find()) {
                return Optional.of(new Place(i, matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static Pattern words(String quote) {
        return Pattern.compile(Stream.of(quote.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
