// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.time.Instant;
import java.util.Objects;

import org.probebook.index.SearchRequest;

/**
 * A search that the user made or saved.
 *
 * @param name that it was saved under; empty for one that was only made
 * @param request ready to be asked again
 * @param when it was last made, or saved
 */
public record KeptSearch(String name, SearchRequest request, Instant when) {
    public KeptSearch {
        Objects.requireNonNull(name);
        Objects.requireNonNull(request);
        Objects.requireNonNull(when);
    }
}
