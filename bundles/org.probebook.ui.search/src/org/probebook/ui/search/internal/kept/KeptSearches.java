// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.kept;

import java.io.IOException;
import java.util.List;

import org.probebook.library.KeptSearch;
import org.probebook.library.Library;

/**
 * The searches of a library at one moment.
 *
 * @param saved in the order of their names
 * @param past the last one first
 * @param remembers whether searches are noted
 */
record KeptSearches(List<KeptSearch> saved, List<KeptSearch> past, boolean remembers) {

    static KeptSearches of(Library library) throws IOException {
        return new KeptSearches(library.searches().saved(), library.searches().past(), library.searches().remembers());
    }
}
