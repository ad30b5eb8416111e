// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.expression;

import java.util.Optional;

/**
 * A piece of what was typed.
 *
 * @param sign {@code '+'}, {@code '-'}, or a blank where there is none
 * @param property that it names a value of; empty for none
 * @param text the word, the phrase, or the value
 * @param quoted whether it stood between quotes
 */
record Token(Kind kind, char sign, Optional<PropertyName> property, String text, boolean quoted) {
    /** What a piece does. */
    enum Kind {
        OPEN, CLOSE, AND, OR, NOT, WORD
    }

    static Token of(Kind kind, char sign) {
        return new Token(kind, sign, Optional.empty(), "", false);
    }

    static Token word(String text) {
        return new Token(Kind.WORD, ' ', Optional.empty(), text, false);
    }

    /** Whether it is a word and nothing else. */
    boolean bare() {
        return kind == Kind.WORD && sign == ' ' && property.isEmpty() && !quoted;
    }

    boolean operator() {
        return kind == Kind.AND || kind == Kind.OR || kind == Kind.NOT;
    }

    /** The same as a word that merely begins with its sign. */
    Token unsigned() {
        return new Token(kind, ' ', property, sign + text, quoted);
    }
}
