// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.util.Arrays;

/** Judges the names of an archive's entries: nothing is unpacked to disk, but the ids of articles come from them. */
final class EntryName {
    private static final int LONGEST = 1000;

    private EntryName() {
    }

    /** A name with {@code /} between its parts, as some programs write {@code \}. */
    static String plain(String name) {
        return name.replace('\\', '/');
    }

    /** Why an entry of a name is not read; empty for a good name. */
    static String refusal(String name) {
        String plain = plain(name);
        if (plain.startsWith("/") || plain.matches("(?s)[A-Za-z]:.*")) {
            return "is refused: its name begins outside of the archive";
        }
        if (Arrays.asList(plain.split("/")).contains("..")) {
            return "is refused: its name climbs out of the archive";
        }
        boolean odd = plain.length() > LONGEST || plain.chars().anyMatch(Character::isISOControl);
        return odd ? "is refused: its name is longer than " + LONGEST + " characters, or holds control characters" : "";
    }
}
