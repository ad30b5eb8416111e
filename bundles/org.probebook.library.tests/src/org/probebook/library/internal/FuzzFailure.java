// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.util.List;

/**
 * An input with which something is wrong.
 *
 * @param number of the input in its run
 * @param seed what it was made of, with its bytes
 * @param problems what is wrong, a line each
 */
record FuzzFailure(long number, FuzzSeed seed, List<String> problems) {
    private static final int LONGEST = 160;

    /** What kind of failure it is, figures aside: many inputs fail in one way. */
    String kind() {
        String first = problems.getFirst().replaceAll("\\d+", "N").replaceAll("'.*'|\".*\"", "");
        return first.substring(0, Math.min(LONGEST, first.length()));
    }
}
