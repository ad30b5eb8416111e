// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells sentences that set something in a text file: what is set there is no value of the registry. */
final class FileTalk {
    private static final Set<String> ENDINGS = Set.of(".txt", ".ini", ".inf", ".sif", ".bat", ".cmd", ".sys");

    private FileTalk() {
    }

    /** Whether the sentence names a text file or a section of one, and nothing of the registry. */
    static boolean of(List<Token> tokens) {
        boolean section = false;
        boolean file = false;
        boolean named = false;
        for (Token token : tokens) {
            String word = token.text().toLowerCase(Locale.ROOT);
            if (token.kind() == Token.Kind.KEY || token.kind() == Token.Kind.TYPE || word.equals("registry") || token.is(Role.KEY)) {
                return false;
            }
            if (word.equals("metabase")) {
                return true;
            }
            section |= word.equals("section");
            file |= word.equals("file") || token.sign('[');
            named |= token.word() && word.length() > 4 && ENDINGS.contains(word.substring(word.length() - 4));
        }
        return section && (file || named) || file && named;
    }
}
