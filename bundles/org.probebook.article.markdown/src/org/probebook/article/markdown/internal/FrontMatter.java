// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;
import org.probebook.article.Product;
import org.probebook.article.RevisionDate;

/** The fields at the top of a file. A field that is not there, or not readable, is empty. */
final class FrontMatter {
    private final Map<String, List<String>> fields;

    FrontMatter(Node document) {
        YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
        document.accept(visitor);
        fields = visitor.getData();
    }

    /** The first value of a field without quotes; empty where there is none. */
    String text(String key) {
        List<String> values = list(key);
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** All values of a field; one line with commas between brackets is a list too. */
    List<String> list(String key) {
        List<String> values = new ArrayList<>();
        for (String value : fields.getOrDefault(key, List.of())) {
            String plain = value.strip();
            if (plain.startsWith("[") && plain.endsWith("]")) {
                for (String part : plain.substring(1, plain.length() - 1).split(",")) {
                    add(values, part);
                }
            } else {
                add(values, plain);
            }
        }
        return values;
    }

    /** The products, each with its versions behind a colon. */
    List<Product> products() {
        List<Product> products = new ArrayList<>();
        for (String entry : list("products")) {
            int colon = entry.indexOf(": ");
            String name = colon < 0 ? entry : entry.substring(0, colon);
            String versions = colon < 0 ? "" : entry.substring(colon + 2);
            products.add(new Product(name.strip(), versions.isBlank() ? List.of() : List.of(versions.strip().split("\\s*,\\s*"))));
        }
        return products;
    }

    /** The date of the last revision, {@code 2026-02-14}. */
    Optional<RevisionDate> revised() {
        String date = text("revised");
        try {
            return date.isEmpty() ? Optional.empty() : Optional.of(RevisionDate.of(LocalDate.parse(date)));
        } catch (DateTimeException unreadable) {
            // It is kept as written.
            return Optional.of(new RevisionDate(date, Optional.empty()));
        }
    }

    private static void add(List<String> values, String printed) {
        String value = printed.strip();
        while (value.length() > 1 && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0)) {
            value = value.substring(1, value.length() - 1).strip();
        }
        if (!value.isEmpty()) {
            values.add(value);
        }
    }
}
