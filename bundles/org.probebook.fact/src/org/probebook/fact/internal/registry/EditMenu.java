// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The menu of the registry editor that opens the value that was selected: {@code on the Edit menu, click DWORD}. What was selected a step before is a
 * value then, and so is the last part of the path that was gone to, when nothing was selected there.
 */
final class EditMenu {
    private static final Set<String> TYPES = Set.of("string", "dword", "binary", "multi", "multi-string");
    private static final Set<String> SELECTING = Set.of("select", "click", "highlight", "choose", "locate", "find", "with", "double-click");
    private static final Set<String> NO_NAMES = Set.of("ok", "edit", "registry", "start", "run", "security", "window", "modify", "string",
            "dword",
            "binary", "multi", "view", "enter");
    private static final int FARTHEST = 7;

    private final Scene scene;
    private String chosen = "";
    private int from;
    private int to;
    private int since;

    EditMenu(Scene scene) {
        this.scene = scene;
    }

    /** Looks at a sentence before its names are read, and names the value that it opens. */
    void begin(List<Token> tokens, boolean expected) {
        int menu = menu(tokens);
        boolean modify = menu >= 0 && command(tokens, menu, true);
        boolean typed = menu >= 0 && command(tokens, menu, false);
        boolean makes = menu >= 0 && !chosen.isEmpty() && makes(tokens, menu);
        if (makes && scene.attentive() && !scene.hasName() && !scene.knows(chosen)) {
            scene.subkey(chosen, false, from, to);
            chosen = "";
        }
        choose(tokens, menu < 0 ? tokens.size() : menu);
        if (typed || modify) {
            open(typed, expected);
            chosen = "";
        }
        boolean path = tokens.stream().anyMatch(token -> token.kind() == Token.Kind.KEY || token.text().indexOf('\\') > 0);
        boolean remark = tokens.getFirst().text().equalsIgnoreCase("note") || !scene.step() && tokens.size() < FARTHEST + FARTHEST;
        since = path ? 0 : remark ? since : since + 1;
    }

    /** {@code New, DWORD Value}: what was selected before is the key in which the value is made. */
    private static boolean makes(List<Token> tokens, int menu) {
        boolean fresh = false;
        for (int i = menu; i < tokens.size() && i < menu + FARTHEST + FARTHEST; i++) {
            fresh |= lower(tokens.get(i)).equals("new") || lower(tokens.get(i)).equals("add");
            if (fresh && (tokens.get(i).is(Role.VALUE) && tokens.get(i).capital() || lower(tokens.get(i)).endsWith(" value"))) {
                return true;
            }
        }
        return false;
    }

    private void open(boolean typed, boolean expected) {
        if (!scene.attentive()) {
            return;
        }
        if (!chosen.isEmpty()) {
            scene.name(chosen, Origin.STEP, from, to);
        } else if (typed && since == 0 && !expected && !scene.hasName() && scene.aloneBefore()
                && !Names.container(RegistryPath.last(scene.key()))) {
            scene.promote();
        }
    }

    /** What the steps between the key and the menu select. */
    private void choose(List<Token> tokens, int limit) {
        boolean path = tokens.stream().anyMatch(token -> token.kind() == Token.Kind.KEY);
        if (limit == tokens.size()) {
            chosen = "";
        }
        for (int i = 0; !path && i + 1 < limit; i++) {
            Token token = tokens.get(i);
            if (!SELECTING.contains(lower(token))) {
                continue;
            }
            int first = i + 1;
            while (first < limit && (tokens.get(first).is(Role.PLAIN) || tokens.get(first).sign(':')
                    || tokens.get(first).is(Role.VALUE) && tokens.get(first - 1).is(Role.PLAIN))) {
                first++;
            }
            int last = first;
            while (first < limit && tokens.get(first).word() && last + 1 < limit && last - first < NameRun.LONGEST
                    && NameRun.continues(tokens.get(last + 1))) {
                last++;
            }
            if (first < limit && name(tokens.get(first)) && ends(tokens, last + 1, lower(token).equals("with"))) {
                chosen = Names.clean(NameRun.run(tokens, first, last));
                from = tokens.get(first).from();
                to = tokens.get(last).to();
                return;
            }
        }
    }

    private boolean name(Token token) {
        return (token.kind() == Token.Kind.QUOTED && NameRun.nameText(token.text()) || NameRun.partName(token))
                && !NO_NAMES.contains(lower(token)) && !lower(token).startsWith("reged") && !Names.keyboard(token.text())
                && !RegistryPath.last(scene.key()).equalsIgnoreCase(token.text());
    }

    private static boolean ends(List<Token> tokens, int at, boolean with) {
        if (at >= tokens.size()) {
            return !with && at > 1;
        }
        Token token = tokens.get(at);
        return with ? lower(token).equals("selected") : token.text().equals(".") || token.sign(',') || lower(token).equals("and");
    }

    /** The place behind the words {@code Edit menu}; -1 when there are none. */
    private static int menu(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (lower(tokens.get(i)).equals("edit") && lower(tokens.get(i + 1)).equals("menu")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean command(List<Token> tokens, int menu, boolean modify) {
        return commandAt(tokens, menu + 2, tokens.size(), modify) || commandAt(tokens, Math.max(0, menu - FARTHEST), menu, modify);
    }

    private static boolean commandAt(List<Token> tokens, int start, int end, boolean modify) {
        boolean type = false;
        for (int i = start; i < end && i < start + FARTHEST; i++) {
            Token token = tokens.get(i);
            String word = lower(token);
            if (word.equals("new") || word.equals("add") || token.is(Role.VALUE) || token.is(Role.KEY) || word.equals("find")) {
                return false;
            }
            type |= modify ? word.equals("modify") : token.kind() == Token.Kind.TYPE || token.capital() && TYPES.contains(word);
        }
        return type;
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
