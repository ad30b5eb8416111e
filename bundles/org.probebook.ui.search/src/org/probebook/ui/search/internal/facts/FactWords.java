// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.facts;

import java.util.Locale;

import org.probebook.fact.Fact;

/** Kinds of facts in words: derived from the name of their class, so that a kind that is new has a name at once. */
public final class FactWords {
    private FactWords() {
    }

    /** {@code Registry value} for a {@code RegistryValue}. */
    public static String kind(Fact fact) {
        String words = fact.getClass().getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
