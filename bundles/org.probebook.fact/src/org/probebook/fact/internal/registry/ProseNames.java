// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the names of values and keys that sentences speak of. */
final class ProseNames {
    private static final Set<String> NAME_LABELS = Set.of("name", "naam", "namen", "nom", "nombre", "nome", "names");

    private static final Set<String> FOR = Set.of("for", "für", "voor", "pour", "para");
    /** What opens a value in an editor. */
    private static final Set<String> OPENING = Set.of("double-click", "right-click", "highlight", "modify", "edit", "dubbelklik",
            "doppelklicken", "markieren",
            "double-cliquez");

    private final Scene scene;
    private boolean adds;
    private boolean sets;
    private boolean deletes;
    private boolean selects;
    private boolean expected;
    private boolean ofFile;
    private final PathNouns nouns;
    private final ProseKeys keys;

    ProseNames(Scene scene) {
        this.scene = scene;
        nouns = new PathNouns(scene);
        keys = new ProseKeys(scene);
    }

    /** A sentence begins. */
    void begin(List<Token> tokens) {
        adds = any(tokens, Role.ADD);
        sets = any(tokens, Role.SET);
        deletes = any(tokens, Role.DELETE);
        selects = any(tokens, Role.SELECT);
        ofFile = FileTalk.of(tokens);
        nouns.begin(tokens);
    }

    /** Whether the sentence before announced a key. */
    boolean announcedKey() {
        return nouns.announced() == Role.KEY;
    }

    /** Whether what stands behind the sentence is a value, or several. */
    boolean announcesValue() {
        return nouns.announcing() == Role.VALUE;
    }

    /** A sentence is over. */
    void end(List<Token> tokens) {
        nouns.end(tokens);
        boolean menu = adds && tokens.stream().anyMatch(token -> token.is(Role.VALUE));
        boolean created = selects && tokens.stream().anyMatch(token -> token.text().equalsIgnoreCase("new"))
                && tokens.stream().anyMatch(token -> token.is(Role.VALUE));
        if ((menu || created) && scene.hasKey() && !read) {
            expected = true;
        }
        read = false;
    }

    private boolean read;

    /** Whether a sentence makes a key, and what is typed in it is the key's name. */
    boolean keyName(List<Token> tokens) {
        return adds && scene.attentive() && any(tokens, Role.KEY) && !any(tokens, Role.VALUE);
    }

    /** Whether what is typed next is the name of a value that was just made. */
    boolean expected() {
        return expected;
    }

    void typed(String name, Token token) {
        expected = false;
        name(name, Origin.PROSE, token.from(), token.to());
    }

    private void name(String name, Origin origin, int from, int to) {
        read = true;
        expected = false;
        ValueLine line = ValueLine.read(name);
        scene.name(line == null ? Names.clean(name) : line.name(), origin, from, to);
        if (adds) {
            scene.made();
        }
    }

    private static boolean any(List<Token> tokens, Role role) {
        return tokens.stream().anyMatch(token -> token.is(role));
    }

    /** Reads a name at or around this token; answers the last token that was used up, or {@code at} when there is none. */
    int read(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (ofFile) {
            return at;
        }
        if (token.is(Role.VALUE)) {
            return value(tokens, at);
        }
        if (token.is(Role.KEY)) {
            return keys.read(tokens, at, this);
        }
        if (token.is(Role.NAMED) && !NAME_LABELS.contains(token.text().toLowerCase(Locale.ROOT)) && at > 0
                && tokens.get(at - 1).kind() == Token.Kind.TYPE) {
            return named(tokens, at);
        }
        if (typed(tokens, at)) {
            return typedLine(tokens, at);
        }
        boolean opens = token.is(Role.ADD) && (tokens.getLast().is(Role.TO)
                || tokens.getLast().sign(':') && tokens.size() > 2 && tokens.get(tokens.size() - 2).is(Role.TO));
        if (opens || scene.attentive() && (token.is(Role.SET) || token.is(Role.SELECT) && scene.step() && scene.near())) {
            return object(tokens, at);
        }
        if (NameRun.nameLike(token) && at + 2 < tokens.size() && tokens.get(at + 1).sign('=') && scene.attentive()
                && (scene.told() || sets || adds)) {
            name(token.text(), Origin.PROSE, token.from(), token.to());
        }
        return at;
    }

