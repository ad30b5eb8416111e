// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal;

import org.probebook.article.Block;

/** What stands in a document, one after the other, before it is known which of it are headings. */
sealed interface Part {
    /** Its words. */
    String text();

    /** The title, marked as such by its style. */
    record Title(String text) implements Part {
    }

    /**
     * A heading, marked as such by its style or its size.
     *
     * @param rank 1 for the highest; the highest rank in use may be lower
     */
    record Heading(int rank, String text) implements Part {
    }

    /**
     * Anything else.
     *
     * @param bold whether all of it is in bold print, as headings are that have no style
     */
    record Content(Block block, boolean bold) implements Part {
        @Override
        public String text() {
            return block.text();
        }
    }
}
