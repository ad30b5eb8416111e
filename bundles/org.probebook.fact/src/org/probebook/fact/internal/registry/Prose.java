// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.List;

import org.probebook.fact.RegistryData.Change;
import org.probebook.fact.RegistryData.Standing;
import org.probebook.fact.internal.text.Passage;

/** Reads sentences: finds the value that is spoken of, what it is to hold, and what is done with it. */
final class Prose {
    private static final java.util.Set<String> JOINING = java.util.Set.of("or", "and", "of", "en", "oder", "und", "ou", "et", "o", "y");
    private static final int LONGEST_JOINING = 6;
    /** With its colon. */
    private static final int LONGEST_LABEL = 5;

    private final Scene scene;
    private final ProseNames names;
    private final ProseData data;
    private final ProseActions actions;
    private final ProseParts parts;
    private final EditMenu menu;
    private Passage passage;
    private static final java.util.Set<String> LEAVING = java.util.Set.of("quit", "exit", "close", "sluit", "beenden", "schließen",
            "quittez", "fermez", "cierre", "salga");
    private boolean keyFirst;
    private boolean announced;
    private boolean awaited;
    private String text = "";
    private int end;

    Prose(Scene scene) {
        this.scene = scene;
        names = new ProseNames(scene);
        data = new ProseData(scene, names);
        actions = new ProseActions(scene);
        parts = new ProseParts(scene);
        menu = new EditMenu(scene);
    }

    void passage(String sectionText, Passage next) {
        text = sectionText;
        passage = next;
        if (!next.verbatim() && !next.item()) {
            actions.listOver();
        }
    }

    private static int last(List<Token> tokens, int at, int end) {
        int last = at;
        while (last + 1 < tokens.size() && tokens.get(last + 1).from() < end) {
            last++;
        }
        return last;
    }

    /** Reads a sentence; answers whether it announces what stands behind it. */
    boolean read(List<Token> tokens) {
        Token last = tokens.getLast();
        end = last.to();
        if (choice(tokens)) {
            return announced;
        }
        boolean announces = last.sign(':') || passage.verbatim() && tokens.stream().allMatch(token -> token.kind() != Token.Kind.WORD);
        boolean begins = beginsWithKey(tokens);
        boolean label = last.sign(':') && tokens.size() <= LONGEST_LABEL && keyFirst
                && tokens.stream().noneMatch(token -> doing(token) || token.is(Role.VALUE) || token.is(Role.TO));
        if (!label && (!begins || !keyFirst)) {
            scene.listOver();
        }
        keyFirst = begins || label;
        boolean alone = begins && tokens.size() <= 3;
        boolean heading = tokens.size() <= 6 && announces
                && tokens.stream().allMatch(token -> token.kind() != Token.Kind.WORD || !doing(token));
        if (!begins && !heading) {
            scene.told(Mood.told(tokens, scene.step()));
            scene.locates(locates(tokens));
        }
        if (actions.listed(tokens, passage)) {
            return true;
        }
        if (pointsBack(tokens)) {
            scene.recall();
        }
        rootBehind(tokens);
        boolean ofParts = parts.begin(tokens);
        if (!ofParts) {
            actions.before(tokens, last.sign(':'));
        }
        menu.begin(tokens, names.expected());
        names.begin(tokens);
        data.begin(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            i = parts.within(tokens, i) ? i : token(tokens, i);
        }
        names.end(tokens);
        data.end(tokens);
        parts.end(tokens);
        if (!ofParts) {
            actions.after(tokens, announces);
        }
        if (leaves(tokens)) {
            scene.leave();
        }
        announced = last.sign(':') || alone && announced;
        awaited = scene.unplaced() && (awaited || tokens.stream().anyMatch(token -> token.text().equals("following")));
        scene.sentenceOver(announces || awaited || alone && scene.announced() != Change.SET);
        return last.sign(':') || begins;
    }

