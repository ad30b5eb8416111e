// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which words of a sentence make up the name of a value or a key. */
final class NameRun {
    static final int LONGEST = 7;
    private static final int FARTHEST_TO = 9;
    private static final Set<String> TYPES = Set.of("multi-string", "string", "dword", "binary", "data");

    private NameRun() {
    }

    /** Whether a token can be a further word of a name. */
    static boolean continues(Token token) {
        return (token.capital() || token.kind() == Token.Kind.NUMBER || token.coined()) && !token.is(Role.PLAIN) && !token.is(Role.VALUE)
                && !token.is(Role.KEY);
    }

    /** The token before the word value, over words that only tell more of the value. */
    static int lastBefore(List<Token> tokens, int at) {
        int last = at - 1;
        while (last >= 0) {
            Token token = tokens.get(last);
            boolean passed = token.kind() == Token.Kind.TYPE || token.sign(')') || token.sign('(') || token.sign(',')
                    && last > 0 && tokens.get(last - 1).kind() == Token.Kind.QUOTED || token.text().equalsIgnoreCase("registry")
                    || last > 0 && TYPES.contains(token.text().toLowerCase(Locale.ROOT)) && nameLike(tokens.get(last - 1));
            if (!passed) {
                return last;
            }
            last--;
        }
        return -1;
    }

    /** The first token of the name that ends with {@code last}; behind it when there is none. */
    static int runStart(List<Token> tokens, int last) {
        int first = last;
        while (first > 0 && last - first < LONGEST && tokens.get(last).kind() != Token.Kind.QUOTED
                && continues(tokens.get(first - 1))) {
            first--;
        }
        if (first < last && camel(tokens.get(last)) && tokens.subList(first, last).stream().noneMatch(Token::coined)) {
            return last;
        }
        while (first <= last && (verb(tokens.get(first)) || Names.never(tokens.get(first).text())
                && !(first > 0 && first < last && tokens.get(first).text().equals("Default")))) {
            first++;
        }
        return first;
    }

    /** {@code NestCountLimit}: who writes so has no blanks in names. */
    private static boolean camel(Token token) {
        String text = token.text();
        int humps = 0;
        for (int i = 1; i < text.length(); i++) {
            humps += Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1)) ? 1 : 0;
        }
        return humps > 1 && text.chars().allMatch(Character::isLetterOrDigit);
    }

    /** Whether a token is a word for something that is done. */
    static boolean verb(Token token) {
        return token.is(Role.SET) || token.is(Role.ADD) || token.is(Role.SELECT) || token.is(Role.DELETE) || token.is(Role.ENTER);
    }

    /** The words of a name. */
    static String run(List<Token> tokens, int first, int last) {
        StringBuilder run = new StringBuilder();
        for (int i = first; i <= last; i++) {
            run.append(i > first ? " " : "").append(tokens.get(i).text());
        }
        return run.toString();
    }

    /** Whether a token is a name by its look, or stands between quotation marks. */
    static boolean nameLike(Token token) {
        return token.kind() == Token.Kind.QUOTED ? nameText(token.text()) : token.coined();
    }

    /** Whether what stands between quotation marks can be a name. */
    static boolean nameText(String text) {
        return text.equals(Names.UNNAMED)
                || !text.isEmpty() && text.length() <= 60 && text.split(" ").length <= LONGEST && !text.endsWith(".")
                        && text.indexOf('\\') < 0 && text.indexOf('*') < 0
                        && Character.isLetterOrDigit(text.charAt(0)) && text.indexOf(',') < 0;
    }

    /** Whether a token is made of digits. */
    static boolean numeric(Token token) {
        return token.kind() == Token.Kind.NUMBER || token.text().chars().allMatch(Character::isDigit);
    }

    /** Whether a content follows soon. */
    static boolean leadsTo(List<Token> tokens, int at) {
        for (int i = at + 1; i < tokens.size() && i - at < FARTHEST_TO; i++) {
            Token token = tokens.get(i);
            if (token.is(Role.TO) || token.sign('=') || token.text().equalsIgnoreCase("reads")) {
                return true;
            }
            if (token.sign('.') || token.sign(';')) {
                return false;
            }
        }
        return false;
    }

    /** Whether a token can be the name of a key. */
    static boolean partName(Token token) {
        return token.kind() == Token.Kind.QUOTED
                || token.word() && continues(token) && !Names.keyboard(token.text()) && !Names.never(token.text())
                        && !verb(token);
    }
}
