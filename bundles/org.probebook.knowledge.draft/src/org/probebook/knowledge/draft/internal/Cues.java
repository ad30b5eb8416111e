// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.probebook.article.text.DataTable;

/** Words of several languages that tell what a text is about, from {@code cues.tsv}. */
enum Cues {
    /** The machine that makes the connections. */
    CLIENT,
    /** The machine that accepts them. */
    SERVER, RESTART, DATA_LOSS, INTERRUPTION, SECURITY, REGISTRY, FILES,
    /** What begins a way out, before the words that name it. */
    LEAD,
    /** What begins a way out of its own, in the middle of a section. */
    BEGIN,
    /** What a lead goes on with when it names nothing itself. */
    GENERAL,
    /** What somebody does who changes something. */
    CHANGE,
    /** Sentences that point elsewhere and say nothing themselves. */
    POINTER,
    /** A way around, whatever its heading says. */
    WORKAROUND,
    /** What stands between two ways of which one is enough. */
    OR,
    /** What announces entries that belong together. */
    ALL_OF,
    /** What stands before the version in which a fault is mended. */
    CORRECTED,
    /** What announces entries of which one is enough. */
    ONE_OF,
    /** A fix that its maker gives to those who ask. */
    MAKER,
    /** A number of connections that is the most there may be. */
    LIMIT;

    private static final Map<Cues, List<String>> PHRASES = new EnumMap<>(Cues.class);

    static {
        for (Cues cue : values()) {
            PHRASES.put(cue, new java.util.ArrayList<>());
        }
        for (String[] row : DataTable.rows(Cues.class, "cues.tsv")) {
            PHRASES.get(valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_'))).addAll(DataTable.entries(row[2]));
        }
    }

    boolean in(String text) {
        return end(text.toLowerCase(Locale.ROOT)) >= 0;
    }

    /** The end of the first phrase that a lower-case text has; -1 when it has none. */
    int end(String lower) {
        for (String phrase : PHRASES.get(this)) {
            int at = lower.indexOf(phrase);
            if (at >= 0 && (at == 0 || !Character.isLetter(lower.charAt(at - 1)) || wide(phrase))) {
                return at + phrase.length();
            }
        }
        return -1;
    }

    /** How many characters of a text its beginning takes when that is one of the phrases; 0 when it is none. */
    int beginning(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return PHRASES.get(this).stream().filter(lower::startsWith).mapToInt(String::length).max().orElse(0);
    }

    /** Languages without blanks have no beginnings of words. */
    private static boolean wide(String phrase) {
        return phrase.charAt(0) >= 0x2e80;
    }
}
