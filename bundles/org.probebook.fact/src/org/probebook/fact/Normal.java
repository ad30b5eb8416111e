// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact;

import java.util.Locale;

/** The normal form of names whose letter case does not matter. */
final class Normal {
    private Normal() {
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
