// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.probebook.fact.RegistryData.Standing;

/** Finds what values are to hold, or hold, in sentences. */
final class ProseData {
    private static final int MOST_SKIPPED = 7;
    private static final int FARTHEST_BOX = 14;
    /** How many sentences a value stays the one that is spoken of. */
    private static final int LONGEST_TALK = 8;
    private static final Set<String> FLAGS = Set.of("TRUE", "FALSE", "YES", "NO", "ON", "OFF", "ENABLED", "DISABLED");
    private static final Set<String> ELSE = Set.of("or", "to", "through", "and", "of", "oder", "ou", "o", "-");

    private static final Set<String> BOUNDS = Set.of("minimum", "maximum", "lowest", "highest", "largest", "smallest", "current",
            "original",
            "previous", "old", "related");
    private static final Set<String> REVERTING = Set.of("restore", "undo", "return", "revert", "reverse", "herstellen", "rückgängig",
            "wiederherstellen");

    private static final Set<String> OPPOSING = Set.of("disable", "deactivate", "ausschalten", "deaktivieren", "uitschakelen", "désactiver",
            "desactivar");

    private final Scene scene;
    private final ProseNames names;
    private boolean conditional;
    private boolean gerund;
    private boolean ofFile;
    private boolean hex;
    private boolean example;
    private boolean ofDefault;
    private boolean sets;
    private boolean bounds;
    private boolean from;
    private int silent;
    private Datum ahead;
    private boolean opened;
    private boolean follows;
    private int mentions;
    private Datum contents = Datum.NONE;
    private int aheadFrom;
    private int aheadTo;
    private String spoken = "";

    ProseData(Scene scene, ProseNames names) {
        this.scene = scene;
        this.names = names;
    }

    void begin(List<Token> tokens) {
        Token first = tokens.getFirst();
        conditional = first.is(Role.IF) || first.text().equalsIgnoreCase("setting") || first.text().equalsIgnoreCase("changing");
        example = first.text().equalsIgnoreCase("for") && tokens.size() > 1 && tokens.get(1).text().equalsIgnoreCase("example")
                || first.text().toLowerCase(Locale.ROOT).startsWith("e.g");
        ofFile = FileTalk.of(tokens);
        gerund = conditional && !first.is(Role.IF) || reverts(tokens, scene.hasName() && !scene.blankName());
        conditional |= gerund;
        ofDefault = false;
        from = false;
        sets = false;
        bounds = tokens.stream().filter(token -> token.is(Role.SET)).allMatch(token -> token.text().equalsIgnoreCase("set"));
        for (int i = 0; i < tokens.size(); i++) {
            sets |= tokens.get(i).is(Role.SET) && (i + 1 == tokens.size() || !tokens.get(i + 1).text().startsWith("director"));
        }
        hex = tokens.stream().anyMatch(token -> token.text().toLowerCase(Locale.ROOT).startsWith("hex"))
                && tokens.stream().noneMatch(token -> token.text().equalsIgnoreCase("decimal"));
        baseBehind(tokens);
        opened = false;
        follows = false;
        silent = scene.mentions() == mentions ? silent + 1 : 0;
        mentions = scene.mentions();
        spoken = scene.name();
    }

    /**
     * {@code To restore the original behavior, set X to 1}: what was there before is no advice.
     *
     * @param filled whether the content that is advised was told before; then the opposite of what was enabled is none either
     */
    static boolean reverts(List<Token> tokens, boolean filled) {
        int first = tokens.getFirst().text().equalsIgnoreCase("note") ? 2 : 0;
        if (first + 2 >= tokens.size() || !tokens.get(first).text().equalsIgnoreCase("to")) {
            return false;
        }
        String verb = tokens.get(first + 1).text().toLowerCase(Locale.ROOT);
        return REVERTING.contains(verb) || filled && OPPOSING.contains(verb);
    }

