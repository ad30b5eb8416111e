// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal.pdf;

import java.util.List;

/**
 * One printed line. Lengths are points (1/72 inch), measured from the left and the top of its page.
 *
 * @param page from 0
 * @param cells its words; more than one where gaps as wide as between columns part them
 * @param size of most of its letters
 * @param bold whether all of it is in bold print
 * @param fixed whether all letters are equally wide, as in listings
 * @param left where it begins
 * @param right where it ends
 * @param base where its letters stand
 */
record PdfLine(int page, List<String> cells, float size, boolean bold, boolean fixed, float left, float right, float base) {

    PdfLine {
        cells = List.copyOf(cells);
    }

    /** All words with single blanks. */
    String text() {
        return String.join(" ", cells);
    }
}