    /** {@code Start:REG_DWORD:} within a sentence. */
    private static boolean typed(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean sign = at + 2 < tokens.size() && tokens.get(at + 1).sign(':') && tokens.get(at + 2).kind() == Token.Kind.TYPE;
        return sign && (token.kind() == Token.Kind.QUOTED || token.word() && !token.is(Role.PLAIN) && !token.is(Role.VALUE));
    }

    private int typedLine(List<Token> tokens, int at) {
        int first = NameRun.runStart(tokens, at);
        Token from = tokens.get(first);
        name(NameRun.run(tokens, first, at), Origin.PROSE, from.from(), tokens.get(at).to());
        scene.type(tokens.get(at + 2).text(), false);
        return at + 2;
    }

    private int value(List<Token> tokens, int at) {
        if (scene.hasKey() && !scene.attentive() && tokens.stream().noneMatch(token -> token.kind() == Token.Kind.KEY)) {
            int first = before(tokens, at);
            return first >= 0 && scene.knows(NameRun.run(tokens, first, NameRun.lastBefore(tokens, at)))
                    ? named(tokens, first, NameRun.lastBefore(tokens, at), at)
                    : at;
        }
        if (!scene.hasName() && at > 0 && tokens.get(at - 1).text().equalsIgnoreCase("this") && scene.aloneBefore()
                && !Names.container(RegistryPath.last(scene.key()))) {
            scene.promote();
            return at;
        }
        int before = before(tokens, at);
        if (before >= 0) {
            int last = NameRun.lastBefore(tokens, at);
            name(NameRun.run(tokens, before, last), Origin.PROSE, tokens.get(before).from(), tokens.get(last).to());
            return at;
        }
        int next = at + 1;
        while (next < tokens.size()
                && (tokens.get(next).sign('(') || tokens.get(next).sign(')') || tokens.get(next).kind() == Token.Kind.TYPE)) {
            next++;
        }
        if (next >= tokens.size()) {
            return at;
        }
        Token following = tokens.get(next);
        if (following.sign(':') && next + 1 < tokens.size() && adds && tokens.get(next + 1).capital()
                && !Names.never(tokens.get(next + 1).text())) {
            return named(tokens, next);
        }
        if (following.is(Role.NAMED)) {
            boolean label = NAME_LABELS.contains(following.text().toLowerCase(Locale.ROOT));
            if (label && (next + 1 >= tokens.size() || !NameRun.nameLike(tokens.get(next + 1)))) {
                expected |= scene.hasKey();
                return at;
            }
            return named(tokens, next);
        }
        boolean of = (following.is(Role.OF) || FOR.contains(following.text().toLowerCase(Locale.ROOT))) && next + 1 < tokens.size()
                && NameRun.nameLike(tokens.get(next + 1))
                && (tokens.get(next + 1).kind() != Token.Kind.QUOTED || NameRun.leadsTo(tokens, next + 1));
        int name = of ? next + 1 : next;
        boolean equals = name + 1 < tokens.size() && tokens.get(name + 1).sign('=') && tokens.get(name).word();
        boolean bare = equals || NameRun.nameLike(tokens.get(name))
                || adds && tokens.get(name).capital() && !tokens.get(name).is(Role.PLAIN)
                        && !Names.never(tokens.get(name).text()) && !tokens.get(name).is(Role.VALUE);
        return bare && !NameRun.numeric(tokens.get(name)) ? list(tokens, name) : at;
    }

    private int named(List<Token> tokens, int first, int last, int at) {
        name(NameRun.run(tokens, first, last), Origin.PROSE, tokens.get(first).from(), tokens.get(last).to());
        return at;
    }

    /** One name or several with commas and conjunctions between. */
    private int list(List<Token> tokens, int at) {
        int last = at;
        name(tokens.get(at).text(), Origin.PROSE, tokens.get(at).from(), tokens.get(at).to());
        return last;
    }

