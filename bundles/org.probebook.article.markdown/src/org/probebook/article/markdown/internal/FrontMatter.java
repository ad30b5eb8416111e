// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.probebook.article.Product;
import org.probebook.article.RevisionDate;
import org.probebook.article.text.PrintedDates;

/**
 * The fields at the top of a file, by their names in lower case without hyphens, underscores and dots: {@code last_modified}, {@code Last-Modified} and
 * {@code lastModified} are one. A field that is not there is empty.
 */
final class FrontMatter {
    /** What sites call the date of the last revision. */
    private static final List<String> REVISIONS = List.of("revised", "revision", "revisiondate", "lastrevised", "lastmodified", "lastmod",
            "lastupdated", "lastupdate", "updated", "updatedat", "modified", "dateupdated", "datemodified", "lastreviewed", "msdate");
    /** What stands for it where it is not given. */
    private static final List<String> DATES = List.of("date", "datepublished", "published", "created");
    private static final List<String> TRANSLATION = List.of("translationof", "originalarticle");
    /** Fields of a site builder in whose sites an id counts in one folder only. */
    private static final List<String> LOCAL = List.of("sidebarlabel", "sidebarposition", "slug", "customediturl", "paginationlabel");

    private final Map<String, List<String>> fields = new HashMap<>();

    /** Reads the lines between the marks. */
    FrontMatter(String front) {
        if (!front.isBlank()) {
            YamlFields.read(front).orElseGet(() -> FieldLines.read(front))
                    .forEach((name, values) -> fields.putIfAbsent(folded(name), values));
        }
    }

    /** The first value of a field; empty where there is none. */
    String text(String... names) {
        for (String name : names) {
            List<String> values = list(name);
            if (!values.isEmpty()) {
                return values.getFirst();
            }
        }
        return "";
    }

    /** All values of a field. */
    List<String> list(String name) {
        return fields.getOrDefault(folded(name), List.of());
    }

    /** The id that the file gives its article in all of its collection. */
    String id() {
        boolean local = LOCAL.stream().anyMatch(fields::containsKey);
        String id = text("id").strip();
        return local || id.chars().anyMatch(Character::isISOControl) ? "" : id;
    }

    /** The words for finding the article. */
    List<String> keywords() {
        List<String> keywords = new ArrayList<>();
        for (String name : new String[] { "keywords", "keyword", "tags", "labels" }) {
            list(name).forEach(value -> Arrays.stream(value.split("[,;]")).map(String::strip).filter(word -> !word.isEmpty())
                    .filter(word -> !keywords.contains(word)).forEach(keywords::add));
        }
        return keywords;
    }

    /** The products, each with its versions behind a colon. */
    List<Product> products() {
        List<Product> products = new ArrayList<>();
        List<String> entries = list("products").isEmpty() ? list("product") : list("products");
        for (String entry : entries) {
            int colon = entry.indexOf(": ");
            String name = colon < 0 ? entry : entry.substring(0, colon);
            String versions = colon < 0 ? "" : entry.substring(colon + 2);
            products.add(new Product(name.strip(), versions.isBlank() ? List.of() : List.of(versions.strip().split("\\s*,\\s*"))));
        }
        return products;
    }

    /** The names of the articles that this one translates, as the file spells them. */
    List<String> translationOf() {
        return TRANSLATION.stream().map(this::list).filter(values -> !values.isEmpty()).findFirst().orElse(List.of());
    }

    /** The date of the last revision. */
    Optional<RevisionDate> revised() {
        return PrintedDates.best(REVISIONS.stream().map(this::text).toList())
                .or(() -> PrintedDates.best(DATES.stream().map(this::text).toList()));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[-_. ]", "");
    }
}
