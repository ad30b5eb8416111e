// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.probebook.fact.RegistryData.Change;
import org.probebook.fact.internal.text.Passage;

/** Finds what is done with keys and values: they are deleted, or their permissions are changed. */
final class ProseActions {
    private static final Set<String> PASSIVE = Set.of("deleted", "removed", "gelöscht", "entfernt", "supprimé", "eliminado", "gewist");
    private static final Set<String> UNTIL = Set.of("until", "if", "when", "once", "after", "before", "unless", "whenever");
    private static final int MOST_LISTED_WORDS = 5;

    private final Scene scene;
    private Change after = Change.SET;
    private boolean menu;
    private boolean ofValue;
    private List<Setting> parents = List.of();
    private boolean subkeys;
    private boolean values;

    ProseActions(Scene scene) {
        this.scene = scene;
    }

    void listOver() {
        subkeys = false;
        values = false;
    }

    /** Reads an entry of a list of names of keys or values that was announced; answers whether it was one. */
    boolean listed(List<Token> tokens, Passage passage) {
        if (!subkeys && !values || passage.step() || !passage.item() && !passage.verbatim() || tokens.size() > MOST_LISTED_WORDS) {
            return false;
        }
        Token first = tokens.getFirst();
        boolean name = first.kind() == Token.Kind.QUOTED
                || first.word() && !first.is(Role.SELECT) && !first.is(Role.SET) && !first.is(Role.ADD)
                        && !first.is(Role.DELETE) && !first.is(Role.PLAIN);
        if (!name || tokens.stream().anyMatch(token -> token.kind() == Token.Kind.KEY) || tokens.getLast().sign(':')) {
            return false;
        }
        String listed = first.kind() == Token.Kind.QUOTED ? first.text() : words(tokens);
        if (subkeys) {
            scene.keys(parents);
            scene.subkey(listed, false, first.from(), tokens.getLast().to());
            scene.keys(parents);
        } else {
            scene.name(listed, Origin.STEP, first.from(), tokens.getLast().to());
        }
        return true;
    }