    /** Reads what stands at this token; answers the last token that was used up, or {@code at} when there is nothing. */
    int read(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        conditional &= !token.sign(',') || gerund;
        if (token.kind() == Token.Kind.TYPE) {
            boolean adds = tokens.stream().anyMatch(word -> word.is(Role.ADD));
            scene.type(token.text(), !scene.hasName() || adds && scene.name().equals(spoken));
        }
        boolean settings = at + 1 < tokens.size() && tokens.get(at + 1).text().equalsIgnoreCase("settings");
        if (token.is(Role.DEFAULT) && !bracketed(tokens, at) && !settings) {
            ofDefault = true;
        }
        if (token.is(Role.FROM) && bounds && at + 3 < tokens.size() && tokens.get(at + 1).kind() == Token.Kind.NUMBER
                && tokens.get(at + 2).is(Role.TO) && tokens.get(at + 3).kind() == Token.Kind.NUMBER) {
            return at + 3;
        }
        if (token.is(Role.FROM) && sets) {
            int old = oldEnd(tokens, at + 1);
            if (old > at && toBehind(tokens, old)) {
                from = true;
                return old;
            }
        }
        if (token.is(Role.OF) && ofDefault && sets) {
            int old = oldEnd(tokens, at + 1);
            if (old > at && toBehind(tokens, old)) {
                from = true;
                ofDefault = false;
                return old;
            }
        }
        if (ofFile) {
            return at;
        }
        if (token.is(Role.ENTER) && names.expectedKey()) {
            return entered(tokens, at);
        }
        if (!scene.hasName() && token.is(Role.ENTER)
                && (boxBehind(tokens, at, Role.NAMED) || names.keyName(tokens) || names.expected() || asName(tokens, at + 1))) {
            return entered(tokens, at);
        }
        if (!scene.hasName() && !opens(tokens, at)) {
            boolean of = token.is(Role.OF) && at > 0 && tokens.get(at - 1).is(Role.VALUE) && at + 1 < tokens.size()
                    && tokens.get(at + 1).kind() == Token.Kind.NUMBER;
            return (token.is(Role.TO) && sets || token.is(Role.IS) || of) && tokens.getLast().sign(':') ? ahead(tokens, at) : at;
        }
        if (token.is(Role.ENTER)) {
            return entered(tokens, at);
        }
        if (leads(tokens, at)) {
            return put(tokens, at);
        }
        return at;
    }

    /** The content that a script writes, behind the path. */
    int written(List<Token> tokens, int at) {
        int next = at + 2;
        if (next >= tokens.size() || !tokens.get(at + 1).sign(',')) {
            return at;
        }
        int end = datumEnd(tokens, next, false);
        scene.told(true);
        if (end >= next) {
            scene.data(datum(tokens, next, end), Standing.TOLD, false, tokens.get(next).from(), tokens.get(end).to());
        }
        return end < next ? at : end;
    }

    /** The value that was announced stands here: what it is to hold may have been told before. */
    void announced() {
        if (ahead != null) {
            scene.data(ahead, Standing.TOLD, false, aheadFrom, aheadTo);
            ahead = null;
        }
    }

    /** The last token of the content that there was before; -1 when there is none. */
    private static int oldEnd(List<Token> tokens, int from) {
        int at = start(tokens, from);
        boolean number = at >= 0 && tokens.get(at).kind() == Token.Kind.NUMBER;
        return number ? at : datumEnd(tokens, from, true);
    }

    /** Whether a new content follows an old one, over a remark in brackets. */
    private static boolean toBehind(List<Token> tokens, int at) {
        int next = at + 1;
        if (next < tokens.size() && tokens.get(next).sign('(')) {
            while (next < tokens.size() && next - at < MOST_SKIPPED && !tokens.get(next).sign(')')) {
                next++;
            }
            next++;
        }
        return next < tokens.size() && tokens.get(next).is(Role.TO);
    }

    /** {@code set the following value to 3:}, and then the path. */
    private int ahead(List<Token> tokens, int at) {
        int start = start(tokens, at + 1);
        int end = datumEnd(tokens, at + 1, false);
        boolean value = tokens.subList(0, at).stream().anyMatch(token -> token.is(Role.VALUE));
        if (end <= at || start < 0 || !value) {
            return at;
        }
        ahead = datum(tokens, start, end);
        aheadFrom = tokens.get(start).from();
        aheadTo = tokens.get(end).to();
        return end;
    }

