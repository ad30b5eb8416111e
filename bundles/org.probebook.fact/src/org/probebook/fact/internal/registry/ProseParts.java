// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.probebook.fact.RegistryData.Change;
import org.probebook.fact.internal.text.Passage;

/** Finds the elements that are put into a list, which is the content of a value, or taken out of it. */
final class ProseParts {
    private static final int FARTHEST_PLACE = 8;
    private static final int FARTHEST_LIST = 7;
    private static final int LONGEST_PART = 60;
    private static final int MOST_PART_WORDS = 4;
    private static final Set<String> PLACES = Set.of("to", "from", "at", "on", "below", "after", "under", "in", "into", "as", "aan", "an",
            "à", "al", "naar", "uit", "van", "aus", "de", "a");
    private static final Set<String> LISTS = Set.of("list", "end", "beginning", "bottom", "lijst", "einde", "liste", "ende", "fin", "lista",
            "final", "multi-string");
    private static final Set<String> LINE = Set.of("separate", "new", "own");
    private static final Set<String> ORDINALS = Set.of("last", "first", "second", "third");

    private final Scene scene;
    private Change change = Change.SET;
    private int element = -1;
    private boolean opened;
    private boolean ahead;
    private int place;
    private Change following = Change.SET;

    ProseParts(Scene scene) {
        this.scene = scene;
    }

    /** Looks at a sentence before its names are read; answers whether it speaks of elements of a list. */
    boolean begin(List<Token> tokens) {
        following = Change.SET;
        change = Change.SET;
        element = -1;
        opened = false;
        ahead = !scene.hasKey() && tokens.getLast().sign(':') && tokens.stream().anyMatch(token -> token.is(Role.KEY));
        if (!scene.hasKey() && !ahead) {
            return false;
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            opened |= token.text().equalsIgnoreCase("double-click");
            boolean deletes = token.is(Role.DELETE) && !token.text().endsWith("ed");
            if (deletes || token.is(Role.ADD) || token.is(Role.ENTER)) {
                part(tokens, i, deletes ? Change.REMOVE_PART : Change.ADD_PART);
            } else if (token.is(Role.SET)) {
                replaced(tokens, i);
            }
            if (change != Change.SET) {
                return true;
            }
        }
        return false;
    }

    private void part(List<Token> tokens, int verb, Change asked) {
        int at = verb + 1;
        while (at < tokens.size() && tokens.get(at).is(Role.PLAIN) && !following(tokens.get(at))) {
            at++;
        }
        if (at >= tokens.size()) {
            return;
        }
        boolean announces = following(tokens.get(at)) && tokens.getLast().sign(':');
        boolean told = !announces && shaped(tokens.get(at));
        if (!announces && !told) {
            return;
        }
        boolean typed = tokens.get(verb).is(Role.ENTER);
        int behind = at + 1;
        boolean remark = false;
        while (!announces && behind < tokens.size()
                && (remark || tokens.get(behind).sign('(') || tokens.get(behind).is(Role.VALUE) || tokens.get(behind).is(Role.DATA))) {
            remark = remark ? !tokens.get(behind).sign(')') : tokens.get(behind).sign('(');
            behind++;
        }
        place = behind;
        boolean list = place(tokens, behind, announces, typed) && !ofFile(tokens) && !(typed && NameRun.numeric(tokens.get(at)));
        boolean content = announces && opened && at + 1 < tokens.size() && tokens.get(at + 1).is(Role.VALUE)
                && !typed;
        if (list || content) {
            change = asked;
            element = told ? at : -1;
        }
    }

    /** {@code change the last entry to X}. */
    private void replaced(List<Token> tokens, int verb) {
        int at = verb + 1;
        boolean entry = at + 4 < tokens.size() && tokens.get(at).is(Role.PLAIN) && ORDINALS.contains(lower(tokens.get(at + 1)))
                && (tokens.get(at + 2).is(Role.VALUE) || lower(tokens.get(at + 2)).equals("line")) && tokens.get(at + 3).is(Role.TO)
                && shaped(tokens.get(at + 4));
        if (entry) {
            change = Change.ADD_PART;
            element = at + 4;
        }
    }

    private static boolean following(Token token) {
        return Set.of("following", "volgende", "folgenden", "folgende", "suivantes", "siguientes").contains(lower(token));
    }

    private static boolean shaped(Token token) {
        boolean common = token.is(Role.VALUE) || token.is(Role.KEY) || token.is(Role.DATA) || token.is(Role.PLAIN)
                || Names.never(token.text());
        return token.kind() == Token.Kind.QUOTED && !token.text().isEmpty()
                || token.word() && !common
                        && (token.coined() || token.text().indexOf('.') > 0
                                || token.text().length() > 2 && token.text().chars().allMatch(c -> c >= 'A' && c <= 'Z')
                                        && !Names.keyboard(token.text()));
    }

