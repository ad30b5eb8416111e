// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

import java.util.List;

/**
 * One problem that was found.
 *
 * @param id the best article of the problem for the asker
 * @param aliases other names of that article, and the ids of the other articles of the problem
 * @param language of that article
 * @param languages of all articles of the problem that were found, that article's first
 * @param vanished whether the article's source did not have it any more when it was last read
 * @param score comparable within one answer only
 * @param reasons why it was found, the strongest first
 */
public record Hit(String id, List<String> aliases, String language, List<String> languages, String title, boolean vanished, float score,
        Snippet snippet, List<Reason> reasons) {
    public Hit {
        aliases = List.copyOf(aliases);
        languages = List.copyOf(languages);
        reasons = List.copyOf(reasons);
    }

    /** The reasons in words: {@code error 71 (40 %)}, {@code title: sessions (12 %)}. */
    public List<String> why() {
        return reasons.stream().map(Reason::label).toList();
    }
}
