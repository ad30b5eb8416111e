// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.Set;

/**
 * A piece of a sentence.
 *
 * @param text what stands there, without quotation marks
 * @param roles of a word; empty for other pieces
 * @param path of a key
 */
record Token(Kind kind, String text, int from, int to, Set<Role> roles, RegistryPath path) {
    /** What a piece is. */
    enum Kind {
        WORD, QUOTED, NUMBER, TYPE, KEY, HIVE, PLACEHOLDER, SIGN
    }

    boolean is(Role role) {
        return roles.contains(role);
    }

    boolean sign(char c) {
        return kind == Kind.SIGN && text.charAt(0) == c;
    }

    boolean word() {
        return kind == Kind.WORD;
    }

    /** Whether it begins with a capital. */
    boolean capital() {
        return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
    }

    /** Whether it looks like what programmers call things: a capital, a digit or an underscore inside, and no common word. */
    boolean coined() {
        if (kind != Kind.WORD || text.length() < 3 || !Character.isLetter(text.charAt(0)) || text.indexOf('.') >= 0
                || text.indexOf('\\') >= 0 || text.endsWith("'s")) {
            return false;
        }
        boolean lower = false;
        boolean inner = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lower |= Character.isLowerCase(c);
            inner |= i > 0 && (Character.isUpperCase(c) && lower || c == '_' || c >= '0' && c <= '9');
        }
        return inner && !text.startsWith("HKEY");
    }
}
