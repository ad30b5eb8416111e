// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.probebook.report.checked.CheckedArticle;
import org.probebook.report.checked.CheckedCondition;
import org.probebook.report.checked.CheckedGroup;

/** The columns of a sweep in the order in which its rows bring them: for each article whether a cause holds, then its conditions, each composite before its parts. */
final class MatrixColumns {
    private final List<MatrixColumn> columns = new ArrayList<>();
    private final Set<MatrixKey> known = new HashSet<>();

    /** Adds those that an article has and that are not there yet; returns whether there were any. */
    boolean add(CheckedArticle article) {
        int before = columns.size();
        add(MatrixColumn.cause(article.article()));
        ordered(article).forEach(condition -> add(MatrixColumn.of(article.article(), condition)));
        return columns.size() > before;
    }

    private void add(MatrixColumn column) {
        if (known.add(column.key())) {
            columns.add(column);
        }
    }

    private static List<CheckedCondition> ordered(CheckedArticle article) {
        List<CheckedCondition> all = new ArrayList<>(article.findings());
        // a group comes after its parts, so that those of an inner one are in their place when the outer one looks for it
        for (CheckedGroup group : article.groups()) {
            int first = 0;
            while (first < all.size() && !group.parts().contains(all.get(first).condition())) {
                first++;
            }
            all.add(first, group);
        }
        return all;
    }

    List<MatrixColumn> all() {
        return List.copyOf(columns);
    }
}
