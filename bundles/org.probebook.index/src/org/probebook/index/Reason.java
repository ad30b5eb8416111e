// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

import java.util.Locale;

/**
 * Something that speaks for a hit.
 *
 * @param kind what it is
 * @param words what matched, as the article spells it, or as the fact is called
 * @param share of the hit's score that it gave, from 0 to 1
 */
public record Reason(Kind kind, String words, float share) {

    /** The ways to match. */
    public enum Kind {
        /** The request names the article. */
        NAME,
        /** An error code, a registry value, a file or another exact thing. */
        FACT,
        /** A property that the request names, as {@code year:1999}; it lets articles through, and gives nothing to the score. */
        PROPERTY,
        /** A quoted phrase, or words of a message that stand together. */
        PHRASE,
        /** The text of an error, found through its code. */
        MESSAGE,
        TITLE, SYMPTOMS, TEXT,
        /** Words of another language than the request's. */
        TRANSLATION,
        /** A word that the request probably meant. */
        SPELLING,
        /** Nearness of the vectors. */
        MEANING
    }

    /** In words: {@code title: sessions (34 %)}. */
    public String label() {
        String what = kind == Kind.FACT || kind == Kind.PROPERTY ? words : words.isEmpty() ? name() : name() + ": " + words;
        return share >= 0.005f ? String.format(Locale.ROOT, "%s (%.0f %%)", what, share * 100) : what;
    }

    private String name() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
