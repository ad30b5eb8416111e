// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Tells what on a page is more than words: it knows the few elements, attributes and kinds of addresses that a page of ours has. */
final class InertPage {
    private static final Set<String> ELEMENTS = Set.of("#root", "html", "head", "meta", "title", "style", "body", "main", "header",
            "section", "footer",
            "h1", "h2", "h3", "h4", "h5", "h6", "p", "b", "small", "span", "mark", "pre", "div", "ul", "li", "table", "tbody", "tr", "td",
            "th", "a", "br");
    private static final Set<String> ATTRIBUTES = Set.of("lang", "dir", "class", "id");
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private InertPage() {
    }

    /** What does not belong on the page; empty when it is inert. */
    static List<String> strange(String page) {
        List<String> strange = new ArrayList<>();
        for (Element element : Jsoup.parse(page).getAllElements()) {
            String name = element.normalName();
            if (!ELEMENTS.contains(name)) {
                strange.add("<" + name + ">");
            }
            for (Attribute attribute : element.attributes()) {
                if (!allowed(name, attribute)) {
                    strange.add("<" + name + " " + attribute.getKey() + "=" + attribute.getValue() + ">");
                }
            }
            if (name.equals("style") && element.data().toLowerCase(Locale.ROOT).matches("(?s).*(url\\(|@import|expression).*")) {
                strange.add("a style that loads");
            }
        }
        return strange;
    }

    private static boolean allowed(String element, Attribute attribute) {
        String value = attribute.getValue();
        return switch (attribute.getKey()) {
            case "href" -> element.equals("a")
                    && (value.startsWith("http://") || value.startsWith("https://") || value.startsWith("probebook:article/"));
            case "charset" -> element.equals("meta") && value.equals("utf-8");
            case "http-equiv" -> element.equals("meta") && value.equals("Content-Security-Policy");
            case "content" -> element.equals("meta") && value.equals(POLICY);
            default -> ATTRIBUTES.contains(attribute.getKey());
        };
    }
}
