// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.util.List;

/**
 * What an archive holds.
 *
 * @param document whether it is a document that only looks like an archive; nothing else is told of it then
 * @param damage why not everything that it held was found; empty when all was
 */
record Contents(List<Found> found, boolean document, String damage) {
    static Contents aDocument() {
        return new Contents(List.of(), true, "");
    }
}
