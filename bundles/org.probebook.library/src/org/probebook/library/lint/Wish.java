// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.lint;

import java.util.Objects;

/**
 * Who wants a value to be so, and where that is said.
 *
 * @param from the words that say it
 * @param problem id of the problem whose accepted knowledge wants it; empty where an article's text does
 * @param sense what it is wanted for, as a token: {@code fix}, {@code workaround}, {@code mentioned}; of knowledge the purpose of the condition
 * @param confidence how sure it is that this is wanted there, from 0 to 1
 */
public record Wish(Quotation from, String problem, String sense, double confidence) {
    public Wish {
        Objects.requireNonNull(from);
        Objects.requireNonNull(problem);
        Objects.requireNonNull(sense);
    }
}
