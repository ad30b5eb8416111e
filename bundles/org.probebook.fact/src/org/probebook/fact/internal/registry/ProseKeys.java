// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds keys that sentences name by their last part: keys to be made, gone to, or deleted below the one that is spoken of. */
final class ProseKeys {
    private static final int FARTHEST_PLACE = 5;
    /** Words of one sentence that belong together. */
    private static final int FARTHEST = 40;
    private static final Set<String> UNDER = Set.of("under", "below", "beneath", "of");
    private static final Set<String> LOCATED = Set.of("that", "which", "is", "located", "found", "stored", "under", "below", "beneath",
            "directly", "of");
    /** In shorter names one letter makes another name. */
    private static final int LEAST_MISPRINTED = 8;

    private final Scene scene;

    ProseKeys(Scene scene) {
        this.scene = scene;
    }

    /** Reads the name of a key beside the word for a key; answers the last token that was used up, or {@code at} when there is none. */
    int read(List<Token> tokens, int at, ProseNames names) {
        int next = at + 1;
        boolean amidName = at > 0 && next < tokens.size() && tokens.get(at).text().equals("Folder")
                && NameRun.continues(tokens.get(at - 1)) && NameRun.continues(tokens.get(next));
        if (amidName) {
            return at;
        }
        int it = names.adds() && tokens.getLast().sign(':') && tokens.stream().noneMatch(token -> token.is(Role.VALUE))
                ? nameIt(tokens)
                : -1;
        if (it > at) {
            scene.announceSubkey(Names.clean(tokens.get(it).text()));
            return at;
        }
        if (next < tokens.size() && tokens.get(next).is(Role.NAMED)) {
            int name = next + 1;
            if (names.adds() && name < tokens.size() && scene.hasKey()
                    && (tokens.get(name).kind() == Token.Kind.QUOTED || NameRun.continues(tokens.get(name))
                            || tokens.get(name).word() && !tokens.get(name).is(Role.PLAIN))) {
                Token token = tokens.get(name);
                scene.subkey(Names.clean(token.text()), true, token.from(), token.to());
                return name;
            }
            if (names.adds() && name < tokens.size() && NameRun.partName(tokens.get(name)) && keyBehind(tokens, name)) {
                scene.announceSubkey(Names.clean(tokens.get(name).text()));
                return name;
            }
            return at;
        }
        boolean placed = next + 1 < tokens.size() && names.adds() && tokens.get(next).kind() == Token.Kind.QUOTED
                && keyBehind(tokens, next)
                && tokens.subList(next, Math.min(tokens.size(), next + FARTHEST)).stream().anyMatch(token -> token.is(Role.KEY));
        if (placed) {
            scene.announceSubkey(Names.clean(tokens.get(next).text()));
            return next;
        }
        int last = at - 1;
        if (last < 0) {
            return at;
        }
        Token token = tokens.get(last);
        if (pathFollows(tokens, at) && NameRun.partName(token) && !token.is(Role.PLAIN)) {
            int first = token.kind() == Token.Kind.QUOTED ? last : NameRun.runStart(tokens, last);
            scene.announceSubkey(Names.clean(NameRun.run(tokens, Math.min(first, last), last)));
            return at;
        }
        boolean one = !tokens.get(at).text().toLowerCase(Locale.ROOT).endsWith("s");
        if (one && names.adds() && tokens.getLast().sign(':') && NameRun.partName(token) && !token.text().equalsIgnoreCase("new")) {
            int first = token.kind() == Token.Kind.QUOTED ? last : NameRun.runStart(tokens, last);
            scene.announceSubkey(Names.clean(NameRun.run(tokens, Math.min(first, last), last)));
            return at;
        }
        if (names.sets() && token.coined() && filled(tokens, at)) {
            names.step(token.text(), token);
            return at;
        }
        if (!scene.hasKey()) {
            return at;
        }
        if (edited(tokens, last, at)) {
            int first = token.kind() == Token.Kind.QUOTED ? last : NameRun.runStart(tokens, last);
            names.step(NameRun.run(tokens, Math.min(first, last), last), token);
            return at;
        }
        if (names.deletes()) {
            return doomed(tokens, at, last);
        }
        boolean keyWord = NameRun.partName(token);
        boolean key = tokens.get(at).text().toLowerCase(Locale.ROOT).endsWith("key");
        if (!key || !keyWord || !scene.attentive() || !names.selects() || !scene.step() || last <= 1) {
            return at;
        }
        int first = token.kind() == Token.Kind.QUOTED ? last : NameRun.runStart(tokens, last);
        String part = Names.clean(NameRun.run(tokens, Math.min(first, last), last));
        if (scene.knows(part)) {
            names.step(part, token);
        } else if (!within(part)) {
            scene.subkey(part, names.adds(), token.from(), token.to());
        }
        return at;
    }

