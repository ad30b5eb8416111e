// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a condition of pieces. Never fails: an operator without a partner and a parenthesis without its like are passed over. */
final class ConditionParser {
    private final List<Token> tokens;
    private final boolean structured;
    private final List<Piece> ranking = new ArrayList<>();
    private boolean loose;
    private int at;
    private int negated;

    /** A part of the text that ranks: words, or a pattern for them. */
    record Piece(String text, Optional<WordPattern> pattern) {
    }

    ConditionParser(List<Token> tokens) {
        this.tokens = tokens;
        this.structured = tokens.stream().anyMatch(token -> token.kind() == Token.Kind.AND || token.kind() == Token.Kind.OR);
    }

    /** The condition; empty when there is none. */
    Optional<Condition> parse() {
        List<Condition> parts = new ArrayList<>();
        while (at < tokens.size()) {
            any().ifPresent(parts::add);
            // What is left begins with a parenthesis that closes nothing.
            at++;
        }
        return all(parts);
    }

    /** What ranks, in the order of the text. */
    List<Piece> ranking() {
        return ranking;
    }

    /** Whether some words only rank, and are not required. */
    boolean loose() {
        return loose;
    }

    private Optional<Condition> any() {
        List<Condition> parts = new ArrayList<>();
        both().ifPresent(parts::add);
        while (next(Token.Kind.OR)) {
            at++;
            both().ifPresent(parts::add);
        }
        return parts.size() > 1 ? Optional.of(new Condition.Any(parts)) : parts.stream().findFirst();
    }

    private Optional<Condition> both() {
        List<Condition> parts = new ArrayList<>();
        run().ifPresent(parts::add);
        while (next(Token.Kind.AND)) {
            at++;
            run().ifPresent(parts::add);
        }
        return all(parts);
    }

    private Optional<Condition> run() {
        List<Condition> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        while (at < tokens.size() && !next(Token.Kind.CLOSE) && !next(Token.Kind.AND) && !next(Token.Kind.OR)) {
            Token token = tokens.get(at);
            boolean bare = token.bare() && WordPattern.parse(token.text()).isEmpty();
            if (bare) {
                words.append(words.isEmpty() ? "" : " ").append(token.text());
                rank(token.text());
                at++;
            } else {
                unit().ifPresent(parts::add);
            }
        }
        if (!words.isEmpty() && structured) {
            parts.add(new Condition.Words(words.toString()));
        }
        loose |= !words.isEmpty() && !structured;
        return all(parts);
    }

    private Optional<Condition> unit() {
        Token token = tokens.get(at);
        at++;
        boolean not = token.kind() == Token.Kind.NOT || token.sign() == '-';
        negated += not ? 1 : 0;
        Optional<Condition> unit = switch (token.kind()) {
            case OPEN -> group();
            case NOT -> at < tokens.size() && !next(Token.Kind.CLOSE) && !next(Token.Kind.AND) && !next(Token.Kind.OR)
                    ? unit()
                    : Optional.empty();
            default -> Optional.of(word(token));
        };
        negated -= not ? 1 : 0;
        return not ? unit.map(Condition.Not::new) : unit;
    }

    private Optional<Condition> group() {
        Optional<Condition> inner = any();
        if (next(Token.Kind.CLOSE)) {
            at++;
        }
        return inner;
    }

    private Condition word(Token token) {
        if (token.property().isPresent()) {
            PropertyName property = token.property().get();
            if (property.ranking()) {
                rank(property.ranked(token.text()));
            }
            return new Condition.Property(property, token.text(), token.quoted());
        }
        Optional<WordPattern> pattern = token.quoted() ? Optional.empty() : WordPattern.parse(token.text());
        if (pattern.isPresent() && negated == 0) {
            ranking.add(new Piece("", pattern));
        } else {
            rank(token.text());
        }
        if (token.quoted()) {
            return new Condition.Phrase(token.text());
        }
        return pattern.<Condition>map(Condition.Wild::new).orElseGet(() -> new Condition.Words(token.text()));
    }

    private void rank(String text) {
        if (negated == 0) {
            ranking.add(new Piece(text, Optional.empty()));
        }
    }

    private boolean next(Token.Kind kind) {
        return at < tokens.size() && tokens.get(at).kind() == kind;
    }

    private static Optional<Condition> all(List<Condition> parts) {
        return parts.size() > 1 ? Optional.of(new Condition.All(parts)) : parts.stream().findFirst();
    }
}
