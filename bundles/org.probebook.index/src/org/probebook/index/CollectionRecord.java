// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

import java.time.Instant;
import java.util.Objects;

/**
 * A source that articles were imported from.
 *
 * @param name that its articles are kept under, unique in a library
 * @param origin where it was when it was last read: a path
 * @param read when that was
 */
public record CollectionRecord(String name, String origin, Instant read) {
    public CollectionRecord {
        Objects.requireNonNull(name);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(read);
    }
}
