// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.probebook.article.Reference;
import org.probebook.article.text.NearbyFiles;
import org.probebook.article.text.NumberedAddress;

/** Collects links as references: to addresses of the web, and by id to other files of the same collection. Others lead nowhere, or do something instead. */
final class LinkTargets {
    private static final int LONGEST = 2000;
    private static final int LONGEST_TITLE = 300;

    private final NearbyFiles nearby;
    private final List<Reference> found = new ArrayList<>();

    LinkTargets(NearbyFiles nearby) {
        this.nearby = nearby;
    }

    /**
     * Adds a link.
     *
     * @param destination as written; too long a one, which one definition can give to thousands of links, leads nowhere
     * @param words what it stands under
     */
    void add(String destination, String words) {
        if (destination.length() > LONGEST) {
            return;
        }
        String lower = destination.toLowerCase(Locale.ROOT);
        String title = words.equals(destination) || words.length() > LONGEST_TITLE ? "" : words;
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            found.add(new Reference(NumberedAddress.article(destination).orElse(destination), title));
        } else {
            nearby.id(destination).ifPresent(id -> found.add(new Reference(id, title.equals(id) ? "" : title)));
        }
    }

    /** All links, in order. */
    List<Reference> references() {
        return found;
    }
}
