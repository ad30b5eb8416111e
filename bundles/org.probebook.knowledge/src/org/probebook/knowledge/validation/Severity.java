// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.validation;

import java.util.Locale;

/** How much a violation matters; the worst first. */
public enum Severity {
    /** The piece cannot work: it is never asked, never proposed, or answers wrongly. */
    ERROR,
    /** It works, but its author should look at it before others rely on it. */
    WARNING,
    /** It could be more complete. */
    INFO;

    /** The lower-case name that files and JSON carry. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
