// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.List;
import java.util.Set;

/** Whether a sentence tells its reader to do something with the registry. */
final class Mood {
    private static final Set<String> ASKING = Set.of("must", "should", "can", "would", "could", "need", "needs", "may", "please", "have",
            "moet", "kunt",
            "müssen",
            "können", "sollten", "devez", "pouvez", "debe", "puede", "to", "om", "pour", "para", "um");
    private static final Set<String> DUE = Set.of("should", "must", "moet", "muss", "sollte", "doit", "debe");
    private static final int FARTHEST = 7;

    private Mood() {
    }

    /** @param step whether the sentence stands in an order of steps */
    static boolean told(List<Token> tokens, boolean step) {
        boolean clause = true;
        int asked = -FARTHEST;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean doing = token.is(Role.SET) || token.is(Role.ADD) || token.is(Role.DELETE) || token.is(Role.ENTER)
                    || step && token.is(Role.SELECT);
            if (doing && !token.is(Role.IF) && !token.text().endsWith("ing") && (clause || i - asked <= FARTHEST)) {
                return !negated(tokens, i);
            }
            boolean due = i > 0 && token.is(Role.IS) | token.text().equalsIgnoreCase("have")
                    && DUE.contains(tokens.get(i - 1).text().toLowerCase(java.util.Locale.ROOT));
            if (due) {
                return true;
            }
            if (token.word() && ASKING.contains(token.text().toLowerCase(java.util.Locale.ROOT))) {
                asked = i;
            }
            clause = token.sign(',') || token.sign(':') || token.sign(';') || token.sign('(') || clauseWord(token)
                    || token.kind() == Token.Kind.SIGN;
        }
        return false;
    }

    private static boolean clauseWord(Token token) {
        return token.word() && Set.of("then", "and", "or", "also", "dan", "en", "und", "et", "y")
                .contains(token.text().toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean negated(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).is(Role.NOT);
    }
}
