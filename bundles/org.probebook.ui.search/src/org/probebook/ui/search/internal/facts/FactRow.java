// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.probebook.fact.ArticleFact;
import org.probebook.ui.ArticleDocument;
import org.probebook.ui.Place;

/**
 * A fact in the list.
 *
 * @param section name of the section in which it stands
 * @param place where it stands there for the first time
 */
record FactRow(String kind, String label, String section, Place place) {

    /** The facts of an article, each once for every section that names it. */
    static List<FactRow> of(ArticleDocument document) {
        List<FactRow> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ArticleFact fact : document.facts()) {
            if (seen.add(fact.section() + " " + fact.fact().label())) {
                rows.add(new FactRow(FactWords.kind(fact.fact()), fact.fact().label(),
                        SectionWords.title(document.article(), fact.section()), Place.of(fact)));
            }
        }
        return rows;
    }

    /** One line for the clipboard. */
    String line() {
        return kind + "\t" + label + "\t" + section;
    }
}
