// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.query;

import java.util.List;

/**
 * A word of a query.
 *
 * @param typed as it stands in the query
 * @param language key of the language whose fields are asked
 * @param forms what it is there, of which an article may hold any; not empty
 * @param name whether it is the name of a thing, as {@code KeepConn} and {@code Rdr.sys}
 * @param source where the forms come from
 * @param weight 1 for a word, less for a part of a compound and for what was only perhaps meant
 */
public record QueryWord(String typed, String language, List<Form> forms, boolean name, Source source, float weight) {

    /** How a form comes of what was typed. */
    public enum Source {
        TYPED, TRANSLATED, RESPELT
    }

    public QueryWord {
        forms = List.copyOf(forms);
    }

    /** The same, for what was only perhaps meant. */
    QueryWord respelt(float share) {
        return new QueryWord(typed, language, forms, name, Source.RESPELT, weight * share);
    }

    /** The same with another weight. */
    QueryWord times(float factor) {
        return new QueryWord(typed, language, forms, name, source, weight * factor);
    }
}
