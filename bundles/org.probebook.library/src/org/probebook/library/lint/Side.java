// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.lint;

import java.util.List;
import java.util.Objects;

/**
 * One of the two sides of a conflict.
 *
 * @param wanted in words: {@code 0}, {@code 1..65535}, {@code deleted}, {@code at least 2}
 * @param wishes the surest first; never empty
 */
public record Side(String wanted, List<Wish> wishes) {
    public Side {
        Objects.requireNonNull(wanted);
        wishes = List.copyOf(wishes);
    }
}
