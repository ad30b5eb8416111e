// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.html.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probebook.article.Product;
import org.probebook.article.RevisionDate;
import org.probebook.article.text.ItemMarker;
import org.probebook.article.text.PrintedDates;
import org.probebook.article.text.TextLines;

/**
 * What a page says about its article below it.
 *
 * @param number the article's number in figures, empty where it is not printed
 * @param revised the date of its last revision
 * @param products what it applies to, one name each
 * @param keywords words of its classification
 */
record PageProperties(String number, Optional<RevisionDate> revised, List<Product> products, List<String> keywords) {

    static PageProperties read(TextLines lines, int from, int to, PageWords words) {
        String number = "";
        Optional<RevisionDate> revised = Optional.empty();
        List<Product> products = new ArrayList<>();
        List<String> keywords = new ArrayList<>();
        for (int line = from; line < to && !words.opensFurniture(lines.text(line)); line++) {
            String text = lines.text(line);
            String labelled = PageWords.value(text, words.numbers());
            if (!labelled.isEmpty()) {
                number = labelled.replaceAll("\\D", "");
                revised = PrintedDates.read(PageWords.value(text, words.dates()));
            } else if (isClassification(text)) {
                keywords.addAll(List
                        .of(text.substring(ItemMarker.words(text, ItemMarker.end(text, 0, text.length()), text.length())).split("\\s+")));
            } else if (!text.isEmpty() && text.indexOf(": ") < 0) {
                addProducts(products, text);
            }
        }
        return new PageProperties(number, revised, products, keywords);
    }

    private static boolean isClassification(String text) {
        return text.contains("kb")
                && text.substring(ItemMarker.words(text, ItemMarker.end(text, 0, text.length()), text.length())).startsWith("kb");
    }

    private static void addProducts(List<Product> products, String text) {
        String names = text.substring(ItemMarker.words(text, ItemMarker.end(text, 0, text.length()), text.length()));
        for (String name : names.split(",\\s+")) {
            if (!name.isBlank()) {
                products.add(new Product(name.strip(), List.of()));
            }
        }
    }
}
