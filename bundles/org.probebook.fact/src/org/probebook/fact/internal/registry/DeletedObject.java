// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells what a sentence deletes: the keys that it leads to, or something below them. */
final class DeletedObject {
    private static final Set<String> BELOW = Set.of("from", "under", "in", "within", "below", "beneath", "uit", "onder", "aus", "unter",
            "im",
            "dans", "sous", "en", "bajo");
    private static final Set<String> WHOLE = Set.of("registry", "computer", "server", "hive", "subtree", "register");

    private DeletedObject() {
    }

    /** Whether the keys behind the verb at {@code verb} only tell where the deleted thing is: {@code delete the X value from this key}. */
    static boolean below(List<Token> tokens, int verb) {
        boolean object = false;
        for (int i = verb + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.KEY) {
                return false;
            }
            if (BELOW.contains(lower(token)) && object) {
                return place(tokens, i + 1);
            }
            boolean points = lower(token).equals("following") || lower(token).equals("it") || lower(token).equals("these");
            if (points) {
                return false;
            }
            object |= token.kind() == Token.Kind.QUOTED || token.word() && !token.is(Role.PLAIN);
        }
        return false;
    }

    private static boolean place(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean root = token.kind() == Token.Kind.HIVE;
            boolean registry = WHOLE.contains(lower(token)) && (i + 1 >= tokens.size() || !tokens.get(i + 1).is(Role.KEY));
            if (root || registry) {
                return false;
            }
            if (token.is(Role.KEY) || token.kind() == Token.Kind.KEY || lower(token).equals("following")) {
                return true;
            }
        }
        return false;
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
