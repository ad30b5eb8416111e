// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact;

import java.util.Locale;

/** What an article names a fact for. */
public enum Sense {
    /** It is what mends the problem, or a step of what the article teaches. */
    FIX,
    /** It avoids the problem and leaves its cause. */
    WORKAROUND,
    /** It is what brings the problem about. */
    CAUSE,
    /** It shows, or makes a log show, what is going on. */
    DIAGNOSTIC,
    /** It is named, and nothing is asked of it. */
    MENTIONED;

    /** The name that files and JSON carry, as {@code workaround}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
