// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.html.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.probebook.article.Reference;
import org.probebook.article.text.ArticlePlace;

/** Collects the links of a page as references: to addresses, and by id to other files of the same collection. */
final class HtmlLinks {
    private static final int LONGEST = 2000;
    private static final int LONGEST_TITLE = 300;

    private final String id;
    private final List<Reference> found = new ArrayList<>();

    /** Starts empty for a page at a place, which relative links begin at. */
    HtmlLinks(ArticlePlace place) {
        id = place.id();
    }

    /** Adds a link; one within the page, or that does something instead of leading somewhere, is none. */
    void add(String href, String words) {
        target(href.strip())
                .ifPresent(target -> found.add(new Reference(target, words.equals(target) || words.length() > LONGEST_TITLE ? "" : words)));
    }

    List<Reference> references() {
        return found;
    }

    private Optional<String> target(String href) {
        String lower = href.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            return href.length() <= LONGEST ? Optional.of(HtmlHead.numbered(href).orElse(href)) : Optional.empty();
        }
        String path = href.split("[?#]", 2)[0];
        boolean file = !path.isEmpty() && path.indexOf(':') < 0 && path.length() <= LONGEST && !path.startsWith("/");
        return file ? Optional.of(relative(path)) : Optional.empty();
    }

    private String relative(String path) {
        List<String> parts = new ArrayList<>(Arrays.asList(id.split("/")));
        parts.removeLast();
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
