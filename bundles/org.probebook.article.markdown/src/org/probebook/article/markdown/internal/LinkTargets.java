// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.probebook.article.text.ArticlePlace;

/**
 * Makes ids of the links to other files of the same collection: an absolute path begins at the root of the language, a relative one at the file.
 *
 * @param root where absolute paths begin, as an id
 * @param folder the folder of the file, as an id
 */
record LinkTargets(String root, String folder) {
    private static final List<String> ENDINGS = List.of(".md", ".markdown");

    static LinkTargets from(ArticlePlace place) {
        String id = place.id();
        int collection = id.indexOf('/');
        boolean inLanguage = place.language().isPresent() && id.startsWith(place.language().get() + "/", collection + 1);
        int root = inLanguage ? id.indexOf('/', collection + 1) : collection;
        return new LinkTargets(id.substring(0, root), id.substring(0, id.lastIndexOf('/')));
    }

    /** The target that a link means: an id, an address, or nothing for a place in the same article. */
    Optional<String> resolve(String destination) {
        int mark = destination.indexOf('#');
        String path = mark < 0 || destination.contains("://") ? destination : destination.substring(0, mark);
        if (path.isBlank() || path.startsWith("mailto:")) {
            return Optional.empty();
        }
        if (path.contains("://") || ENDINGS.stream().noneMatch(path::endsWith)) {
            return Optional.of(path);
        }
        return Optional.of(path.startsWith("/") ? root + path : relative(path));
    }

    private String relative(String path) {
        List<String> parts = new ArrayList<>(Arrays.asList(folder.split("/")));
        for (String part : path.split("/")) {
            if (part.equals("..") && parts.size() > 1) {
                parts.removeLast();
            } else if (!part.equals(".") && !part.equals("..")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }
}
