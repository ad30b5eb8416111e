// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the names of values and keys that sentences speak of. */
final class ProseNames {
    private static final int LONGEST_RUN = 7;
    private static final int FARTHEST_TO = 9;
    private static final Set<String> NAME_LABELS = Set.of("name", "naam", "namen", "nom", "nombre", "nome", "names");
    private static final Set<String> UNDER = Set.of("under", "in", "within", "at", "below", "from", "onder", "unter", "sous", "bajo", "en",
            "im", "dans", "to");

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
    private Role noun = Role.OTHER;
    private Role announcedNoun = Role.OTHER;

    ProseNames(Scene scene) {
        this.scene = scene;
    }

    /** A sentence begins. */
    void begin(List<Token> tokens) {
        adds = any(tokens, Role.ADD);
        sets = any(tokens, Role.SET);
        deletes = any(tokens, Role.DELETE);
        selects = any(tokens, Role.SELECT);
        announcedNoun = noun;
        linking = tokens.size() <= 4
                && tokens.stream().noneMatch(token -> token.is(Role.SET) || token.is(Role.SELECT) || token.is(Role.VALUE))
                || tokens.getFirst().kind() == Token.Kind.KEY || tokens.getFirst().text().equalsIgnoreCase("note");
    }

    /** Whether the sentence before announced a key. */
    boolean announcedKey() {
        return announcedNoun == Role.KEY;
    }

    /** Whether what stands behind the sentence is a value, or several. */
    boolean announcesValue() {
        return noun == Role.VALUE;
    }

    /** A sentence is over. */
    void end(List<Token> tokens) {
        if (!linking) {
            noun = tokens.getLast().sign(':') ? lastNoun(tokens, tokens.size()) : Role.OTHER;
        }
        boolean menu = adds && tokens.stream().anyMatch(token -> token.is(Role.VALUE));
        boolean created = selects && tokens.stream().anyMatch(token -> token.text().equalsIgnoreCase("new"))
                && tokens.stream().anyMatch(token -> token.is(Role.VALUE));
        if ((menu || created) && scene.hasKey() && !read) {
            expected = true;
        }
        read = false;
    }

    private boolean read;
    private boolean linking;

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
        if (token.is(Role.VALUE)) {
            return value(tokens, at);
        }
        if (token.is(Role.KEY)) {
            return key(tokens, at);
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
        if (nameLike(token) && at + 2 < tokens.size() && tokens.get(at + 1).sign('=') && scene.attentive()
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
        int first = runStart(tokens, at);
        Token from = tokens.get(first);
        name(run(tokens, first, at), Origin.PROSE, from.from(), tokens.get(at).to());
        scene.type(tokens.get(at + 2).text(), false);
        return at + 2;
    }

    private int value(List<Token> tokens, int at) {
        if (scene.hasKey() && !scene.attentive() && tokens.stream().noneMatch(token -> token.kind() == Token.Kind.KEY)) {
            int first = before(tokens, at);
            return first >= 0 && scene.knows(run(tokens, first, lastBefore(tokens, at)))
                    ? named(tokens, first, lastBefore(tokens, at), at)
                    : at;
        }
        if (!scene.hasName() && at > 0 && tokens.get(at - 1).text().equalsIgnoreCase("this") && scene.aloneBefore()
                && !Names.container(RegistryPath.last(scene.key()))) {
            scene.promote();
            return at;
        }
        int before = before(tokens, at);
        if (before >= 0) {
            int last = lastBefore(tokens, at);
            name(run(tokens, before, last), Origin.PROSE, tokens.get(before).from(), tokens.get(last).to());
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
            if (label && (next + 1 >= tokens.size() || !nameLike(tokens.get(next + 1)))) {
                expected |= scene.hasKey();
                return at;
            }
            return named(tokens, next);
        }
        boolean of = (following.is(Role.OF) || FOR.contains(following.text().toLowerCase(Locale.ROOT))) && next + 1 < tokens.size()
                && nameLike(tokens.get(next + 1))
                && (tokens.get(next + 1).kind() != Token.Kind.QUOTED || leadsTo(tokens, next + 1));
        int name = of ? next + 1 : next;
        boolean equals = name + 1 < tokens.size() && tokens.get(name + 1).sign('=') && tokens.get(name).word();
        boolean bare = equals || nameLike(tokens.get(name)) || adds && tokens.get(name).capital() && !tokens.get(name).is(Role.PLAIN)
                && !Names.never(tokens.get(name).text()) && !tokens.get(name).is(Role.VALUE);
        return bare && !numeric(tokens.get(name)) ? list(tokens, name) : at;
    }

    private int named(List<Token> tokens, int first, int last, int at) {
        name(run(tokens, first, last), Origin.PROSE, tokens.get(first).from(), tokens.get(last).to());
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
            while (last + 1 < tokens.size() && last - first < LONGEST_RUN && continues(tokens.get(last + 1))) {
                last++;
            }
        }
        name(run(tokens, first, last), Origin.PROSE, start.from(), tokens.get(last).to());
        return last;
    }