    /** {@code the System/Nest key under HKEY_LOCAL_MACHINE}: the root stands behind the path that begins in it. */
    private void rootBehind(List<Token> tokens) {
        boolean path = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.HIVE && path && i > 0 && !tokens.get(i - 1).sign('(')) {
                scene.hive(token.text());
                return;
            }
            if (token.kind() == Token.Kind.HIVE || token.kind() == Token.Kind.KEY) {
                return;
            }
            path |= token.word() && token.text().startsWith("\\");
        }
    }

    /** Where the sentence that was read last ends: a path may reach over the end of its line. */
    int end() {
        return end;
    }

    /** Reads a passage whose lines were announced as elements of a list; answers whether it was one. */
    boolean listed(Passage lines) {
        return parts.listed(text, lines);
    }

    boolean announcesContent() {
        return data.follows();
    }

    /** The value that was announced was found. */
    void named() {
        data.announced();
    }

    boolean announcesValue() {
        return names.announcesValue();
    }

    /** Whether the last sentence said that a name is to be typed, and ended before it. */
    boolean expectsName() {
        return announced && names.typesName();
    }

    /** The name that was to be typed stands on a line for itself. */
    void typed(String name, int from, int to) {
        names.typed(name, from, to);
    }

    /** {@code …\Parameters:KeepConn}. */
    private static boolean valueBehindColon(String key) {
        String last = RegistryPath.last(key);
        int colon = last.indexOf(':');
        return colon > 1 && colon == last.lastIndexOf(':') && Names.coined(last.substring(colon + 1))
                && Character.isUpperCase(last.charAt(colon + 1));
    }

    /** A call in a script, as {@code RegWrite "HKLM\…\Name", 1}. */
    private static boolean written(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).word() && tokens.get(at - 1).text().endsWith("RegWrite");
    }

    /** {@code -or-} between two paths. */
    private static boolean choice(List<Token> tokens) {
        return tokens.size() <= 3
                && tokens.stream().anyMatch(token -> JOINING.contains(token.text().replace("-", "").toLowerCase(java.util.Locale.ROOT)))
                && tokens.stream().allMatch(token -> token.kind() == Token.Kind.SIGN || token.text().length() <= LONGEST_JOINING);
    }

    /** {@code locate the following value}, and nothing is done with it in this sentence. */
    private static boolean locates(List<Token> tokens) {
        boolean selects = false;
        for (Token token : tokens) {
            if (token.is(Role.SET) || token.is(Role.ADD) || token.is(Role.ENTER) || token.is(Role.DELETE)) {
                return false;
            }
            selects |= token.is(Role.SELECT);
        }
        return selects;
    }

    /** {@code if this value is 1}, and no key is named. */
    private static boolean pointsBack(List<Token> tokens) {
        boolean points = false;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.KEY) {
                return false;
            }
            int noun = tokens.get(i + 1).text().equalsIgnoreCase("registry") ? i + 2 : i + 1;
            points |= tokens.get(i).text().equalsIgnoreCase("this") && noun < tokens.size()
                    && (tokens.get(noun).is(Role.VALUE) || tokens.get(noun).is(Role.KEY)
                            || tokens.get(noun).text().equalsIgnoreCase("setting"));
        }
        return points;
    }

    /** {@code quit Registry Editor}. */
    private static boolean leaves(List<Token> tokens) {
        boolean leaving = false;
        for (Token token : tokens) {
            String word = token.text().toLowerCase(java.util.Locale.ROOT);
            leaving |= LEAVING.contains(word);
            if (leaving && (word.equals("registry") || word.startsWith("regedit") || word.startsWith("regedt32")
                    || word.startsWith("register-editor")
                    || word.startsWith("registrierungs"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether keys were announced at the end of a section, for headings to part them. */
    boolean open() {
        return announced && scene.announcedKeys();
    }

    /** Whether the last sentence announced what follows. */
    boolean announced() {
        return announced;
    }

    private static boolean doing(Token token) {
        return token.is(Role.SET) || token.is(Role.ADD) || token.is(Role.DELETE) || token.is(Role.SELECT) || token.is(Role.ENTER);
    }

    private static boolean beginsWithKey(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.KEY) {
                return true;
            }
            if (token.kind() != Token.Kind.SIGN) {
                return false;
            }
        }
        return false;
    }

    /** {@code …\Parameters\KeepConn: REG_DWORD: 600} on a line for itself; answers the last token of the line, or {@code at} when it is no such line. */
    private int typed(List<Token> tokens, int at) {
        int type = at + 2;
        boolean signs = type + 1 < tokens.size() && (tokens.get(at + 1).sign(':') || tokens.get(at + 1).sign('('))
                && tokens.get(type).kind() == Token.Kind.TYPE;
        int sign = signs && tokens.get(type + 1).sign(')') ? type + 2 : type + 1;
        if (!signs || sign >= tokens.size() || !tokens.get(sign).sign(':') && !tokens.get(sign).sign('=')) {
            return at;
        }
        int from = tokens.get(sign).to();
        int line = text.indexOf('\n', from);
        String content = text.substring(from, line < 0 ? Math.max(from, passage.to()) : line);
        if (content.isBlank() || !scene.promote()) {
            return at;
        }
        scene.type(tokens.get(type).text(), false);
        scene.data(Datum.read(content, tokens.get(type).text()), Standing.TOLD, false, tokens.get(at).from(), from + content.length());
        end = Math.max(end, from + content.length());
        return last(tokens, at, from + content.length());
    }

    private boolean held(RegistryPath path) {
        return !scene.hasName() && Names.held(path.key()) && scene.guess();
    }

    private int token(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        switch (token.kind()) {
            case KEY -> {
                boolean colon = valueBehindColon(token.path().key());
                scene.key(colon ? token.path().key().replace(':', '\\') : token.path().key(), token.from(), token.to());
                if (colon && scene.promote()) {
                    data.announced();
                    return at;
                }
                if (written(tokens, at)) {
                    scene.promote();
                    return data.written(tokens, at);
                }
                int line = passage.verbatim() ? typed(tokens, at) : at;
                if (line > at) {
                    return line;
                }
                if (names.valuePath(tokens, at, token.path()) && scene.promote() || held(token.path())) {
                    data.announced();
                }
            }
            case HIVE -> {
                boolean other = at > 0 && (tokens.get(at - 1).sign('(') || tokens.get(at - 1).text().equalsIgnoreCase("or"))
                        || at > 1 && tokens.get(at - 2).text().equalsIgnoreCase("or");
                if (!other || scene.hive().isEmpty()) {
                    scene.hive(token.text());
                }
            }
            default -> {
                if (token.word() && (token.text().indexOf('\\') >= 0 || token.text().indexOf('/') >= 0)) {
                    RegistryPath path = RelativePath.read(text, token.from(), scene.hive(), at == 0 && names.announcedKey());
                    if (path != null) {
                        scene.key(path.key(), token.from(), path.end());
                        end = Math.max(end, path.end());
                        if (names.announced(path) && scene.promote() || held(path)) {
                            data.announced();
                        }
                        return last(tokens, at, path.end());
                    }
                }
                int named = names.read(tokens, at);
                if (named > at) {
                    return named;
                }
                return data.read(tokens, at);
            }
        }
        return at;
    }
}
