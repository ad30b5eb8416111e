// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whether a path leads to a key or to a value, by what the words before it call it. */
final class PathNouns {
    private static final Set<String> UNDER = Set.of("under", "in", "within", "at", "below", "from", "onder", "unter", "sous", "bajo", "en",
            "im", "dans", "to");

    private final Scene scene;
    private Role noun = Role.OTHER;
    private Role announcedNoun = Role.OTHER;
    private boolean linking;
    private boolean thisValue;
    private boolean pointed;
    private String announcement = "";
    private String announcing = "";

    PathNouns(Scene scene) {
        this.scene = scene;
    }

    /** A sentence begins. */
    void begin(List<Token> tokens) {
        announcedNoun = noun;
        announcement = announcing;
        pointed = thisValue;
        linking = tokens.size() <= 4
                && tokens.stream().noneMatch(token -> token.is(Role.SET) || token.is(Role.SELECT) || token.is(Role.VALUE))
                || tokens.getFirst().kind() == Token.Kind.KEY || tokens.getFirst().text().equalsIgnoreCase("note");
    }

    /** A sentence is over. */
    void end(List<Token> tokens) {
        if (!linking) {
            boolean announces = tokens.getLast().sign(':');
            noun = announces ? lastNoun(tokens, tokens.size()) : Role.OTHER;
            thisValue = announces && noun == Role.KEY && !scene.hasName() && updates(tokens);
            announcing = announces && tokens.stream().anyMatch(token -> token.is(Role.SET))
                    ? " " + NameRun.run(tokens, 0, tokens.size() - 2).toLowerCase(Locale.ROOT) + " "
                    : "";
        }
    }

    /** {@code update this value in the following key}: the value stands at the end of the path. */
    private static boolean updates(List<Token> tokens) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            boolean verb = tokens.get(i - 1).is(Role.SET) || tokens.get(i - 1).text().equalsIgnoreCase("update");
            if (verb && tokens.get(i).text().equals("this") && tokens.get(i + 1).is(Role.VALUE)) {
                return true;
            }
        }
        return false;
    }

    /** What the sentence before announced. */
    Role announced() {
        return announcedNoun;
    }

    /** What this sentence announces. */
    Role announcing() {
        return noun;
    }

    /** Whether the last part of a key is a value, by what stands around its path. */
    boolean valuePath(List<Token> tokens, int at, RegistryPath path, boolean sets) {
        String last = RegistryPath.last(path.key());
        if (Names.container(last)) {
            return false;
        }
        if (scene.hasName() && !scene.name().equalsIgnoreCase(last)) {
            return false;
        }
        Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        Token second = at + 2 < tokens.size() ? tokens.get(at + 2) : null;
        if (next != null && (next.kind() == Token.Kind.TYPE || next.sign('=')
                || (next.sign(':') || next.sign('(')) && second != null
                        && (second.kind() == Token.Kind.TYPE || next.sign(':') && (second.is(Role.VALUE) || second.is(Role.DATA))))) {
            return true;
        }
        boolean contents = next != null && next.is(Role.TO) && second != null && (second.kind() == Token.Kind.NUMBER
                || second.kind() == Token.Kind.QUOTED || second.sign('(')) && sets;
        if (contents || scene.hasName()) {
            return true;
        }
        if (first(tokens, at) && (announced(path) || pointed && last.indexOf(' ') > 0)) {
            return true;
        }
        Role told = first(tokens, at) ? announcedNoun : lastNoun(tokens, at);
        return told == Role.VALUE;
    }

    /** {@code change the slot number:}, and then a path that ends in these words. */
    boolean announced(RegistryPath path) {
        String last = RegistryPath.last(path.key());
        return last.indexOf(' ') > 0 && !scene.hasName() && announcement.contains(" " + last.toLowerCase(Locale.ROOT) + " ");
    }

    private static boolean first(List<Token> tokens, int at) {
        for (int i = 0; i < at; i++) {
            if (tokens.get(i).kind() != Token.Kind.SIGN) {
                return false;
            }
        }
        return true;
    }

    /** What the words before a place call the thing that follows: a value, a key, or neither. */
    private static Role lastNoun(List<Token> tokens, int before) {
        for (int i = before - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            String word = token.text().toLowerCase(Locale.ROOT);
            Token behind = i + 1 < before ? tokens.get(i + 1) : token;
            boolean content = (token.is(Role.TO) || token.is(Role.FROM))
                    && (behind.kind() == Token.Kind.NUMBER || behind.kind() == Token.Kind.QUOTED);
            if (token.kind() == Token.Kind.KEY) {
                return Role.OTHER;
            }
            if (content) {
                continue;
            }
            if (token.is(Role.KEY)) {
                return Role.KEY;
            }
            if (token.is(Role.VALUE)) {
                return Role.VALUE;
            }
            boolean registry = i + 2 < tokens.size() && tokens.get(i + 2).text().equalsIgnoreCase("registry");
            boolean purpose = word.equals("to") && behind != token && !behind.is(Role.PLAIN) && !behind.is(Role.KEY);
            if (UNDER.contains(word) && !registry && !purpose) {
                return Role.KEY;
            }
        }
        return Role.OTHER;
    }
}
