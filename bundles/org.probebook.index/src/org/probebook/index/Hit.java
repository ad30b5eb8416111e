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
 * @param why reasons in words, the strongest first: {@code error 71}, {@code title: sessions}
 */
public record Hit(String id, List<String> aliases, String language, List<String> languages, String title, boolean vanished, float score,
        Snippet snippet,
        List<String> why) {
    public Hit {
        aliases = List.copyOf(aliases);
        languages = List.copyOf(languages);
        why = List.copyOf(why);
    }
}
