// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.filter;

import java.text.NumberFormat;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.probebook.index.Facet;
import org.probebook.ui.Words;
import org.probebook.ui.search.internal.Messages;

/** The words for properties and their values. */
final class FacetWords {
    private FacetWords() {
    }

    static String of(Facet.Kind kind) {
        return switch (kind) {
            case LANGUAGE -> Messages.filter_language;
            case PRODUCT -> Messages.filter_product;
            case YEAR -> Messages.filter_year;
            case KIND -> Messages.filter_kind;
            case PROBES -> Messages.filter_checkable;
        };
    }

    static String of(Facet.Kind kind, String value) {
        return switch (kind) {
            case LANGUAGE -> Words.language(value);
            case PROBES -> Messages.filter_checkable;
            case PRODUCT, YEAR, KIND -> value;
        };
    }

    static String of(Facet.Kind kind, Facet.Count count) {
        return NLS.bind(Messages.filter_count, of(kind, count.value()),
                NumberFormat.getInstance(Locale.getDefault()).format(count.articles()));
    }
}