    private static boolean continues(Token token) {
        return (token.capital() || token.kind() == Token.Kind.NUMBER || token.coined()) && !token.is(Role.PLAIN) && !token.is(Role.VALUE)
                && !token.is(Role.KEY);
    }

    /** The first token of the name that stands before the word value; -1 when there is none. */
    private int before(List<Token> tokens, int at) {
        int last = lastBefore(tokens, at);
        if (last < 0) {
            return -1;
        }
        Token token = tokens.get(last);
        if (token.kind() == Token.Kind.QUOTED) {
            return nameText(token.text()) && !numeric(token) ? last : -1;
        }
        if (!token.word() || token.is(Role.DATA) || token.is(Role.KEY) || token.is(Role.NAMED)) {
            return -1;
        }
        if (!continues(token)) {
            boolean known = scene.knows(token.text()) && !token.is(Role.PLAIN) && !Names.never(token.text());
            return known ? last : -1;
        }
        int first = runStart(tokens, last);
        return first > last ? -1 : first;
    }

    /** The token before the word value, over words that only tell more of the value. */
    private static int lastBefore(List<Token> tokens, int at) {
        int last = at - 1;
        while (last >= 0) {
            Token token = tokens.get(last);
            boolean passed = token.kind() == Token.Kind.TYPE || token.sign(')') || token.sign('(') || token.sign(',')
                    && last > 0 && tokens.get(last - 1).kind() == Token.Kind.QUOTED || token.text().equalsIgnoreCase("registry");
            if (!passed) {
                return last;
            }
            last--;
        }
        return -1;
    }

    private int runStart(List<Token> tokens, int last) {
        int first = last;
        while (first > 0 && last - first < LONGEST_RUN && tokens.get(last).kind() != Token.Kind.QUOTED
                && continues(tokens.get(first - 1))) {
            first--;
        }
        while (first <= last && (verb(tokens.get(first)) || Names.never(tokens.get(first).text()))) {
            first++;
        }
        return first;
    }

    private static boolean verb(Token token) {
        return token.is(Role.SET) || token.is(Role.ADD) || token.is(Role.SELECT) || token.is(Role.DELETE) || token.is(Role.ENTER);
    }

    private static String run(List<Token> tokens, int first, int last) {
        StringBuilder run = new StringBuilder();
        for (int i = first; i <= last; i++) {
            run.append(i > first ? " " : "").append(tokens.get(i).text());
        }
        return run.toString();
    }

    /** {@code set X to 0}, {@code change X from 1 to 0}; in a step also {@code double-click X}. */
    private int object(List<Token> tokens, int at) {
        int next = at + 1;
        while (next < tokens.size() && (tokens.get(next).is(Role.PLAIN) || tokens.get(next).kind() == Token.Kind.TYPE)) {
            next++;
        }
        if (next >= tokens.size() || !nameLike(tokens.get(next)) && !known(tokens.get(next))) {
            return at;
        }
        int last = next;
        while (tokens.get(next).word() && last + 1 < tokens.size() && last - next < LONGEST_RUN && continues(tokens.get(last + 1))) {
            last++;
        }
        Token token = tokens.get(next);
        boolean line = last + 2 < tokens.size() && tokens.get(last + 1).sign(':') && tokens.get(last + 2).kind() == Token.Kind.TYPE;
        if (line) {
            return typedLine(tokens, last);
        }
        boolean set = (tokens.get(at).is(Role.SET) || tokens.get(at).is(Role.ADD)) && leadsTo(tokens, next);
        boolean chosen = OPENING.contains(tokens.get(at).text().toLowerCase(Locale.ROOT))
                && (token.coined() && !token.text().contains(".") || known(token));
        boolean followedByNoun = last + 1 < tokens.size() && (tokens.get(last + 1).is(Role.VALUE) || tokens.get(last + 1).is(Role.KEY));
        if (!set && !chosen || followedByNoun || token.kind() == Token.Kind.QUOTED && !set) {
            return at;
        }
        if (!set && last > next) {
            return at;
        }
        name(run(tokens, next, last), set ? Origin.PROSE : Origin.STEP, token.from(), tokens.get(last).to());
        return last;
    }

    private boolean known(Token token) {
        return token.word() && !token.is(Role.PLAIN) && !Names.never(token.text()) && scene.knows(token.text());
    }

