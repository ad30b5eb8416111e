// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.analysis;

import java.util.Locale;
import java.util.Set;

/** The languages that have an analysis of their own; each has fields of its own in the index. */
public final class LanguageKey {
    /** Stands for every language without an analysis of its own. */
    public static final String OTHER = "xx";
    /** The language that every article is indexed in, by translation where it is in another. */
    public static final String ENGLISH = "en";
    private static final Set<String> KNOWN = Set.of("en", "nl", "de", "fr", "es", "it", "pt", "sv", "da", "fi", "ru", "pl", "tr", "cs",
            "ja", "ko", "zh");

    private LanguageKey() {
    }

    /** The key of a language by its BCP 47 tag; regions and scripts do not matter: both ways of writing Chinese are read as one. */
    public static String of(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT).replace('_', '-');
        int hyphen = lower.indexOf('-');
        String primary = hyphen < 0 ? lower : lower.substring(0, hyphen);
        return KNOWN.contains(primary) ? primary : OTHER;
    }
}
