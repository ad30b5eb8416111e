// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the names of values and keys that sentences speak of. */
final class ProseNames {
    private static final Set<String> NAME_LABELS = Set.of("name", "naam", "namen", "nom", "nombre", "nome", "names");

    private static final Set<String> VALUE_TYPES = Set.of("String", "DWORD", "Binary", "Multi-String");
    private static final Set<String> JOINING = Set.of("and", "or", ",", "en", "und", "et", "y", "of", "oder", "ou");
    private static final Set<String> FOR = Set.of("for", "für", "voor", "pour", "para");
    /** What opens a value in an editor. */
    private static final Set<String> OPENING = Set.of("double-click", "right-click", "highlight", "modify", "edit", "dubbelklik",
            "doppelklicken", "markieren",
            "double-cliquez");

    private static final Set<String> SELDOM = Set.of("server", "file", "security", "system", "user", "computer", "policy", "type", "name",
            "print");
    private static final Set<String> PLACING = Set.of("under", "in", "from", "at", "within", "located");

    private final Scene scene;
    private boolean adds;
    private boolean sets;
    private boolean deletes;
    private boolean selects;
    private boolean expected;
    private boolean expectedKey;
    private boolean makesKey;
    private boolean types;
    private boolean makesValue;
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
        boolean fresh = tokens.stream().anyMatch(token -> token.text().equals("New") || token.text().equals("Add"));
        types = any(tokens, Role.ENTER);
        makesKey = selects && fresh && menuKey(tokens);
        makesValue = selects && fresh && tokens.stream().anyMatch(token -> token.is(Role.VALUE) && token.capital());
        expected |= scene.attentive() && any(tokens, Role.ENTER) && typedValue(tokens);
        expectedKey &= tokens.stream().noneMatch(token -> token.kind() == Token.Kind.KEY);
        nouns.begin(tokens);
    }

    /** Whether the sentence before announced a key. */
    boolean announcedKey() {
        return nouns.announced() == Role.KEY;
    }

    /** Whether what stands behind the sentence is a value, or several. */
    boolean announcesValue() {
        return nouns.announcing() == Role.VALUE && !ofFile;
    }

    /** A sentence is over. */
    void end(List<Token> tokens) {
        nouns.end(tokens);
        boolean menu = adds && tokens.stream().anyMatch(token -> token.is(Role.VALUE));
        boolean created = selects && tokens.stream().anyMatch(token -> token.text().equalsIgnoreCase("new"))
                && tokens.stream().anyMatch(token -> token.is(Role.VALUE));
        boolean quoted = selects && tokens.stream().anyMatch(token -> token.text().equalsIgnoreCase("add value"));
        if ((menu || created || quoted) && scene.hasKey() && !read) {
            expected = true;
        }
        read = false;
        if (makesKey && scene.hasKey() && tokens.stream().noneMatch(token -> token.is(Role.ENTER))) {
            expectedKey = true;
        }
    }

    private boolean read;

    /** {@code click String Value, and then type the name}. */
    private static boolean typedValue(List<Token> tokens) {
        for (int i = 2; i < tokens.size(); i++) {
            boolean type = VALUE_TYPES.contains(tokens.get(i - 1).text()) || tokens.get(i - 1).kind() == Token.Kind.TYPE;
            if (tokens.get(i).text().equals("Value") && type && tokens.get(i - 2).is(Role.SELECT)) {
                return true;
            }
        }
        return false;
    }

    /** {@code point to New, and click Key}. */
    private static boolean menuKey(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            Token before = tokens.get(i - 1);
            if (before.is(Role.SELECT) && tokens.get(i).text().equalsIgnoreCase("add key")) {
                return true;
            }
            boolean command = before.is(Role.SELECT) || before.text().equals("New") || before.text().equals("Add");
            if (command && (tokens.get(i).text().equals("Key") || tokens.get(i).text().equals("Subkey"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is typed next is the name of a key that was just made. */
    boolean expectedKey() {
        return expectedKey;
    }

    /** Whether the last sentence asked to type a name that it did not tell. */
    boolean typesName() {
        return expected && types && !ofFile;
    }

    /** The name of the key was typed. */
    void keyTyped() {
        expectedKey = false;
    }

    /** Whether a sentence makes a key, and what is typed in it is the key's name. */
    boolean keyName(List<Token> tokens) {
        return adds && scene.attentive() && any(tokens, Role.KEY) && !any(tokens, Role.VALUE);
    }

    /** Whether what is typed next is the name of a value that was just made. */
    boolean expected() {
        return expected;
    }

    void typed(String name, Token token) {
        typed(name, token.from(), token.to());
    }

    void typed(String name, int from, int to) {
        expected = false;
        name(name, Origin.PROSE, from, to);
    }

    private void name(String name, Origin origin, int from, int to) {
        if (ValueType.begins(name, 0) || name.equals("name") || name.equals("value")) {
            return;
        }
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
        boolean clicked = token.text().equals("Default") && at > 0 && tokens.get(at - 1).is(Role.SELECT)
                && (at + 1 == tokens.size() || tokens.get(at + 1).text().equals(".") || tokens.get(at + 1).sign(','));
        boolean excepted = at > 1 && (tokens.get(at - 1).text().equals("except") || tokens.get(at - 2).text().equals("except"));
        if (excepted && token.kind() == Token.Kind.QUOTED && token.text().equals(Names.UNNAMED)) {
            return at;
        }
        boolean unnamed = clicked
                || token.kind() == Token.Kind.QUOTED && token.text().equals(Names.UNNAMED) && (selects || sets);
        if (unnamed && scene.near() && scene.step() && !scene.hasName()) {
            name(Names.UNNAMED, Origin.STEP, token.from(), token.to());
            return at;
        }
        if (token.is(Role.SET) && (!scene.hasKey() || !scene.attentive()) && passive(tokens, at)) {
            return at;
        }
        boolean opens = token.is(Role.ADD) && (tokens.getLast().is(Role.TO)
                || tokens.getLast().sign(':') && tokens.size() > 2 && tokens.get(tokens.size() - 2).is(Role.TO));
        if (opens || scene.attentive() && (token.is(Role.SET) || token.is(Role.SELECT) && scene.near()
                && (scene.step() || scene.told() && token.text().equalsIgnoreCase("double-click")))) {
            return object(tokens, at);
        }
        if (NameRun.nameLike(token) && at + 2 < tokens.size() && tokens.get(at + 1).sign('=') && scene.attentive()
                && (scene.told() || sets || adds)) {
            name(token.text(), Origin.PROSE, token.from(), token.to());
        }
        return at;
    }

    /** {@code the "Volume" level is set to 7}, before any key was named: the key may follow. */
    private boolean passive(List<Token> tokens, int at) {
        boolean is = at > 1 && tokens.get(at - 1).is(Role.IS) && at + 2 < tokens.size() && tokens.get(at + 1).is(Role.TO)
                && tokens.get(at + 2).kind() == Token.Kind.NUMBER;
        for (int i = at - 2; is && i >= 0 && at - i <= 4; i--) {
            Token token = tokens.get(i);
            boolean other = token.is(Role.VALUE) || token.is(Role.KEY) || token.sign(',') || token.is(Role.PLAIN);
            if (other) {
                return false;
            }
            if (token.kind() == Token.Kind.QUOTED && NameRun.nameText(token.text()) || token.coined()) {
                scene.told(true);
                name(token.text(), Origin.STEP, token.from(), token.to());
                return true;
            }
        }
        return false;
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
        boolean ofCall = at + 2 < tokens.size() && tokens.get(at + 1).is(Role.OF) && tokens.get(at + 2).coined()
                && tokens.get(at).text().toLowerCase(Locale.ROOT).startsWith("param");
        if (before >= 0 && ofCall && !scene.knows(NameRun.run(tokens, before, NameRun.lastBefore(tokens, at)))) {
            return at;
        }
        if (before >= 2 && tokens.get(before).text().equals(Names.UNNAMED)
                && (tokens.get(before - 1).text().equals("except") || tokens.get(before - 2).text().equals("except"))) {
            return at;
        }
        if (before >= 0 && partOfPath(NameRun.run(tokens, before, NameRun.lastBefore(tokens, at)))) {
            return at;
        }
        if (before >= 0) {
            int last = NameRun.lastBefore(tokens, at);
            String place = scene.name().isEmpty() ? RegistryPath.last(scene.key()) : scene.name();
            String run = NameRun.run(tokens, before, last).toLowerCase(Locale.ROOT);
            if ((makesKey || makesValue) && place.toLowerCase(Locale.ROOT).endsWith(run)) {
                scene.keyAfterAll();
                return at;
            }
            name(NameRun.run(tokens, before, last), Origin.PROSE, tokens.get(before).from(), tokens.get(last).to());
            listBefore(tokens, before, last);
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
        if (following.sign('=') && next + 2 < tokens.size() && tokens.get(next + 1).coined()
                && tokens.get(next + 2).kind() == Token.Kind.TYPE) {
            return named(tokens, next);
        }
        boolean with = following.text().equals("with") && next + 3 < tokens.size() && tokens.get(next + 2).is(Role.NAMED);
        if (with) {
            return named(tokens, next + 2);
        }
        boolean of = (following.is(Role.OF) || FOR.contains(following.text().toLowerCase(Locale.ROOT))) && next + 1 < tokens.size()
                && NameRun.nameLike(tokens.get(next + 1))
                && (tokens.get(next + 1).kind() != Token.Kind.QUOTED || NameRun.leadsTo(tokens, next + 1));
        if (following.capital() && next + 2 < tokens.size() && NameRun.partName(following) && due(tokens.get(next + 1))
                && tokens.get(next + 2).text().equalsIgnoreCase("be")) {
            return list(tokens, next);
        }
        boolean typedName = following.is(Role.OF) && adds && next + 3 < tokens.size() && tokens.get(next + 1).word()
                && tokens.get(next + 2).sign('(') && tokens.get(next + 3).kind() == Token.Kind.TYPE;
        if (typedName) {
            return list(tokens, next + 1);
        }
        int name = of ? next + 1 : next;
        boolean equals = name + 1 < tokens.size() && tokens.get(name + 1).sign('=') && tokens.get(name).word();
        boolean bare = equals || NameRun.nameLike(tokens.get(name))
                || adds && tokens.get(name).capital() && !tokens.get(name).is(Role.PLAIN)
                        && !Names.never(tokens.get(name).text()) && !tokens.get(name).is(Role.VALUE);
        return bare && !NameRun.numeric(tokens.get(name)) ? list(tokens, name) : at;
    }

    /** Whether what is called an entry is the key that is spoken of: one in which a value was found, or one that holds all of its kind. */
    private boolean partOfPath(String run) {
        boolean last = run.equalsIgnoreCase(RegistryPath.last(scene.key()));
        return last && (scene.hasName() && !scene.name().equalsIgnoreCase(run)
                || (Names.container(run) || run.equals("TypeLib")) && !adds && !sets && !deletes);
    }

    private static boolean due(Token token) {
        return token.text().equalsIgnoreCase("should") || token.text().equalsIgnoreCase("must");
    }

    private int named(List<Token> tokens, int first, int last, int at) {
        name(NameRun.run(tokens, first, last), Origin.PROSE, tokens.get(first).from(), tokens.get(last).to());
        return at;
    }

    /** One name or several with commas and conjunctions between. */
    private int list(List<Token> tokens, int at) {
        int last = at;
        name(tokens.get(at).text(), Origin.PROSE, tokens.get(at).from(), tokens.get(at).to());
        while (last + 2 < tokens.size() && JOINING.contains(tokens.get(last + 1).text().toLowerCase(Locale.ROOT))
                && listed(tokens.get(last + 2))) {
            last += 2;
            Token next = tokens.get(last);
            scene.also(Names.clean(next.text()), next.from(), next.to());
        }
        return last;
    }

    /** {@code the X and Y values}: the names before the last one. */
    private void listBefore(List<Token> tokens, int first, int last) {
        int at = first;
        boolean words = last > first;
        while (at >= 2 && JOINING.contains(tokens.get(at - 1).text().toLowerCase(Locale.ROOT))) {
            int end = at - 2;
            int start = words ? NameRun.runStart(tokens, end) : end;
            boolean alike = words ? start < end : listed(tokens.get(end)) && tokens.get(end).kind() == tokens.get(first).kind();
            if (!alike) {
                return;
            }
            scene.also(Names.clean(NameRun.run(tokens, start, end)), tokens.get(start).from(), tokens.get(end).to());
            at = start;
        }
    }

    private static boolean listed(Token token) {
        return NameRun.nameLike(token) && Character.isLetter(token.text().charAt(0)) && token.text().length() > 3
                && !token.is(Role.SET) && !token.is(Role.DELETE);
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
        return first <= last ? first : placed(tokens, last, at) ? last : -1;
    }

    /** {@code locate the Server value under this key}: a word that seldom is a name is one when the place of its value is told. */
    private boolean placed(List<Token> tokens, int name, int noun) {
        boolean led = name > 0 && tokens.get(name - 1).text().equals("the") && tokens.get(name).capital() && name == noun - 1;
        return led && (selects || sets || deletes) && SELDOM.contains(tokens.get(name).text().toLowerCase(Locale.ROOT))
                && noun + 1 < tokens.size() && PLACING.contains(tokens.get(noun + 1).text());
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
        boolean words = token.kind() == Token.Kind.QUOTED && token.text().indexOf('-') > 0 && !scene.knows(token.text())
                && token.text().chars().noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        if (words) {
            return at;
        }
        boolean line = last + 2 < tokens.size() && tokens.get(last + 1).sign(':') && tokens.get(last + 2).kind() == Token.Kind.TYPE;
        if (line) {
            return typedLine(tokens, last);
        }
        boolean set = (tokens.get(at).is(Role.SET) || tokens.get(at).is(Role.ADD)) && NameRun.leadsTo(tokens, next);
        boolean chosen = OPENING.contains(tokens.get(at).text().toLowerCase(Locale.ROOT))
                && (token.coined() && !token.text().contains(".") || known(token));
        chosen |= token.coined() && !token.text().contains(".") && scene.near() && editedToo(tokens, last);
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

    /** {@code select X and enter the value}: what is selected is given a content in the same breath. */
    private static boolean editedToo(List<Token> tokens, int last) {
        boolean and = last + 2 < tokens.size() && tokens.get(last + 1).text().equals("and")
                && (tokens.get(last + 2).is(Role.ENTER) || tokens.get(last + 2).is(Role.SET));
        return and && tokens.subList(last + 3, Math.max(last + 3, Math.min(tokens.size(), last + 12))).stream()
                .anyMatch(token -> token.is(Role.VALUE) || token.is(Role.DATA));
    }

    private boolean known(Token token) {
        return token.word() && !token.is(Role.PLAIN) && !Names.never(token.text()) && scene.knows(token.text());
    }

    /** Whether the last part of a key is a value, by what stands around its path. */
    boolean valuePath(List<Token> tokens, int at, RegistryPath path) {
        return nouns.valuePath(tokens, at, path, sets);
    }

    /** Whether the sentence before said that what the path ends in is to be changed. */
    boolean announced(RegistryPath path) {
        return nouns.announced(path);
    }

    boolean sets() {
        return sets;
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