    private static boolean leadsTo(List<Token> tokens, int at) {
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

    private int key(List<Token> tokens, int at) {
        int next = at + 1;
        if (next < tokens.size() && tokens.get(next).is(Role.NAMED)) {
            int name = next + 1;
            if (adds && name < tokens.size() && scene.hasKey()
                    && (tokens.get(name).kind() == Token.Kind.QUOTED || continues(tokens.get(name))
                            || tokens.get(name).word() && !tokens.get(name).is(Role.PLAIN))) {
                Token token = tokens.get(name);
                scene.subkey(Names.clean(token.text()), true, token.from(), token.to());
                return name;
            }
            return at;
        }
        int last = at - 1;
        if (last < 0) {
            return at;
        }
        Token token = tokens.get(last);
        if (adds && tokens.getLast().sign(':') && partName(token) && !token.text().equalsIgnoreCase("new")) {
            int first = token.kind() == Token.Kind.QUOTED ? last : runStart(tokens, last);
            scene.announceSubkey(Names.clean(run(tokens, Math.min(first, last), last)));
            return at;
        }
        if (!scene.hasKey()) {
            return at;
        }
        if (deletes) {
            return doomed(tokens, at, last);
        }
        boolean keyWord = partName(token);
        boolean key = tokens.get(at).text().toLowerCase(Locale.ROOT).endsWith("key");
        if (!key || !keyWord || !scene.attentive() || !selects || !scene.step() || last <= 1) {
            return at;
        }
        int first = token.kind() == Token.Kind.QUOTED ? last : runStart(tokens, last);
        String part = Names.clean(run(tokens, Math.min(first, last), last));
        if (scene.knows(part)) {
            name(part, Origin.STEP, token.from(), token.to());
        } else if (!within(part)) {
            scene.subkey(part, adds, token.from(), token.to());
        }
        return at;
    }

    /** {@code if the X key exists, delete it}; {@code delete the X key}, below the key that is spoken of. */
    private int doomed(List<Token> tokens, int at, int last) {
        int verb = -1;
        for (int i = 0; i < tokens.size(); i++) {
            verb = tokens.get(i).is(Role.DELETE) && !tokens.get(i).text().endsWith("ed") ? i : verb;
        }
        Token token = tokens.get(last);
        boolean before = verb >= 0 && verb < last && last - verb <= 3;
        boolean behind = verb > at && verb + 1 < tokens.size() && tokens.get(verb + 1).text().equalsIgnoreCase("it");
        boolean named = (partName(token) || token.word() && token.text().startsWith("{"))
                && tokens.get(at).text().toLowerCase(Locale.ROOT).endsWith("key") && !scene.listed();
        if (named && (before || behind) && scene.step() && scene.attentive() && !within(token.text())) {
            int first = token.kind() == Token.Kind.QUOTED || token.text().startsWith("{") ? last : Math.min(last, runStart(tokens, last));
            scene.deleteBelow(Names.clean(run(tokens, first, last)), tokens.get(first).from(), token.to());
        }
        return at;
    }

    private static boolean partName(Token token) {
        return token.kind() == Token.Kind.QUOTED
                || token.word() && continues(token) && !Names.keyboard(token.text()) && !Names.never(token.text())
                        && !verb(token);
    }

    private boolean within(String part) {
        String key = "\\" + scene.key().toLowerCase(Locale.ROOT) + "\\";
        return key.contains("\\" + part.toLowerCase(Locale.ROOT) + "\\");
    }

    /** Whether the last part of a key is a value, by what stands around its path. */
    boolean valuePath(List<Token> tokens, int at) {
        String last = RegistryPath.last(tokens.get(at).path().key());
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
        Role told = first(tokens, at) ? announcedNoun : lastNoun(tokens, at);
        return told == Role.VALUE;
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
            boolean content = token.is(Role.TO) && (behind.kind() == Token.Kind.NUMBER || behind.kind() == Token.Kind.QUOTED);
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
            if (UNDER.contains(word) && !registry) {
                return Role.KEY;
            }
        }
        return Role.OTHER;
    }

    static boolean nameLike(Token token) {
        return token.kind() == Token.Kind.QUOTED ? nameText(token.text()) : token.coined();
    }

    private static boolean nameText(String text) {
        return !text.isEmpty() && text.length() <= 60 && text.split(" ").length <= LONGEST_RUN && !text.endsWith(".")
                && text.indexOf('\\') < 0
                && Character.isLetterOrDigit(text.charAt(0)) && text.indexOf(',') < 0;
    }

    private static boolean numeric(Token token) {
        return token.kind() == Token.Kind.NUMBER || token.text().chars().allMatch(Character::isDigit);
    }
}