    private int named(List<Token> tokens, int at) {
        int first = at + 1;
        if (first < tokens.size() && tokens.get(first).sign(':')) {
            first++;
        }
        if (first >= tokens.size()) {
            return at;
        }
        int last = first;
        Token start = tokens.get(first);
        if (start.kind() != Token.Kind.QUOTED) {
            if (!start.word() || start.is(Role.PLAIN)) {
                return at;
            }
            while (last + 1 < tokens.size() && last - first < NameRun.LONGEST && NameRun.continues(tokens.get(last + 1))) {
                last++;
            }
        }
        name(NameRun.run(tokens, first, last), Origin.PROSE, start.from(), tokens.get(last).to());
        return last;
    }

    /** The first token of the name that stands before the word value; -1 when there is none. */
    private int before(List<Token> tokens, int at) {
        int last = NameRun.lastBefore(tokens, at);
        if (last < 0) {
            return -1;
        }
        Token token = tokens.get(last);
        if (token.kind() == Token.Kind.QUOTED) {
            return NameRun.nameText(token.text()) && !NameRun.numeric(token) ? last : -1;
        }
        if (!token.word() || token.is(Role.DATA) || token.is(Role.KEY) || token.is(Role.NAMED)) {
            return -1;
        }
        if (!NameRun.continues(token)) {
            boolean known = scene.knows(token.text()) && !token.is(Role.PLAIN) && !Names.never(token.text());
            return known ? last : -1;
        }
        int first = NameRun.runStart(tokens, last);
        return first > last ? -1 : first;
    }

    /** {@code set X to 0}, {@code change X from 1 to 0}; in a step also {@code double-click X}. */
    private int object(List<Token> tokens, int at) {
        int next = at + 1;
        while (next < tokens.size() && (tokens.get(next).is(Role.PLAIN) || tokens.get(next).kind() == Token.Kind.TYPE)) {
            next++;
        }
        if (next >= tokens.size() || !NameRun.nameLike(tokens.get(next)) && !known(tokens.get(next))) {
            return at;
        }
        int last = next;
        while (tokens.get(next).word() && last + 1 < tokens.size() && last - next < NameRun.LONGEST
                && NameRun.continues(tokens.get(last + 1))) {
            last++;
        }
        Token token = tokens.get(next);
        boolean line = last + 2 < tokens.size() && tokens.get(last + 1).sign(':') && tokens.get(last + 2).kind() == Token.Kind.TYPE;
        if (line) {
            return typedLine(tokens, last);
        }
        boolean set = (tokens.get(at).is(Role.SET) || tokens.get(at).is(Role.ADD)) && NameRun.leadsTo(tokens, next);
        boolean chosen = OPENING.contains(tokens.get(at).text().toLowerCase(Locale.ROOT))
                && (token.coined() && !token.text().contains(".") || known(token));
        boolean followedByNoun = last + 1 < tokens.size() && (tokens.get(last + 1).is(Role.VALUE) || tokens.get(last + 1).is(Role.KEY));
        if (!set && !chosen || followedByNoun || token.kind() == Token.Kind.QUOTED && !set) {
            return at;
        }
        if (!set && last > next) {
            return at;
        }
        name(NameRun.run(tokens, next, last), set ? Origin.PROSE : Origin.STEP, token.from(), tokens.get(last).to());
        return last;
    }

    private boolean known(Token token) {
        return token.word() && !token.is(Role.PLAIN) && !Names.never(token.text()) && scene.knows(token.text());
    }

    /** Whether the last part of a key is a value, by what stands around its path. */
    boolean valuePath(List<Token> tokens, int at) {
        return nouns.valuePath(tokens, at, sets);
    }

    boolean adds() {
        return adds;
    }

    boolean deletes() {
        return deletes;
    }

    boolean selects() {
        return selects;
    }

    /** A value that a step goes to. */
    void step(String name, Token token) {
        name(name, Origin.STEP, token.from(), token.to());
    }
}
