// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import java.util.List;

/**
 * What the list shows.
 *
 * @param rows best first
 * @param status how many there are and how long that took
 * @param more whether a longer list would show more
 * @param hint what to do when there are no rows
 */
record Results(List<ResultRow> rows, String status, boolean more, String hint) {
    Results {
        rows = List.copyOf(rows);
    }
}
