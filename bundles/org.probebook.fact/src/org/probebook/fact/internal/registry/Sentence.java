// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.probebook.fact.internal.text.Chars;

/** A sentence in pieces. Reads its text once. */
final class Sentence {
    private static final int LONGEST_QUOTE = 120;
    private static final int LONGEST_SINGLE = 60;
    private static final int LONGEST_TRAIL = 8;
    private static final String OPENING = "\"“„«";
    private static final String CLOSING = "\"”“»";
    private static final String INNER = "-_.$%#&+'’\\/@~*{}";
    private static final String TRAILING = ".-'’\\/";

    /** What stands before a root that is printed as code has it. */
    private static final int MOST_BACKSLASHES = 4;

    private final String text;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();

    private Sentence(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The pieces of the sentence from {@code from} to {@code to}; a path may reach over its end. */
    static List<Token> tokens(String text, int from, int to) {
        Sentence sentence = new Sentence(text, to);
        int at = from;
        while (at < to) {
            at = Math.max(at + 1, sentence.token(at));
        }
        return sentence.tokens;
    }

    private int token(int at) {
        char c = text.charAt(at);
        if (Chars.blank(c) || c == '\n' || c == '\r') {
            return at + 1;
        }
        int path = path(at, c);
        if (path > at) {
            return path;
        }
        if (c == '(' && text.regionMatches(true, at, Names.UNNAMED, 0, Names.UNNAMED.length())) {
            return add(Token.Kind.QUOTED, Names.UNNAMED, at, at + Names.UNNAMED.length(), Set.of());
        }
        int quote = OPENING.indexOf(c);
        if (quote >= 0) {
            int close = close(at, quote);
            if (close > at && quotedPath(at, close)) {
                return close + 1;
            }
            if (close > at) {
                String quoted = text.substring(at + 1, close).strip();
                boolean comma = quoted.endsWith(",") && quoted.indexOf(',') == quoted.length() - 1;
                return add(Token.Kind.QUOTED, comma ? quoted.substring(0, quoted.length() - 1) : quoted, at, close + 1, Set.of());
            }
        }
        if (c == '\'' && !Chars.word(Chars.at(text, at - 1))) {
            int close = text.indexOf('\'', at + 1, Math.min(end, at + LONGEST_SINGLE));
            if (close > at + 1 && !Chars.word(Chars.at(text, close + 1))
                    && text.charAt(at + 1) != ' ') {
                return add(Token.Kind.QUOTED, text.substring(at + 1, close).strip(), at, close + 1, Set.of());
            }
        }
        if (c == '<') {
            int close = text.indexOf('>', at, Math.min(end, at + LONGEST_QUOTE));
            if (close > at) {
                return add(Token.Kind.PLACEHOLDER, text.substring(at, close + 1), at, close + 1, Set.of());
            }
        }
        return inWord(c) ? word(at) : add(Token.Kind.SIGN, String.valueOf(c), at, at + 1, Set.of());
    }

    /** All between the quotation marks is the path, blanks included. */
    private boolean quotedPath(int at, int close) {
        if (Hive.read(text, at + 1) == null) {
            return false;
        }
        RegistryPath path = RegistryPath.read(text.substring(at + 1, close), 0);
        if (path != null) {
            tokens.add(new Token(Token.Kind.KEY, path.key(), at, close + 1, Set.of(), path));
        }
        return path != null;
    }

    private int path(int at, char c) {
        if ((c | 0x20) != 'h' && c != '\\' && c != 'K' || Chars.word(Chars.at(text, at - 1))) {
            return at;
        }
        int from = at;
        Hive hive = Hive.read(text, from);
        while (hive == null && Chars.at(text, from) == '\\' && from - at < MOST_BACKSLASHES) {
            hive = Hive.read(text, ++from);
        }
        if (hive == null) {
            return at;
        }
        RegistryPath path = RegistryPath.read(text, from);
        if (path != null) {
            tokens.add(new Token(Token.Kind.KEY, path.key(), at, path.end(), Set.of(), path));
            return path.end();
        }
        return add(Token.Kind.HIVE, hive.name(), at, hive.end(), Set.of());
    }

    private int close(int at, int kind) {
        for (int i = at + 1; i < end && i - at < LONGEST_QUOTE; i++) {
            char c = text.charAt(i);
            if (c == CLOSING.charAt(kind) || kind == 2 && c == '”') {
                return i;
            }
        }
        return at;
    }

    private int word(int at) {
        ValueType type = ValueType.read(text, at);
        if (type != null && type.end() <= end) {
            return add(Token.Kind.TYPE, type.name(), at, type.end(), Set.of());
        }
        int to = at;
        while (to < end && inWord(text.charAt(to)) && (text.charAt(to) != '\\' || to == at || Hive.read(text, to + 1) == null)) {
            to++;
        }
        int run = to;
        while (to > at + 1 && TRAILING.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        if (run - to > LONGEST_TRAIL && to == at + 1) {
            // Nothing but a line of signs: looked at once, not again from each of them.
            return add(Token.Kind.SIGN, text.substring(at, to), at, run, Set.of());
        }
        String word = text.substring(at, to);
        if (word.equals("0") && text.startsWith(" x ", to) && Chars.hex(Chars.at(text, to + 3))) {
            int digits = Chars.wordEnd(text, to + 3);
            return add(Token.Kind.NUMBER, "0x" + text.substring(to + 3, digits), at, digits, Set.of());
        }
        boolean number = Chars.digit(word.charAt(0)) && number(word);
        if (number) {
            int grouped = grouped(to);
            return add(Token.Kind.NUMBER, text.substring(at, grouped), at, grouped, Set.of());
        }
        return add(Token.Kind.WORD, word, at, to, Words.roles(word));
    }

    /** The end of a number whose thousands are parted by commas. */
    private int grouped(int to) {
        int at = to;
        while (at + 3 < end && text.charAt(at) == ',' && Chars.wordEnd(text, at + 1) == at + 4 && Chars.digit(text.charAt(at + 1))) {
            at += 4;
        }
        return at;
    }

    private static boolean number(String word) {
        int from = word.regionMatches(true, 0, "0x", 0, 2) && word.length() > 2 ? 2 : 0;
        for (int i = from; i < word.length(); i++) {
            if (from == 0 ? !Chars.digit(word.charAt(i)) : !Chars.hex(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c) || INNER.indexOf(c) >= 0;
    }

    private int add(Token.Kind kind, String content, int from, int to, Set<Role> roles) {
        tokens.add(new Token(kind, content, from, to, roles, null));
        return to;
    }
}
