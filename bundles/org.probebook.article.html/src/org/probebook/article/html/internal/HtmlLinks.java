// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.html.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.probebook.article.Reference;
import org.probebook.article.text.NearbyFiles;
import org.probebook.article.text.NumberedAddress;

/** Collects the links of a page as references: to addresses, and by id to other files of the same collection. */
final class HtmlLinks {
    private static final int LONGEST = 2000;
    private static final int LONGEST_TITLE = 300;

    private final NearbyFiles nearby;
    private final String base;
    private final List<Reference> found = new ArrayList<>();

    /**
     * Starts empty.
     *
     * @param nearby resolves relative links
     * @param base the address or path that the page says its links begin at; empty for the page itself
     */
    HtmlLinks(NearbyFiles nearby, String base) {
        this.nearby = nearby;
        this.base = base;
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
            return href.length() <= LONGEST ? Optional.of(NumberedAddress.article(href).orElse(href)) : Optional.empty();
        }
        if (href.isEmpty() || href.startsWith("#") || lower.matches("[a-z][a-z0-9+.-]*:.*") || href.startsWith("//")) {
            return Optional.empty();
        }
        if (base.startsWith("http://") || base.startsWith("https://")) {
            return address(href);
        }
        return nearby.id(base.isEmpty() || href.startsWith("/") ? href : base.substring(0, base.lastIndexOf('/') + 1) + href);
    }

    private Optional<String> address(String href) {
        try {
            String address = URI.create(base).resolve(href).toString();
            return Optional.of(NumberedAddress.article(address).orElse(address)).filter(target -> target.length() <= LONGEST);
        } catch (IllegalArgumentException noAddress) {
            // Nobody could follow it either.
            return Optional.empty();
        }
    }
}
