// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

import java.time.Instant;
import java.util.Objects;

/**
 * An import that began and did not come to its end: it was cancelled, it failed, or its process died. What it had committed is in the library.
 *
 * @param source the path that was imported
 * @param begun when it was first begun
 */
public record UnfinishedImport(String source, Instant begun) {
    public UnfinishedImport {
        Objects.requireNonNull(source);
        Objects.requireNonNull(begun);
    }
}