    /** Whether the place where the element is put follows: a list, its end, or a line of its own. */
    private static boolean place(List<Token> tokens, int from, boolean far, boolean typed) {
        int bracket = 0;
        for (int i = from; i < tokens.size() && i - from < FARTHEST_PLACE; i++) {
            Token token = tokens.get(i);
            bracket += token.sign('(') ? 1 : token.sign(')') ? -1 : 0;
            if (bracket > 0 || token.sign(')')) {
                from++;
                continue;
            }
            if (PLACES.contains(lower(token)) && list(tokens, i + 1, typed)) {
                return true;
            }
            boolean names = token.is(Role.VALUE) || token.is(Role.KEY);
            if (!far && names || token.sign(',') || token.sign(';')) {
                return false;
            }
        }
        return false;
    }

    private static boolean list(List<Token> tokens, int from, boolean typed) {
        for (int i = from; i < tokens.size() && i - from < FARTHEST_LIST; i++) {
            Token token = tokens.get(i);
            if (token.sign(',') || token.text().equals(".") || token.is(Role.KEY) || token.kind() == Token.Kind.KEY) {
                return false;
            }
            String word = lower(token);
            Token before = tokens.get(i - 1);
            boolean line = word.startsWith("line") && LINE.contains(lower(before));
            boolean named = token.is(Role.VALUE) && i > from && (before.kind() == Token.Kind.QUOTED || before.coined());
            boolean data = token.is(Role.DATA) && (before.is(Role.VALUE) || before.is(Role.PLAIN));
            boolean end = LISTS.contains(word) && !lower(before).equals("type");
            if (end || line || !typed && (named || data && !word.equals("string"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word only tells what the element is called that was read: {@code the "X" data value}. */
    boolean within(List<Token> tokens, int at) {
        return change != Change.SET && element >= 0 && at > element && at < place
                && (tokens.get(at).is(Role.VALUE) || tokens.get(at).is(Role.DATA))
                && tokens.get(element).kind() == Token.Kind.QUOTED;
    }

    /** A sentence is over, and the value is known whose list it speaks of. */
    void end(List<Token> tokens) {
        if (change == Change.SET || !named()) {
            return;
        }
        if (element < 0) {
            following = change;
            return;
        }
        for (int i = element; i < tokens.size(); i += 2) {
            Token token = tokens.get(i);
            if (!shaped(token) || token.text().equalsIgnoreCase(scene.name())) {
                return;
            }
            scene.part(bare(token.text()), change, token.from(), token.to());
            boolean more = i + 2 < tokens.size() && (tokens.get(i + 1).sign(',') || lower(tokens.get(i + 1)).equals("and"));
            if (!more) {
                return;
            }
        }
    }

    private boolean named() {
        if (ahead && scene.hasName()) {
            return true;
        }
        boolean alone = !scene.hasName() && scene.aloneBefore() && !Names.container(RegistryPath.last(scene.key()));
        return scene.attentive() && (scene.hasName() || alone && scene.promote());
    }

    /** Reads a passage that was announced as elements of a list; answers whether it was one. */
    boolean listed(String text, Passage passage) {
        if (following == Change.SET || passage.step() || !passage.verbatim() && !passage.item()) {
            return false;
        }
        boolean any = false;
        int at = passage.from();
        while (at < passage.to()) {
            int end = text.indexOf('\n', at);
            end = end < 0 || end > passage.to() ? passage.to() : end;
            String line = text.substring(at, end);
            String part = bare(line);
            if (!line.isBlank() && !element(part)) {
                break;
            }
            if (!line.isBlank()) {
                int from = at + line.length() - line.stripLeading().length();
                scene.part(part, following, from, at + line.stripTrailing().length());
                any = true;
            }
            at = end + 1;
        }
        if (at < passage.to()) {
            following = Change.SET;
        }
        return any;
    }

    /** What stands between the signs that part the elements of a list. */
    private static String bare(String printed) {
        String part = Names.clean(printed);
        int from = 0;
        while (from < part.length() && ",; ".indexOf(part.charAt(from)) >= 0) {
            from++;
        }
        return part.substring(from);
    }

    private static boolean element(String line) {
        boolean signs = line.chars().anyMatch(c -> ":=<>()[]\"!?".indexOf(c) >= 0);
        return !line.isEmpty() && line.length() <= LONGEST_PART && !signs && line.split("\\s+").length <= MOST_PART_WORDS
                && Character.isLetterOrDigit(line.charAt(0)) && Hive.read(line, 0) == null;
    }

    /** Lists stand in files too. */
    private static boolean ofFile(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.word() && (lower(token).equals("file") || lower(token).equals("section")
                || lower(token).equals("container")));
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