    private static String words(List<Token> tokens) {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.SIGN) {
                break;
            }
            words.append(words.isEmpty() ? "" : " ").append(token.text());
        }
        return words.toString();
    }

    /** Looks at a sentence before its keys and values are read. */
    void before(List<Token> tokens, boolean announces) {
        if (announces && menu && tokens.getFirst().text().equalsIgnoreCase("repeat")) {
            scene.announce(Change.DELETE);
            return;
        }
        after = Change.SET;
        ofValue = false;
        menu = false;
        if (scene.announced() != Change.SET && over(tokens)) {
            scene.announcementOver();
            listOver();
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean subject = i > 1 && UNTIL.contains(tokens.get(i - 2).text().toLowerCase(Locale.ROOT))
                    && tokens.get(i - 1).text().equalsIgnoreCase("you") || i == 0 && token.text().endsWith("ing") && !announces;
            if (token.is(Role.DELETE) && !negated(tokens, i) && !subject) {
                delete(tokens, i, announces);
            } else if (token.text().toLowerCase(Locale.ROOT).startsWith("exist") && i > 0 && tokens.get(i - 1).is(Role.NOT)) {
                absent(tokens, announces);
            } else if (token.is(Role.RIGHTS)) {
                rights(tokens, announces);
            }
        }
    }

    /** A step that does something else ends what was announced; headings and notes between the keys do not. */
    private boolean over(List<Token> tokens) {
        Token first = tokens.getFirst();
        boolean verb = first.is(Role.SELECT) || first.is(Role.SET) || first.is(Role.ADD) || first.is(Role.ENTER) || first.is(Role.DELETE)
                || first.text().equalsIgnoreCase("quit") || first.text().equalsIgnoreCase("restart") || first.text().equalsIgnoreCase("on");
        boolean linking = tokens.size() <= 4 && tokens.stream().noneMatch(token -> token.is(Role.SELECT) || token.is(Role.SET));
        return !linking && verb || Mood.told(tokens, scene.step()) && tokens.stream().noneMatch(token -> token.kind() == Token.Kind.KEY);
    }

    private static boolean negated(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).is(Role.NOT);
    }

    private void delete(List<Token> tokens, int at, boolean announces) {
        Token token = tokens.get(at);
        boolean passive = PASSIVE.contains(token.text().toLowerCase(Locale.ROOT));
        if (passive && (at == 0 || !tokens.get(at - 1).is(Role.IS) || !asked(tokens, at))) {
            return;
        }
        if (!announces && at + 2 < tokens.size() && tokens.get(at + 1).is(Role.PLAIN) && content(tokens, at + 2)) {
            after = Change.BLANK;
            return;
        }
        if (menuCommand(tokens, at)) {
            menu = scene.hasKey();
            return;
        }
        if (services(tokens, at) || lastPart(tokens, at)) {
            return;
        }
        int noun = noun(tokens, passive ? 0 : at + 1, tokens.size());
        boolean path = tokens.subList(at, tokens.size()).stream().anyMatch(t -> t.kind() == Token.Kind.KEY);
        if (noun < 0 && !path) {
            return;
        }
        boolean all = noun >= 0 && !path && tokens.get(noun).is(Role.VALUE) && tokens.get(noun).text().endsWith("s") && !announces
                && !following(tokens)
                && (noun == 0 || tokens.get(noun - 1).is(Role.PLAIN) || tokens.get(noun - 1).is(Role.OTHER));
        if (all && !scene.knows(noun > 0 ? tokens.get(noun - 1).text() : "")) {
            return;
        }
        if (path && noun > at && tokens.get(noun).is(Role.KEY) && child(tokens, noun)) {
            scene.announceSubkey(tokens.get(noun - 1).text());
        }
        if (path || announces || following(tokens)) {
            scene.announce(Change.DELETE);
            if (DeletedObject.below(tokens, at)) {
                scene.announcePlace();
            }
            boolean plural = noun >= 0 && !path && tokens.get(noun).text().toLowerCase(Locale.ROOT).endsWith("s");
            subkeys = plural && tokens.get(noun).is(Role.KEY) && scene.hasKey();
            values = plural && tokens.get(noun).is(Role.VALUE) && scene.hasKey();
            parents = scene.keys();
            return;
        }
        named(tokens, noun);
    }

    /** {@code the data}, {@code only the Value data}. */
    private static boolean content(List<Token> tokens, int at) {
        int noun = tokens.get(at).is(Role.VALUE) && at + 1 < tokens.size() ? at + 1 : at;
        return tokens.get(noun).text().equalsIgnoreCase("data") || tokens.get(noun).text().equalsIgnoreCase("contents");
    }

    /** {@code delete the installed services}, below the key of all services, and then a list of their names. */
    private boolean services(List<Token> tokens, int at) {
        boolean below = scene.attentive() && RegistryPath.last(scene.key()).equalsIgnoreCase("services");
        boolean named = tokens.subList(at, tokens.size()).stream().anyMatch(token -> token.text().equalsIgnoreCase("services"));
        if (!below || !named) {
            return false;
        }
        scene.announce(Change.DELETE);
        subkeys = true;
        parents = scene.keys();
        return true;
    }

    /** {@code delete Exchange}, where that is the last part of the key. */
    private boolean lastPart(List<Token> tokens, int at) {
        boolean last = at + 1 < tokens.size() && scene.attentive()
                && tokens.get(at + 1).text().equalsIgnoreCase(RegistryPath.last(scene.key()));
        if (last) {
            after = Change.DELETE;
        }
        return last;
    }

    /** Whether the key is named for itself, and its place behind it. */
    private static boolean child(List<Token> tokens, int noun) {
        Token name = tokens.get(noun - 1);
        boolean path = noun + 1 < tokens.size() && !tokens.get(noun + 1).sign(':') && tokens.get(noun + 1).kind() != Token.Kind.KEY;
        return path && (name.kind() == Token.Kind.QUOTED || name.coined()
                || name.capital() && !Names.never(name.text()) && !name.is(Role.DELETE));
    }

    private static boolean following(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(token -> Set.of("following", "below", "volgende", "folgenden", "suivantes", "suivante", "siguientes", "siguiente")
                        .contains(token.text().toLowerCase(Locale.ROOT)));
    }

    /** {@code make sure that the X key does not exist}. */
    private void absent(List<Token> tokens, boolean announces) {
        boolean asked = tokens.stream()
                .anyMatch(token -> Set.of("sure", "verify", "ensure").contains(token.text().toLowerCase(Locale.ROOT)));
        if (asked && announces && tokens.stream().anyMatch(token -> token.is(Role.KEY))) {
            scene.announce(Change.DELETE);
        }
    }

    private void named(List<Token> tokens, int noun) {
        Token before = noun > 0 ? tokens.get(noun - 1) : null;
        boolean name = before != null
                && (before.kind() == Token.Kind.QUOTED || before.word() && !before.is(Role.PLAIN) && !before.is(Role.DELETE));
        if (tokens.get(noun).is(Role.KEY) && name) {
            scene.doom(before.text());
            if (RegistryPath.last(scene.key()).equalsIgnoreCase(before.text())) {
                after = Change.DELETE;
            }
            return;
        }
        after = Change.DELETE;
        ofValue = tokens.get(noun).is(Role.VALUE);
    }

    private static boolean asked(List<Token> tokens, int at) {
        return at >= 2 && Set.of("must", "should", "can", "to", "may").contains(tokens.get(at - 2).text().toLowerCase(Locale.ROOT));
    }

    /** {@code click Delete}, {@code press the DELETE key}. */
    private static boolean menuCommand(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!token.capital()) {
            return false;
        }
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (tokens.get(i).is(Role.SELECT) || tokens.get(i).text().equalsIgnoreCase("press")) {
                return true;
            }
        }
        return false;
    }

    private static int noun(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).is(Role.KEY) || tokens.get(i).is(Role.VALUE)) {
                String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
                if (!word.equals("folder") && !word.equals("location")) {
                    return i;
                }
            }
            boolean over = tokens.get(i).sign('.') || tokens.get(i).sign(';') || tokens.get(i).is(Role.FROM) && i > from;
            if (over) {
                return -1;
            }
        }
        return -1;
    }

    private void rights(List<Token> tokens, boolean announces) {
        boolean path = tokens.stream().anyMatch(token -> token.kind() == Token.Kind.KEY);
        boolean noun = tokens.stream().anyMatch(token -> token.is(Role.KEY) && !token.text().equalsIgnoreCase("folder"));
        boolean security = tokens.stream().anyMatch(token -> token.is(Role.RIGHTS) && token.capital() || token.text().equals("Security"));
        if (path || announces && noun) {
            scene.announce(Change.PERMISSION);
        } else if ((scene.step() && security || noun) && scene.attentive()) {
            after = Change.PERMISSION;
        }
    }

    /** Does what the sentence asks for, now that its keys and values are known. */
    void after(List<Token> tokens, boolean announces) {
        if (menu) {
            scene.change(Change.DELETE);
        } else if (after == Change.BLANK) {
            if (scene.hasName() && scene.attentive()) {
                scene.change(after);
            }
        } else if (after != Change.SET && (!ofValue || scene.hasName() || scene.aloneBefore())) {
            scene.change(after);
        }
        boolean path = tokens.stream().anyMatch(token -> token.kind() == Token.Kind.KEY);
        if (path && !announces && tokens.getFirst().kind() != Token.Kind.KEY && tokens.getFirst().kind() != Token.Kind.SIGN) {
            scene.announcementOver();
        }
    }
}
