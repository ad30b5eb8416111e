// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.mskb.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probebook.article.Product;

/** Reads the entries of the list of products: a name, its versions, and what it comes or runs with. */
final class ProductList {
    private static final List<String> NESTING = List.of("included with:", "used with:", "on platform(s):", "as they apply to:");
    private static final String SYSTEM = "the operating system:";
    private static final String HARDWARE = "the hardware:";
    /** A note to editors that a form left behind. */
    private static final String EDITORIAL = "*EDITOR";

    private final Map<String, Product> products = new LinkedHashMap<>();

    /** Adds the product of one entry, without the mark before it. Hardware is none. */
    void entry(String printed) {
        String text = withoutNesting(printed.strip());
        if (text.startsWith(SYSTEM)) {
            text = text.substring(SYSTEM.length()).strip();
        }
        if (text.isEmpty() || text.startsWith(HARDWARE) || text.startsWith(EDITORIAL)) {
            return;
        }
        add(product(text));
    }

    /** Adds the product family of the header with the versions that stand beside it. */
    void family(String name, String versions) {
        if (!name.isEmpty()) {
            add(new Product(name, versions(versions)));
        }
    }

    List<Product> products() {
        return List.copyOf(products.values());
    }

    private void add(Product product) {
        products.putIfAbsent(product.toString(), product);
    }

    private static String withoutNesting(String text) {
        for (String nesting : NESTING) {
            if (text.endsWith(nesting)) {
                return withoutComma(text.substring(0, text.length() - nesting.length()));
            }
        }
        return text;
    }

    private static Product product(String text) {
        int word = text.indexOf(" version");
        if (word < 0) {
            return new Product(text, List.of());
        }
        int from = word + (text.startsWith("s ", word + " version".length()) ? " versions ".length() : " version ".length());
        List<String> versions = new ArrayList<>();
        for (String version : text.substring(Math.min(from, text.length())).split(",")) {
            if (!version.isBlank()) {
                versions.add(version.strip());
            }
        }
        return new Product(withoutComma(text.substring(0, word)), versions);
    }

    private static String withoutComma(String text) {
        String stripped = text.strip();
        return stripped.endsWith(",") ? stripped.substring(0, stripped.length() - 1).strip() : stripped;
    }

    /** The versions of {@code WINDOWS:3.1;winnt:4.0,5.0} or {@code 2.0 2.5 | 2.5}; a platform stays before its version when there are several. */
    private static List<String> versions(String printed) {
        String[] groups = printed.split("[;|]");
        List<String> versions = new ArrayList<>();
        for (String group : groups) {
            int colon = group.indexOf(':');
            String platform = colon > 0 && groups.length > 1 ? group.substring(0, colon).strip() + " " : "";
            for (String version : group.substring(colon + 1).split(colon < 0 ? "[, ]+" : ",")) {
                if (!version.isBlank()) {
                    versions.add(platform + version.strip());
                }
            }
        }
        return versions;
    }
}
