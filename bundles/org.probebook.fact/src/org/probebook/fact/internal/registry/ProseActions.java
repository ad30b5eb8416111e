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
    /** Keys in which values are deleted rather than keys. */
    private static final Set<String> HOLDING = Set.of("run", "runonce", "runonceex", "runservices", "runservicesonce", "parameters",
            "winlogon",
            "lsa");
    private static final Set<String> POINTING = Set.of("these", "those", "both", "all", "following", "the", "two");
    /** An old content is deleted for a new one. */
    private static final Set<String> OLD = Set.of("previous", "old", "current", "existing", "original");
    private static final Set<String> ENSURING = Set.of("ensure", "sure", "verify");
    private static final Set<String> GIVING = Set.of("give", "grant", "assign", "giving", "granting");
    private static final Set<String> CLICKING = Set.of("click", "choose", "press", "select");
    private static final Set<String> UNTIL = Set.of("until", "if", "when", "once", "after", "before", "unless", "whenever");
    private static final int MOST_LISTED_WORDS = 5;
    /** Words of one sentence that belong together. */
    private static final int FARTHEST = 40;

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
            } else if (token.text().equals("access") && given(tokens, i)) {
                scene.announce(Change.PERMISSION);
            }
        }
    }

    /** A step that does something else ends what was announced; headings and notes between the keys do not. */
    private boolean over(List<Token> tokens) {
        Token first = tokens.getFirst();
        boolean verb = first.is(Role.SELECT) || first.is(Role.SET) || first.is(Role.ADD) || first.is(Role.ENTER) || first.is(Role.DELETE)
                || first.text().equalsIgnoreCase("quit") || first.text().equalsIgnoreCase("restart") || first.text().equalsIgnoreCase("on");
        boolean linking = tokens.size() <= 4 && tokens.stream().noneMatch(token -> token.is(Role.SELECT) || token.is(Role.SET));
        if (first.text().equalsIgnoreCase("note") || first.text().equalsIgnoreCase("important")) {
            return false;
        }
        return !linking && verb || Mood.told(tokens, scene.step()) && tokens.stream().noneMatch(token -> token.kind() == Token.Kind.KEY);
    }

    /** {@code give the user Read access to HKEY_…}. */
    private static boolean given(List<Token> tokens, int at) {
        boolean gives = false;
        for (int i = Math.max(0, at - FARTHEST); i < at; i++) {
            gives |= GIVING.contains(tokens.get(i).text().toLowerCase(Locale.ROOT)) && !negated(tokens, i);
        }
        boolean announces = tokens.getLast().is(Role.TO) || tokens.getLast().sign(':');
        return gives && (announces
                || tokens.subList(at, Math.min(tokens.size(), at + FARTHEST)).stream().anyMatch(token -> token.kind() == Token.Kind.KEY));
    }

    private static boolean negated(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).is(Role.NOT);
    }

    private void delete(List<Token> tokens, int at, boolean announces) {
        Token token = tokens.get(at);
        boolean old = at + 2 < tokens.size() && OLD.contains(tokens.get(at + 2).text().toLowerCase(Locale.ROOT))
                && scene.hasName();
        if (old) {
            return;
        }
        if (scene.hasName() && !scene.blankName() && ProseData.reverts(tokens, true)) {
            return;
        }
        boolean passive = PASSIVE.contains(token.text().toLowerCase(Locale.ROOT));
        if (passive && (at == 0 || !tokens.get(at - 1).is(Role.IS) || !asked(tokens, at))) {
            return;
        }
        if (!announces && at + 2 < tokens.size() && tokens.get(at + 1).is(Role.PLAIN) && content(tokens, at + 2)) {
            after = Change.BLANK;
            return;
        }
        if (menuCommand(tokens, at)) {
            boolean other = tokens.stream().anyMatch(word -> word.text().toLowerCase(Locale.ROOT).startsWith("subkey"));
            int object = object(tokens, at);
            menu = scene.hasKey() && !other && object < 0;
            boolean value = object >= 0 && (tokens.stream().anyMatch(word -> word.text().equals("Value"))
                    || HOLDING.contains(RegistryPath.last(scene.key()).toLowerCase(Locale.ROOT))
                    || tokens.get(object).text().indexOf('.') > 0
                    || scene.knows(tokens.get(object).text()));
            if (value && scene.attentive()) {
                int end = object;
                while (tokens.get(end).word() && NameRun.continues(tokens.get(end + 1))) {
                    end++;
                }
                scene.name(NameRun.run(tokens, object, end), Origin.STEP, tokens.get(object).from(), tokens.get(end).to());
                scene.change(Change.DELETE);
            }
            return;
        }
        if (services(tokens, at) || lastPart(tokens, at)) {
            return;
        }
        int noun = noun(tokens, passive ? 0 : at + 1, tokens.size());
        boolean path = false;
        for (int i = at; i < tokens.size(); i++) {
            path |= tokens.get(i).kind() == Token.Kind.KEY && !excepted(tokens, i);
        }
        if (noun < 0 && !path) {
            return;
        }
        boolean all = noun >= 0 && !path && tokens.get(noun).is(Role.VALUE) && tokens.get(noun).text().endsWith("s") && !announces
                && !following(tokens)
                && (noun == 0 || tokens.get(noun - 1).is(Role.PLAIN) || tokens.get(noun - 1).is(Role.OTHER));
        if (all && !scene.knows(noun > 0 ? tokens.get(noun - 1).text() : "")) {
            return;
        }
        boolean place = path || announces && noun > at + 1 && inFollowing(tokens, noun);
        if (place && noun > at && tokens.get(noun).is(Role.KEY) && child(tokens, noun)) {
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

    /** {@code the Crow key in the following key:}. */
    private static boolean inFollowing(List<Token> tokens, int noun) {
        return noun + 4 < tokens.size() && tokens.get(noun + 2).text().equals("the") && tokens.get(noun + 3).text().equals("following")
                && Set.of("in", "under", "below", "from").contains(tokens.get(noun + 1).text());
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
        boolean subkeys = tokens.stream().anyMatch(token -> token.text().toLowerCase(Locale.ROOT).startsWith("subkey"));
        if (tokens.get(noun).is(Role.KEY) && name && subkeys && tokens.get(noun).text().equalsIgnoreCase("folders")) {
            folders(tokens, noun);
            return;
        }
        if (tokens.get(noun).is(Role.KEY) && name && before.text().startsWith("\\")) {
            after = Change.DELETE;
            return;
        }
        if (tokens.get(noun).is(Role.KEY) && name) {
            scene.doom(before.text());
            if (RegistryPath.last(scene.key()).equalsIgnoreCase(before.text())) {
                after = Change.DELETE;
            }
            return;
        }
        String word = tokens.get(noun).text().toLowerCase(Locale.ROOT);
        boolean several = tokens.get(noun).is(Role.KEY) && word.endsWith("s") && !scene.listed();
        if (several && (before == null || !POINTING.contains(before.text().toLowerCase(Locale.ROOT)))) {
            return;
        }
        after = Change.DELETE;
        ofValue = tokens.get(noun).is(Role.VALUE);
    }

    /** {@code delete the Hen and Old Crow folders}, below the key that is spoken of. */
    private void folders(List<Token> tokens, int noun) {
        int last = noun - 1;
        while (last > 0 && scene.attentive() && NameRun.partName(tokens.get(last))) {
            int first = tokens.get(last).kind() == Token.Kind.QUOTED ? last : last;
            while (tokens.get(last).word() && first > 0 && NameRun.continues(tokens.get(first - 1))
                    && !tokens.get(first - 1).is(Role.DELETE)) {
                first--;
            }
            scene.deleteBelow(Names.clean(NameRun.run(tokens, first, last)), tokens.get(first).from(), tokens.get(last).to());
            boolean more = first > 1 && (tokens.get(first - 1).text().equalsIgnoreCase("and") || tokens.get(first - 1).sign(','));
            last = more ? first - 2 : -1;
        }
    }

    private static boolean asked(List<Token> tokens, int at) {
        boolean ensured = tokens.subList(Math.max(0, at - FARTHEST), at).stream()
                .anyMatch(token -> ENSURING.contains(token.text().toLowerCase(Locale.ROOT)));
        return ensured
                || at >= 2 && Set.of("must", "should", "can", "to", "may").contains(tokens.get(at - 2).text().toLowerCase(Locale.ROOT));
    }

    /** {@code click Delete}, {@code press the DELETE key}. */
    private static boolean menuCommand(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!token.capital()) {
            return at > 0 && CLICKING.contains(tokens.get(at - 1).text().toLowerCase(Locale.ROOT));
        }
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (tokens.get(i).is(Role.SELECT) || tokens.get(i).text().equalsIgnoreCase("press")) {
                return true;
            }
        }
        return false;
    }

    /** {@code not the entire HKEY_CLASSES_ROOT\\CLSID}. */
    private static boolean excepted(List<Token> tokens, int path) {
        for (int i = Math.max(0, path - 3); i < path; i++) {
            if (tokens.get(i).is(Role.NOT) || tokens.get(i).text().equalsIgnoreCase("except")) {
                return true;
            }
        }
        return false;
    }

    /** {@code select Old Crow, click Delete}: where what is selected in the same sentence begins, when it is not the key itself; -1 otherwise. */
    private int object(List<Token> tokens, int delete) {
        String last = RegistryPath.last(scene.key());
        for (int i = 0; i + 1 < delete; i++) {
            Token name = tokens.get(i + 1);
            boolean selects = tokens.get(i).text().equalsIgnoreCase("select") || tokens.get(i).text().equalsIgnoreCase("right-click");
            boolean named = name.kind() == Token.Kind.QUOTED || name.capital() && !Names.keyboard(name.text());
            if (selects && named) {
                boolean key = name.text().equalsIgnoreCase(last)
                        || last.toLowerCase(Locale.ROOT).startsWith(name.text().toLowerCase(Locale.ROOT));
                boolean nouns = tokens.subList(i, delete).stream().anyMatch(token -> token.is(Role.KEY));
                return key || nouns ? -1 : i + 1;
            }
        }
        return -1;
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