    /** {@code to 3} at the head of a sentence, behind a path that stood for itself: then the path ends in a value. */
    private boolean opens(List<Token> tokens, int at) {
        if (ofKey(tokens, at) && scene.aloneBefore() && !Names.container(RegistryPath.last(scene.key()))) {
            opened = scene.promote();
            return opened;
        }
        boolean tail = at > 0 && at <= 3 && tokens.get(at).is(Role.TO) && lower(tokens.getFirst())
                && tokens.subList(0, at).stream()
                        .allMatch(token -> token.is(Role.VALUE) || token.is(Role.KEY) || token.text().equals("registry"));
        if (tail && scene.aloneBefore() && datumEnd(tokens, at + 1, false) > 0 && !Names.container(RegistryPath.last(scene.key()))) {
            opened = scene.promote();
            scene.told(true);
            return opened;
        }
        boolean leading = at == 0 && tokens.getFirst().is(Role.TO) && lower(tokens.getFirst());
        opened = leading && scene.hasKey() && tokens.size() > 1 && datumEnd(tokens, 1, false) > 0 && bracketOrNumber(tokens.get(1))
                && scene.promote();
        return opened;
    }

    /** {@code set the value of the key to 0}, {@code change it to 3}: what has a content is a value. */
    private boolean ofKey(List<Token> tokens, int at) {
        if (!tokens.get(at).is(Role.TO) || !sets || at < 2 || datumEnd(tokens, at + 1, false) < 0) {
            return false;
        }
        Token before = tokens.get(at - 1);
        boolean it = before.text().equalsIgnoreCase("it") && tokens.get(at - 2).is(Role.SET);
        boolean key = before.is(Role.KEY) && tokens.subList(0, at - 1).stream().anyMatch(token -> token.is(Role.VALUE));
        boolean pointed = key && Set.of("the", "this", "that", "registry").contains(tokens.get(at - 2).text().toLowerCase(Locale.ROOT));
        return scene.near() && (it || pointed);
    }

    private static boolean lower(Token token) {
        return !token.text().isEmpty() && Character.isLowerCase(token.text().charAt(0));
    }

    private static boolean bracketOrNumber(Token token) {
        return token.sign('(') || token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.QUOTED;
    }

