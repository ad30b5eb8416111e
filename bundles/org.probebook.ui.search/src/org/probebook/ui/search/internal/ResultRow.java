// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.probebook.index.Hit;
import org.probebook.index.Reason;
import org.probebook.index.Snippet;
import org.probebook.ui.ArticleInput;
import org.probebook.ui.search.internal.why.ReasonWords;

/**
 * A problem in the list.
 *
 * @param id of the article to open
 * @param language of that article; may be empty
 * @param languages of all its articles
 * @param snippet why it is here, from its text
 * @param why the same in words; may be empty
 * @param reasons the same in full; may be empty
 * @param checkable whether the library has knowledge that can be checked
 */
record ResultRow(String id, String language, List<String> languages, String title, Snippet snippet, String why, List<Reason> reasons,
        boolean checkable) {

    static ResultRow of(Hit hit, boolean checkable) {
        return new ResultRow(hit.id(), hit.language(), hit.languages(), hit.title(), oneLine(hit.snippet()),
                ReasonWords.strongest(hit.reasons()), hit.reasons(), checkable);
    }

    /** White space as it is in a paragraph; every character stays where it was, because the matches count them. */
    private static Snippet oneLine(Snippet snippet) {
        return new Snippet(snippet.text().replace('\n', ' ').replace('\r', ' ').replace('\t', ' '), snippet.matches());
    }

    ArticleInput input() {
        return new ArticleInput(id, language, title);
    }

    /** The line below: its name, its languages, why it was found. */
    String details() {
        return List.of(id, String.join(" ", languages), why).stream().filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  ·  "));
    }
}
