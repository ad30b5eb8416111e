// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts what was typed into its pieces. Never fails; what is no syntax is a word. */
final class Tokens {
    private static final String OPENING = "\"“„«「『";
    private static final String CLOSING = "\"”“»」』";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Tokens reader = new Tokens(text);
        reader.read();
        return new Syntax(reader.tokens).settled();
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '(') {
                tokens.add(Token.of(Token.Kind.OPEN, ' '));
                at++;
            } else {
                readUnit();
            }
        }
    }

    private void readUnit() {
        char sign = ' ';
        char c = text.charAt(at);
        if ((c == '-' || c == '+') && at + 1 < text.length() && signs(text.charAt(at + 1))) {
            sign = c;
            at++;
            if (text.charAt(at) == '(') {
                tokens.add(Token.of(Token.Kind.OPEN, sign));
                at++;
                return;
            }
        }
        String quoted = quoted();
        if (quoted != null) {
            tokens.add(new Token(Token.Kind.WORD, sign, Optional.empty(), quoted, true));
        } else {
            readWord(sign);
        }
    }

    private static boolean signs(char next) {
        return Character.isLetter(next) || next == '(' || next == '*' || OPENING.indexOf(next) >= 0;
    }

    /** The text of a quotation that begins here; null where none does. */
    private String quoted() {
        int kind = OPENING.indexOf(text.charAt(at));
        if (kind < 0) {
            return null;
        }
        int close = text.indexOf(CLOSING.charAt(kind), at + 1);
        if (close < 0 && OPENING.charAt(kind) == '“') {
            close = text.indexOf('"', at + 1);
        }
        if (close < 0 || text.substring(at + 1, close).isBlank()) {
            return null;
        }
        String quoted = text.substring(at + 1, close).strip();
        at = close + 1;
        return quoted;
    }

    private void readWord(char sign) {
        int colon = at;
        while (colon < text.length() && Character.isLowerCase(text.charAt(colon))) {
            colon++;
        }
        if (colon + 1 < text.length() && text.charAt(colon) == ':') {
            Optional<PropertyName> property = PropertyName.of(text.substring(at, colon));
            if (property.isPresent() && readValue(sign, property.get(), colon + 1)) {
                return;
            }
        }
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        int closing = closing(at, end);
        add(sign, text.substring(at, end - closing));
        close(closing);
        at = end;
    }

    private boolean readValue(char sign, PropertyName property, int from) {
        int start = at;
        at = from;
        String quoted = quoted();
        if (quoted != null && property.takes(quoted)) {
            tokens.add(new Token(Token.Kind.WORD, sign, Optional.of(property), quoted, true));
            return true;
        }
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        int closing = closing(from, end);
        String value = text.substring(from, end - closing);
        if (quoted != null || !property.takes(value)) {
            at = start;
            return false;
        }
        tokens.add(new Token(Token.Kind.WORD, sign, Optional.of(property), value, false));
        close(closing);
        at = end;
        return true;
    }

    /** How many parentheses at the end of a word were not opened in it. */
    private int closing(int from, int end) {
        long open = text.substring(from, end).chars().filter(c -> c == '(').count();
        long close = text.substring(from, end).chars().filter(c -> c == ')').count();
        int closing = 0;
        while (closing < close - open && text.charAt(end - 1 - closing) == ')') {
            closing++;
        }
        return closing;
    }

    private void close(int count) {
        for (int i = 0; i < count; i++) {
            tokens.add(Token.of(Token.Kind.CLOSE, ' '));
        }
    }

    private void add(char sign, String word) {
        if (word.isEmpty()) {
            return;
        }
        Token.Kind operator = switch (word) {
            case "AND" -> Token.Kind.AND;
            case "OR" -> Token.Kind.OR;
            case "NOT" -> Token.Kind.NOT;
            default -> Token.Kind.WORD;
        };
        tokens.add(operator == Token.Kind.WORD || sign != ' '
                ? new Token(Token.Kind.WORD, sign, Optional.empty(), word, false)
                : new Token(operator, ' ', Optional.empty(), word, false));
    }
}