    private static boolean bracketed(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).sign('(') && at + 1 < tokens.size() && tokens.get(at + 1).sign(')');
    }

    /** Whether the content of the value stands behind this token. */
    private boolean leads(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Token before = at > 0 ? tokens.get(at - 1) : null;
        if (token.sign('=')) {
            return before != null && before.kind() == Token.Kind.KEY || nameBefore(tokens, at)
                    || before != null && scene.name().toLowerCase(Locale.ROOT).endsWith(before.text().toLowerCase(Locale.ROOT));
        }
        if (token.is(Role.TO) && before == null) {
            return opened;
        }
        if (token.is(Role.TO)) {
            return sets || ofDefault || from || opened;
        }
        if (token.text().equalsIgnoreCase("reads")) {
            boolean quoted = at + 1 < tokens.size() && tokens.get(at + 1).kind() == Token.Kind.QUOTED;
            return nameBefore(tokens, at) || sets && quoted && before != null && before.text().equalsIgnoreCase("it");
        }
        boolean bound = at > 1 && BOUNDS.contains(tokens.get(at - 2).text().toLowerCase(Locale.ROOT));
        boolean noun = before != null && !bound && (before.is(Role.VALUE) || before.is(Role.DATA));
        if (token.is(Role.OF) || token.is(Role.IS) || token.sign(':')) {
            return noun || ofDefault && !token.is(Role.OF)
                    || token.is(Role.IS) && before != null && before.text().equalsIgnoreCase("should")
                    || before != null && before.kind() == Token.Kind.TYPE && token.sign(':');
        }
        boolean nounItself = token.is(Role.VALUE) || token.is(Role.DATA) || token.is(Role.DEFAULT);
        return nounItself && at + 1 < tokens.size() && tokens.get(at + 1).kind() == Token.Kind.NUMBER;
    }

    private int put(List<Token> tokens, int at) {
        boolean contents = at > 0 && sets && tokens.get(at).is(Role.TO) && tokens.get(at - 1).is(Role.DATA);
        boolean words = from || contents || tokens.get(at).sign('=') || tokens.get(at).sign(':')
                || tokens.get(at).text().equalsIgnoreCase("reads")
                || sets && tokens.get(at).is(Role.TO) && nameBefore(tokens, at);
        int start = start(tokens, at + 1);
        int end = datumEnd(tokens, at + 1, words);
        if (end <= at || start < 0) {
            return at;
        }
        boolean usual = end + 2 < tokens.size() && tokens.get(end + 1).text().equalsIgnoreCase("by")
                && tokens.get(end + 2).is(Role.DEFAULT);
        Standing standing = ofDefault || usual ? Standing.DEFAULT : example ? Standing.EXAMPLE : Standing.TOLD;
        Datum datum = datum(tokens, start, end);
        if (!stale()) {
            scene.data(datum, standing, conditional, tokens.get(start).from(), tokens.get(end).to());
        }
        ofDefault = false;
        return end;
    }

    /** A sentence is over: what it calls the following may be the content of a value. */
    void end(List<Token> tokens) {
        boolean following = tokens.stream().anyMatch(token -> token.text().equalsIgnoreCase("following"))
                && tokens.stream().noneMatch(token -> token.is(Role.KEY));
        boolean fills = silent <= 3 && scene.hasName() && scene.blankName() && tokens.stream().anyMatch(token -> token.is(Role.ADD));
        boolean changes = sets || fills || tokens.stream().anyMatch(token -> token.is(Role.ENTER));
        follows = tokens.getLast().sign(':') && scene.hasName() && !scene.recalled() && changes && !stale()
                && (!names.announcesValue() || fills)
                && (following || endsWithTo(tokens));
    }

    private static boolean endsWithTo(List<Token> tokens) {
        return tokens.size() > 1 && tokens.get(tokens.size() - 2).is(Role.TO);
    }

    /** Whether what stands behind the sentence is the content of the value that is spoken of. */
    boolean follows() {
        return follows;
    }

    /** The value was named long ago. */
    private boolean stale() {
        return silent > LONGEST_TALK && scene.name().equals(spoken);
    }

    private boolean nameBefore(List<Token> tokens, int at) {
        Token before = at > 0 ? tokens.get(at - 1) : null;
        return before != null && before.text().equalsIgnoreCase(scene.name());
    }

    /** What is typed: the name of a value that was just made, or else its content. */
    private int entered(List<Token> tokens, int at) {
        int start = start(tokens, at + 1);
        if (start < 0 || start >= tokens.size() || atPrompt(tokens, at)) {
            return at;
        }
        Token token = tokens.get(start);
        if (token.kind() == Token.Kind.QUOTED && scene.attentive() && boxBehind(tokens, start, Role.NAMED)) {
            names.typed(token.text(), token);
            return start;
        }
        if (names.expectedKey() && scene.attentive()) {
            int key = keyTyped(tokens, start);
            if (key >= 0) {
                names.keyTyped();
                int last = key;
                while (tokens.get(key).word() && last + 1 < tokens.size() && NameRun.continues(tokens.get(last + 1))) {
                    last++;
                }
                scene.subkey(Names.clean(NameRun.run(tokens, key, last)), true, tokens.get(key).from(), tokens.get(last).to());
                return last;
            }
        }
        if (names.keyName(tokens) && (token.kind() == Token.Kind.QUOTED || token.coined())) {
            scene.subkey(Names.clean(token.text()), true, token.from(), token.to());
            return start;
        }
        if (asName(tokens, start) && scene.attentive() && (token.kind() == Token.Kind.QUOTED || token.word() && !token.is(Role.PLAIN))) {
            names.typed(token.text(), token);
            return start;
        }
        boolean content = scene.hasName() && boxBehind(tokens, start, Role.DATA) && !boxBehind(tokens, start, Role.NAMED);
        if (!content && names.expected() && (token.kind() == Token.Kind.QUOTED || token.coined()) && NameRun.nameLike(token)) {
            names.typed(token.text(), token);
            return start;
        }
        if (nameBox(tokens, at) && scene.attentive() && NameRun.partName(token)) {
            int last = start;
            while (last + 1 < tokens.size() && NameRun.continues(tokens.get(last + 1))) {
                last++;
            }
            names.typed(NameRun.run(tokens, start, last), token.from(), tokens.get(last).to());
            return last;
        }
        boolean boxed = dataBox(tokens, at) && (token.coined() || token.capital() || token.text().indexOf('_') > 0)
                && tokens.size() - start <= 2;
        boolean typed = boxed || token.kind() == Token.Kind.QUOTED || token.kind() == Token.Kind.NUMBER
                || token.kind() == Token.Kind.PLACEHOLDER;
        boolean far = !scene.near() && !scene.step();
        if (!typed || far || !scene.hasName() || stale() || token.text().toLowerCase(Locale.ROOT).startsWith("reged")) {
            return at;
        }
        int end = boxed ? start : datumEnd(tokens, start, false);
        if (end < start) {
            return at;
        }
        contents = datum(tokens, start, end);
        scene.data(contents, example ? Standing.EXAMPLE : Standing.TOLD, conditional, token.from(), tokens.get(end).to());
        return end;
    }

    /** {@code make sure that Hexadecimal is selected}: how the number was meant that was typed in the sentence before. */
    private void baseBehind(List<Token> tokens) {
        boolean selects = tokens.stream().anyMatch(token -> token.text().equals("selected") || token.is(Role.SELECT));
        boolean number = tokens.stream().anyMatch(token -> token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.QUOTED);
        boolean digits = !contents.value().isEmpty() && contents.value().length() <= 8
                && contents.value().chars().allMatch(c -> c >= '0' && c <= '9');
        if (hex && selects && !number && digits && !contents.unit() && scene.hasName()) {
            scene.correct(contents, Datum.read("0x" + contents.value(), ValueType.NUMBER));
        }
        contents = Datum.NONE;
    }

    /** {@code from the command line, type}: what is typed there goes into no value. */
    private static boolean atPrompt(List<Token> tokens, int at) {
        for (int i = Math.max(0, at - FARTHEST_BOX); i + 1 < at; i++) {
            String word = tokens.get(i + 1).text().toLowerCase(Locale.ROOT);
            if (tokens.get(i).text().equalsIgnoreCase("command") && (word.equals("line") || word.equals("prompt"))) {
                return true;
            }
        }
        return false;
    }

    /** {@code type "…" (without the quotation marks) in the Value Name box}. */
    private static boolean boxBehind(List<Token> tokens, int at, Role role) {
        boolean in = false;
        boolean told = false;
        for (int i = at + 1; i < tokens.size() && i - at <= FARTHEST_BOX; i++) {
            Token token = tokens.get(i);
            told |= in && token.is(role) && token.capital();
            in |= token.text().equals("in");
            if (in && (token.text().equalsIgnoreCase("box") || token.text().equalsIgnoreCase("field"))) {
                return told;
            }
        }
        return false;
    }

    /** {@code in the Value Name box, type}. */
    private static boolean nameBox(List<Token> tokens, int at) {
        for (int i = 0; i + 1 < at; i++) {
            if (tokens.get(i).is(Role.VALUE) && tokens.get(i + 1).is(Role.NAMED) && tokens.get(i).capital()) {
                return true;
            }
        }
        return false;
    }

    /** {@code in the String box, type}. */
    private static boolean dataBox(List<Token> tokens, int at) {
        for (int i = 0; i + 1 < at; i++) {
            String box = tokens.get(i + 1).text().toLowerCase(Locale.ROOT);
            if (tokens.get(i).is(Role.DATA) && tokens.get(i).capital() && (box.equals("box") || box.equals("field"))) {
                return true;
            }
        }
        return false;
    }

    /** Where the name of a key that is typed begins: {@code "X"}, {@code the key name as X}; -1 when there is none. */
    private static int keyTyped(List<Token> tokens, int start) {
        int at = start;
        if (tokens.get(at).is(Role.KEY)) {
            at++;
            while (at < tokens.size() && (tokens.get(at).is(Role.NAMED) || tokens.get(at).text().equalsIgnoreCase("as")
                    || tokens.get(at).sign(':') || tokens.get(at).is(Role.IS))) {
                at++;
            }
        }
        if (at >= tokens.size()) {
            return -1;
        }
        Token token = tokens.get(at);
        boolean name = token.kind() == Token.Kind.QUOTED || token.coined() || token.capital() && !Names.keyboard(token.text());
        return name && !token.text().chars().allMatch(Character::isDigit) && !token.is(Role.PLAIN) ? at : -1;
    }

    /** {@code enter X as the value name}. */
    private static boolean asName(List<Token> tokens, int at) {
        for (int i = at + 1; i + 1 < tokens.size() && i - at <= 4; i++) {
            boolean named = tokens.get(i).is(Role.VALUE) && tokens.get(i + 1).is(Role.NAMED)
                    || tokens.get(i).text().equalsIgnoreCase("the") && tokens.get(i + 1).text().equalsIgnoreCase("name");
            if (named) {
                return tokens.get(at + 1).text().equalsIgnoreCase("as") || tokens.get(at + 1).text().equalsIgnoreCase("for");
            }
        }
        return false;
    }

    /** The token with which the content begins, over words that only lead to it; -1 when something else comes first. */
    private static int start(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && at - from < MOST_SKIPPED) {
            Token token = tokens.get(at);
            boolean passed = at == from && token.text().equals("in") || token.sign('(') || token.sign(')') || token.sign(':')
                    || token.kind() == Token.Kind.TYPE
                    || token.is(Role.VALUE)
                    || token.is(Role.DATA) || token.is(Role.OF) || token.is(Role.PLAIN) && !token.is(Role.NOT) && token.text().length() < 10
                    || token.is(Role.TO) && !token.capital() && at > from;
            if (!passed) {
                return at;
            }
            at++;
        }
        return -1;
    }

    /** The last token of the content that begins at or soon behind {@code from}; -1 when there is none. */
    private static int datumEnd(List<Token> tokens, int from, boolean words) {
        int at = start(tokens, from);
        if (at < 0) {
            return -1;
        }
        Token token = tokens.get(at);
        return switch (token.kind()) {
            case NUMBER -> alternatives(tokens, at) ? -1 : base(tokens, at);
            case QUOTED -> token.text().isEmpty() || ValueType.begins(token.text(), 0) ? -1 : at;
            case PLACEHOLDER -> at;
            case WORD -> flag(token) || words && contents(token) ? at : -1;
            default -> -1;
        };
    }

    private static boolean flag(Token token) {
        return FLAGS.contains(token.text()) || token.text().equalsIgnoreCase("zero") || token.text().equals("True")
                || token.text().equals("False");
    }

    private static boolean contents(Token token) {
        return !token.is(Role.PLAIN) && !token.is(Role.SET) && !token.is(Role.SELECT) && !token.is(Role.KEY)
                && (token.capital() || token.coined() || token.text().indexOf('\\') >= 0 || token.text().indexOf('.') > 0
                        || token.text().startsWith("-"));
    }

    /** Several numbers to choose from are no content; neither is a bound. */
    private static boolean alternatives(List<Token> tokens, int at) {
        if (at + 2 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(at + 1);
        Token second = tokens.get(at + 2);
        boolean other = second.kind() == Token.Kind.NUMBER || second.text().equalsIgnoreCase("greater")
                || second.text().equalsIgnoreCase("higher")
                || second.text().equalsIgnoreCase("more") || second.text().equalsIgnoreCase("less");
        return other && (next.sign(',') || next.sign('-') || ELSE.contains(next.text().toLowerCase(Locale.ROOT)));
    }

    /** Over the words that tell the base of a number. */
    private static int base(List<Token> tokens, int at) {
        for (int i = at + 1; i < tokens.size() && i <= at + 2; i++) {
            String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
            if (word.startsWith("hex") || word.startsWith("decimal")) {
                return i;
            }
        }
        return at;
    }

    private Datum datum(List<Token> tokens, int start, int end) {
        Token token = tokens.get(start);
        if (token.text().equalsIgnoreCase("zero")) {
            return new Datum("0", "", false);
        }
        StringBuilder printed = new StringBuilder(token.text());
        for (int i = start + 1; i <= end; i++) {
            printed.append(' ').append(tokens.get(i).text());
        }
        String type = scene.type();
        boolean number = token.kind() == Token.Kind.NUMBER;
        boolean digits = !printed.isEmpty() && printed.chars().allMatch(Character::isLetterOrDigit) && Character.isDigit(printed.charAt(0));
        if (hex && digits && !token.text().startsWith("0x") && printed.length() <= 8) {
            return Datum.read("0x" + printed, ValueType.NUMBER);
        }
        return Datum.read(printed.toString(), number && type.isEmpty() ? ValueType.NUMBER : type);
    }
}