    private static boolean keyBehind(List<Token> tokens, int at) {
        boolean announces = tokens.getLast().is(Role.KEY) && tokens.size() - at > 2 || tokens.getLast().sign(':');
        return announces
                || tokens.subList(at, Math.min(tokens.size(), at + FARTHEST)).stream().anyMatch(token -> token.kind() == Token.Kind.KEY);
    }

    /** {@code set the X key in the following location to 4}: what has a content is a value, whatever it is called. */
    private static boolean filled(List<Token> tokens, int at) {
        boolean verb = at > 2 && tokens.get(at - 3).is(Role.SET) || at > 1 && tokens.get(at - 2).is(Role.SET);
        for (int i = at + 1; verb && i + 1 < tokens.size() && i - at < FARTHEST; i++) {
            if (tokens.get(i).kind() == Token.Kind.KEY || tokens.get(i).text().equals(".")) {
                return false;
            }
            Token next = tokens.get(i + 1);
            boolean value = next.is(Role.PLAIN) && i + 2 < tokens.size() && tokens.get(i + 2).is(Role.VALUE);
            if (tokens.get(i).is(Role.TO) && (value || next.kind() == Token.Kind.NUMBER || next.kind() == Token.Kind.QUOTED)) {
                return true;
            }
        }
        return false;
    }

    /** {@code create a key below the following one, and name it X:}. */
    private static int nameIt(List<Token> tokens) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            boolean it = tokens.get(i).text().equalsIgnoreCase("it")
                    && (tokens.get(i - 1).is(Role.NAMED) || tokens.get(i - 1).text().equalsIgnoreCase("call"));
            Token name = tokens.get(i + 1);
            if (it && (name.kind() == Token.Kind.QUOTED || name.coined() || name.capital())) {
                return i + 1;
            }
        }
        return -1;
    }

    /** {@code the X key that is located under HKEY_…}: nothing else stands between the key and its place. */
    private static boolean pathFollows(List<Token> tokens, int at) {
        int next = at + 1;
        while (next < tokens.size() && next - at <= FARTHEST_PLACE && LOCATED.contains(tokens.get(next).text().toLowerCase(Locale.ROOT))) {
            next++;
        }
        boolean under = next > at + 1 && UNDER.contains(tokens.get(next - 1).text().toLowerCase(Locale.ROOT));
        return under && next < tokens.size() && tokens.get(next).kind() == Token.Kind.KEY;
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
        boolean named = (NameRun.partName(token) || token.word() && token.text().startsWith("{"))
                && tokens.get(at).text().toLowerCase(Locale.ROOT).endsWith("key") && !scene.listed();
        if (named && (before || behind) && scene.step() && scene.attentive() && !within(token.text())) {
            int first = token.kind() == Token.Kind.QUOTED || token.text().startsWith("{")
                    ? last
                    : Math.min(last, NameRun.runStart(tokens, last));
            scene.deleteBelow(Names.clean(NameRun.run(tokens, first, last)), tokens.get(first).from(), token.to());
        }
        return at;
    }

    /** {@code double-click the X key and remove the following value}: what has a content of its own is a value, whatever it is called. */
    private boolean edited(List<Token> tokens, int last, int at) {
        Token name = tokens.get(last);
        boolean shaped = name.kind() == Token.Kind.QUOTED || name.coined();
        boolean opened = false;
        for (int i = 0; i < last; i++) {
            opened |= last - i <= NameRun.LONGEST && tokens.get(i).text().equalsIgnoreCase("double-click");
        }
        if (!opened || !shaped || !scene.attentive() || within(name.text())) {
            return false;
        }
        boolean does = false;
        for (int i = at + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            does |= token.is(Role.SET) || token.is(Role.DELETE) || token.is(Role.ADD) || token.is(Role.ENTER);
            if (does && (token.is(Role.VALUE) || token.is(Role.DATA))) {
                return i + 1 >= tokens.size() || tokens.get(i).is(Role.DATA) || !NameRun.nameLike(tokens.get(i - 1));
            }
        }
        return false;
    }

    private boolean within(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        String key = scene.key().toLowerCase(Locale.ROOT);
        String last = RegistryPath.last(key);
        boolean misprint = last.length() > LEAST_MISPRINTED && Math.abs(last.length() - name.length()) <= 1
                && Misprints.between(last, name) <= 1;
        return misprint || ("\\" + key + "\\").contains("\\" + name + "\\");
    }
}
