// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.probebook.article.Article;
import org.probebook.article.render.Mark;

/** Finds words in an article, letter case and the width of white space aside. */
final class Finder {
    private static final int MOST = 1000;

    private Finder() {
    }

    /** The places in the order of the text; none for a blank text. */
    static List<Mark> find(Article article, String words) {
        if (words.isBlank()) {
            return List.of();
        }
        Pattern pattern = Pattern.compile(Stream.of(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        List<Mark> found = new ArrayList<>();
        find(pattern, Mark.TITLE, article.title(), found);
        for (int i = 0; i < article.sections().size(); i++) {
            find(pattern, i, article.sections().get(i).text(), found);
        }
        return found;
    }

    private static void find(Pattern pattern, int section, String text, List<Mark> found) {
        Matcher matcher = pattern.matcher(text);
        while (found.size() < MOST && matcher.find()) {
            found.add(Mark.of(section, matcher.start(), matcher.end(), Mark.Style.FOUND, "found-" + found.size(), ""));
        }
    }
}
