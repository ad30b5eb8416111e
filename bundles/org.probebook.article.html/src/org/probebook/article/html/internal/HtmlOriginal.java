// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.html.internal;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.probebook.article.ArticleName;
import org.probebook.article.SourceFile;
import org.probebook.article.text.NearbyFiles;
import org.probebook.article.text.NumberedAddress;

/**
 * Finds out which article a page translates. A page that lists its languages does not say which of them was first: English stands for all, or else the
 * one that the list names as the usual one, so that all pages of the list meet.
 */
final class HtmlOriginal {
    private final HtmlHead head;
    private final NearbyFiles nearby;
    private final SourceFile file;

    HtmlOriginal(HtmlHead head, NearbyFiles nearby, SourceFile file) {
        this.head = head;
        this.nearby = nearby;
        this.file = file;
    }

    /**
     * Ids of the articles whose problem the page treats; none for an original, and for a page that says nothing.
     *
     * @param own the page's own id
     */
    List<String> about(String own) {
        Optional<String> original = head.translationOf().flatMap(this::named).or(this::amongLanguages);
        return original.filter(id -> !ArticleName.key(id).equals(ArticleName.key(own))).map(List::of).orElse(List.of());
    }

    private Optional<String> named(String said) {
        return isAddress(said) ? Optional.of(NumberedAddress.article(said).or(() -> beside(said)).orElse(said)) : nearby.translated(said);
    }

    private Optional<String> amongLanguages() {
        Map<String, String> pages = head.alternates();
        if (pages.size() < 2) {
            return Optional.empty();
        }
        String first = pages.values().iterator().next();
        String english = pages.getOrDefault("en-us", pages.getOrDefault("x-default", first));
        return named(pages.getOrDefault("en", english)).filter(id -> id.length() < 1000);
    }

    /** The id of another page of the same site, where the files lie as the pages do. */
    private Optional<String> beside(String address) {
        Optional<String> own = head.address().filter(HtmlOriginal::isAddress);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI here = URI.create(own.get());
            URI there = URI.create(address);
            String path = Objects.requireNonNullElse(here.getPath(), "");
            String other = Objects.requireNonNullElse(there.getPath(), "");
            boolean site = Objects.equals(here.getAuthority(), there.getAuthority()) && path.length() > 1 && other.length() > 1;
            if (!site || !("/" + file.path()).endsWith(path)) {
                return Optional.empty();
            }
            String top = file.path().substring(0, file.path().length() + 1 - path.length());
            return new NearbyFiles(new SourceFile(file.collection(), top + "page.html", new byte[0])).id("." + other);
        } catch (IllegalArgumentException noAddress) {
            // What is no address names no page of this site; it still is a name that pages can share.
            return Optional.empty();
        }
    }

    private static boolean isAddress(String said) {
        return said.startsWith("http://") || said.startsWith("https://");
    }
}
