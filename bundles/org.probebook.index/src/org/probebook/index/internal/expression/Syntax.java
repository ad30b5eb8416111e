// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns back into words what looks like syntax, and is none among these words. */
record Syntax(List<Token> read) {
    private static final int SHORTEST_LEFT_OUT = 4;
    private static final int SHORTEST_DEMANDED = 2;
    /** Whoever writes "does NOT start" raises the voice, and leaves nothing out. */
    private static final Set<String> BEFORE_A_LOUD_NOT = Set.of("does", "do", "did", "is", "are", "was", "were", "can", "could", "will",
            "would",
            "has", "have", "had", "should", "must", "may", "might", "shall", "but", "or", "and");

    List<Token> settled() {
        boolean shouting = shouting();
        boolean command = command();
        List<Token> settled = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Token token = read.get(i);
            boolean loud = token.operator() && (shouting || token.kind() == Token.Kind.NOT && i > 0 && loud(read.get(i - 1)));
            boolean option = token.sign() == '-' && plain(token) && (i == 0 || command || brief(token, SHORTEST_LEFT_OUT));
            boolean sum = token.sign() == '+' && plain(token) && brief(token, SHORTEST_DEMANDED);
            if (loud) {
                settled.add(Token.word(token.text()));
            } else {
                settled.add(option || sum ? token.unsigned() : token);
            }
        }
        return joining(settled);
    }

    /** An operator at the beginning or the end joins nothing. */
    private static List<Token> joining(List<Token> tokens) {
        int from = 0;
        int to = tokens.size();
        while (from < to && tokens.get(from).operator() && tokens.get(from).kind() != Token.Kind.NOT) {
            from++;
        }
        while (to > from && tokens.get(to - 1).operator()) {
            to--;
        }
        return tokens.subList(from, to);
    }

    /** A message in capitals; of few words the operators would be all that tells. */
    private boolean shouting() {
        List<Token> words = read.stream().filter(token -> token.kind() == Token.Kind.WORD).toList();
        boolean small = words.stream()
                .anyMatch(token -> token.property().isPresent() || token.text().chars().anyMatch(Character::isLowerCase));
        long capital = words.stream().filter(token -> token.text().length() > 1 && token.text().chars().anyMatch(Character::isUpperCase))
                .count();
        return !small && capital > 2;
    }

    /** A command with its options, as {@code ls -la --color} and {@code dir /s -force}. */
    private boolean command() {
        return read.stream().filter(Syntax::plain).anyMatch(token -> token.sign() == '-' && brief(token, SHORTEST_LEFT_OUT)
                || token.text().matches("(--|/)\\p{L}.*|-\\p{N}.*|-\\p{L}"));
    }

    private static boolean plain(Token token) {
        return token.kind() == Token.Kind.WORD && token.property().isEmpty() && !token.quoted();
    }

    private static boolean brief(Token token, int shortest) {
        return token.text().length() < shortest || !token.text().chars()
                .allMatch(c -> Character.isLetterOrDigit(c) || c == '*' || c == '?' || c == '.' || c == '_' || c == '-');
    }

    private static boolean loud(Token before) {
        return before.bare() && BEFORE_A_LOUD_NOT.contains(before.text());
    }
}
