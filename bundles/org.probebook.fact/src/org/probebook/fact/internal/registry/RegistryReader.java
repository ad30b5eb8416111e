// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.probebook.fact.Fact.RegistryValue;
import org.probebook.fact.RegistryData.Standing;
import org.probebook.fact.internal.text.Chars;
import org.probebook.fact.internal.text.Listing;
import org.probebook.fact.internal.text.Passage;

/** Reads what is said of the registry, section by section, line by line, sentence by sentence. */
public final class RegistryReader {
    private static final int LONGEST_NAME = 60;
    private static final int SHORT = 10;
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_LABELS = 120;
    private static final int LONGEST_WARNING = 1200;
    private static final List<String> WARNINGS = List.of("warning:", "caution:", "important:", "for information about how to",
            "for information on how to");

    private final Scene scene = new Scene();
    private final Prose prose = new Prose(scene);
    private String text = "";
    private ExportText exports;
    private boolean deletes;
    private boolean keyInBlock;
    private String heading = "";

    /** Whether a text names a root of the registry at all. */
    public static boolean mayHold(String text) {
        for (int at = text.indexOf('K', 1); at > 0; at = text.indexOf('K', at + 1)) {
            char before = (char) (text.charAt(at - 1) | 0x20);
            if (before == 'h' && Hive.read(text, at - 1) != null) {
                return true;
            }
        }
        return text.contains("KEY_LOCAL_MACHINE\\") || text.contains("\\Registry\\") || text.contains("HKey_") || text.contains("hkey_");
    }

    /** Reads a section; its passages lie in {@code sectionText} one behind the other. */
    public void section(int number, String sectionText, List<Passage> passages) {
        text = sectionText;
        exports = new ExportText(text, scene);
        scene.section(number);
        for (Passage passage : passages) {
            passage(passage);
            heading = alone(passage);
        }
        if (!prose.open()) {
            scene.sentenceOver(false);
            scene.announcementOver();
        }
    }

    /** What was found, put together. */
    public List<RegistryFinding> findings() {
        return new Findings(scene.settings()).all();
    }

    /** Every key and value that is named, for who looks for names only. */
    public List<RegistryValue> mentions() {
        return new Findings(scene.settings()).mentions();
    }

    private void passage(Passage passage) {
        if (warning(passage)) {
            return;
        }
        scene.block(passage.step());
        keyInBlock = false;
        deletes = false;
        boolean verbatim = passage.verbatim();
        if (Listing.code(text, passage) || titleOfAnother(passage)) {
            return;
        }
        boolean content = prose.announcesContent();
        prose.passage(text, passage);
        if (prose.listed(passage)) {
            return;
        }
        if (content && verbatim && contents(passage)) {
            return;
        }
        int at = passage.from();
        while (at < passage.to()) {
            int end = lineEnd(at, passage.to());
            int next = structured(at, end, passage);
            if (next == at) {
                next = Math.max(end + 1, sentences(at, end, passage));
            }
            at = listed(Math.min(next, passage.to()), passage);
        }
    }

    /** What every article warns of before it tells of the registry says nothing of its own, and stands amid what belongs together. */
    private boolean warning(Passage passage) {
        if (passage.step() || passage.verbatim() || passage.to() - passage.from() < SHORT) {
            return false;
        }
        String whole = text.substring(passage.from(), Math.min(passage.to(), passage.from() + LONGEST_WARNING));
        boolean warns = WARNINGS.stream().anyMatch(begin -> whole.regionMatches(true, 0, begin, 0, begin.length()));
        return warns && whole.indexOf('\\') < 0 && whole.toLowerCase(Locale.ROOT).contains("registry editor");
    }

    /** A paragraph that begins with the number of another article gives its title. */
    private boolean titleOfAnother(Passage passage) {
        int from = passage.from();
        return passage.to() - from < LONGEST_TITLE && passage.to() - from > 7 && (text.charAt(from) == 'Q' || text.charAt(from) == 'K')
                && Chars.digit(text.charAt(from + 2)) && Chars.digit(text.charAt(from + 4)) && text.indexOf('\\', from, passage.to()) < 0;
    }

    /** Reads a passage of one line that was announced as the content of the value that is spoken of. */
    private boolean contents(Passage passage) {
        String line = text.substring(passage.from(), passage.to()).strip();
        if (line.isEmpty() || line.indexOf('\n') >= 0 || Hive.read(line, 0) != null || !Labels.of(line, 0, line.length()).isEmpty()
                || ValueLine.read(line) != null) {
            return false;
        }
        scene.data(Datum.read(line, scene.type()), Standing.TOLD, false, passage.from(), passage.to());
        return true;
    }

    /** The lines of a list, behind the line with its type; answers where to read on. */
    private int listed(int from, Passage passage) {
        if (!passage.verbatim() || !scene.hasName() || !scene.type().equals(ValueType.LIST) || !scene.blankName()) {
            return from;
        }
        StringBuilder list = new StringBuilder();
        int at = from;
        int read = from;
        while (at < passage.to()) {
            int end = lineEnd(at, passage.to());
            String line = text.substring(at, end).strip();
            boolean entry = !line.isEmpty() && line.indexOf(' ') < 0 && line.indexOf(':') < 0 && line.indexOf('=') < 0;
            if (!entry && !(line.isEmpty() && list.isEmpty())) {
                break;
            }
            if (entry) {
                list.append(list.isEmpty() ? "" : "\n").append(line);
                read = end + 1;
            }
            at = end + 1;
        }
        if (!list.isEmpty()) {
            scene.data(new Datum(list.toString(), "", true), Standing.TOLD, false, from, Math.min(read, passage.to()));
        }
        return read;
    }

    private int lineEnd(int from, int limit) {
        int end = text.indexOf('\n', from);
        return end < 0 || end > limit ? limit : end;
    }

    /** Reads what has a form of its own and begins on this line; answers where to read on, or {@code from} when it is prose. */
    private int structured(int from, int end, Passage passage) {
        int start = Chars.skipBlanks(text, from);
        if (start >= end) {
            return from;
        }
        int bracket = text.charAt(start) == '[' ? start : -1;
        if (bracket >= 0) {
            int read = exports.read(bracket);
            if (read > bracket) {
                keyInBlock = true;
                return Math.max(read, end);
            }
            deletes = text.substring(start, end).toLowerCase(Locale.ROOT).contains("del");
        }
        if (InfLine.read(text, start, end, deletes, scene)) {
            return end + 1;
        }
        if (keyInBlock && text.charAt(start) == '"') {
            int read = exports.values(start);
            if (read > start) {
                return Math.max(read, end);
            }
        }
        if (path(start, end) || broken(start, end)) {
            return end + 1;
        }
        if (passage.verbatim() && passage.from() == from && elsewhere(start, end)) {
            scene.lost();
            int next = end + 1;
            while (next < passage.to() && text.charAt(Chars.skipBlanks(text, next)) == '\\') {
                next = lineEnd(next, passage.to()) + 1;
            }
            return next;
        }
        int tree = passage.verbatim() ? new TreeText(text, scene).read(from, passage.to()) : from;
        if (tree > from) {
            keyInBlock = true;
            return tree + 1;
        }
        int labels = labels(from, end, passage);
        return labels > from ? labels : line(start, end, passage);
    }

    /** A path without a root on a line of its own, or the form in which classes were registered once: {@code HKEY_CLASSES_ROOT\\.bmp = PBrush}. */
    private boolean path(int start, int end) {
        RegistryPath whole = text.startsWith("HKEY_CLASSES_ROOT", start) ? RegistryPath.read(text, start) : null;
        if (whole != null && whole.end() < end) {
            int equals = Chars.skipBlanks(text, whole.end());
            if (Chars.at(text, equals) == '=') {
                scene.sentenceOver(false);
                scene.listOver();
                scene.key(whole.key(), start, whole.end());
                scene.name(Names.UNNAMED, Origin.EXPORT, start, end);
                scene.data(new Datum(text.substring(equals + 1, end).strip(), "", true), Standing.TOLD, false, start, end);
                return true;
            }
        }
        return false;
    }

    /** {@code REG_DWORD: 2} or {@code = 1}, where the line before was full with the path and the name of the value. */
    private boolean broken(int start, int end) {
        if (text.charAt(start) == '=' && start > 0 && end - start < LONGEST_NAME && scene.hasName() && scene.blankName() && keyInBlock) {
            scene.data(Datum.read(text.substring(start + 1, end), scene.type()), Standing.TOLD, false, start, end);
            return true;
        }
        ValueType type = ValueType.read(text, start);
        if (type == null || type.end() > end || !scene.hasName() && !scene.aloneBefore() || !scene.blankName() || !scene.type().isEmpty()) {
            return false;
        }
        int sign = Chars.skipBlanks(text, type.end());
        boolean led = start > 1 && Chars.at(text, Chars.skipBlanksBack(text, start) - 2) == ':';
        if (sign >= end || !led || text.charAt(sign) != ':' && text.charAt(sign) != '=' || !scene.hasName() && !scene.promote()) {
            return false;
        }
        scene.type(type.name(), false);
        scene.data(Datum.read(text.substring(sign + 1, end), type.name()), Standing.TOLD, false, start, end);
        return true;
    }

    /** A path below a root that was loaded from somewhere under a name that the text gave. */
    private boolean elsewhere(int start, int end) {
        String line = text.substring(start, end).strip();
        int slash = line.indexOf('\\');
        boolean file = line.indexOf(':') >= 0 || line.indexOf('.') >= 0 || line.indexOf('%') >= 0 || line.indexOf('/') >= 0
                || line.indexOf('"') >= 0;
        return slash > 0 && line.indexOf('\\', slash + 1) > 0 && !file && prose.announced() && scene.hasKey() && Chars.upper(line.charAt(0))
                && RelativePath.read(text, start, scene.hive(), true) == null && Hive.read(text, start) == null;
    }

    private int labels(int from, int end, Passage passage) {
        List<Label> labels = new ArrayList<>();
        int at = from;
        int lineEnd = end;
        int read = from;
        while (at < passage.to() && labels.size() < MOST_LABELS) {
            List<Label> line = Labels.of(text, at, lineEnd);
            boolean blank = Chars.skipBlanks(text, at) >= lineEnd;
            if (!line.isEmpty()) {
                labels.addAll(line);
                read = lineEnd + 1;
            } else if (!blank && !continued(labels, at, lineEnd, passage)) {
                break;
            } else if (!blank) {
                read = lineEnd + 1;
            } else if (labels.isEmpty()) {
                break;
            }
            at = lineEnd + 1;
            lineEnd = at < passage.to() ? lineEnd(at, passage.to()) : passage.to();
        }
        LabelGroup group = new LabelGroup(scene, text, labels, heading);
        if (labels.isEmpty() || !group.plausible()) {
            return from;
        }
        group.read();
        keyInBlock |= labels.stream().anyMatch(label -> label.kind() == LabelKind.KEY);
        return read;
    }

    /** A line further in than the label before it goes on with its content. */
    private boolean continued(List<Label> labels, int at, int lineEnd, Passage passage) {
        if (labels.isEmpty() || !passage.verbatim()) {
            return false;
        }
        Label last = labels.getLast();
        if (text.regionMatches(true, Chars.skipBlanks(text, at), "default", 0, 7)) {
            return false;
        }
        String line = text.substring(at, lineEnd).strip();
        if (line.length() < SHORT && line.startsWith("Value ") && Chars.digit(line.charAt(line.length() - 1)) && line.indexOf(':') < 0) {
            return true;
        }
        if (Names.coined(line) && labelFollows(lineEnd, passage)) {
            return false;
        }
        boolean contents = last.kind() == LabelKind.DATA || last.kind() == LabelKind.VALUE || last.kind() == LabelKind.NOTE;
        int start = Chars.skipBlanks(text, at);
        if (!contents || ValueLine.read(text.substring(start, lineEnd)) != null || Hive.read(text, start) != null
                || text.charAt(start) == '(') {
            return last.kind() == LabelKind.DEFAULT || last.kind() == LabelKind.RANGE;
        }
        labels.set(labels.size() - 1, last.and(text.substring(start, lineEnd).strip(), lineEnd));
        return true;
    }

    /** A line with a name and its content, or with a name alone. */
    private int line(int start, int end, Passage passage) {
        int from = Chars.skipBlanks(text, start);
        if (end - from > 4 * LONGEST_NAME || Hive.read(text, from) != null) {
            return start;
        }
        ValueLine value = ValueLine.read(text.substring(from, end));
        if (value != null && scene.hasKey()) {
            scene.name(value.name(), Origin.LINE, from, from + value.nameEnd());
            scene.type(value.type(), false);
            boolean remark = value.data().startsWith("(") && value.data().toLowerCase(Locale.ROOT).startsWith("default", 1);
            if (!remark) {
                scene.data(Datum.read(value.data(), value.type()), Standing.TOLD, false, from, end);
            }
            remarkedDefault(value.data(), from, end);
            placed();
            return end + 1;
        }
        // not the text of a long passage at each of its lines
        String whole = passage.to() - passage.from() < 4 * LONGEST_NAME ? text.substring(passage.from(), passage.to()).strip() : "";
        if (!passage.verbatim() && !passage.step() && prose.announcesValue() && scene.near() && whole.length() < LONGEST_NAME
                && Names.coined(whole)) {
            scene.name(whole, Origin.LINE, from, end);
            prose.named();
            return end + 1;
        }
        if (!passage.verbatim() || !scene.attentive()) {
            return start;
        }
        return keyInBlock || text.startsWith(Names.UNNAMED, from) || prose.announcesValue() || prose.expectsName()
                || labelFollows(end, passage) ? bareLine(from, end, start, passage) : start;
    }

    private int bareLine(int from, int end, int start, Passage passage) {
        String line = text.substring(from, end).strip();
        if (line.startsWith(Names.UNNAMED + "  ") && !line.endsWith("(value not set)")) {
            scene.name(Names.UNNAMED, Origin.LINE, from, from + Names.UNNAMED.length());
            scene.data(Datum.read(line.substring(Names.UNNAMED.length()), ""), Standing.TOLD, false, from, end);
            return end + 1;
        }
        int equals = line.indexOf('=');
        if (equals > 0 && equals < LONGEST_NAME && line.indexOf("://") < 0) {
            String name = Names.clean(line.substring(0, equals));
            String data = line.substring(equals + 1).strip();
            boolean legend = scene.hasName() && name.chars().allMatch(Character::isDigit);
            if (legend || !assigned(name) || data.isEmpty() || data.indexOf('(') == 0) {
                return start;
            }
            scene.name(name, Origin.LINE, from, from + equals);
            scene.data(Datum.read(data, ""), Standing.TOLD, false, from, end);
            placed();
            return end + 1;
        }
        if (prose.announcesValue() && scene.told() && scene.near() && alone(line, passage)) {
            scene.name(Names.clean(line), Origin.LINE, from, end);
            prose.named();
            return end + 1;
        }
        if (prose.expectsName() && scene.attentive() && Names.coined(line) && Chars.latin(line.charAt(0))) {
            prose.typed(line, from, end);
            return end + 1;
        }
        boolean listed = keyInBlock && (!scene.hasName() || scene.bareNames());
        if (Names.coined(line) && Chars.latin(line.charAt(0)) && (listed || labelFollows(end, passage))) {
            scene.name(line, Origin.LINE, from, end);
            return end + 1;
        }
        return start;
    }

    /** The one word of a passage when it looks like a name; empty otherwise. */
    private String alone(Passage passage) {
        String whole = passage.to() - passage.from() > LONGEST_NAME ? "" : text.substring(passage.from(), passage.to()).strip();
        return Names.coined(whole) ? whole : "";
    }

    /** Whether a line is the whole passage, and words that can be a name. */
    private boolean alone(String line, Passage passage) {
        String whole = text.substring(passage.from(), passage.to()).strip();
        boolean words = line.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '_');
        return whole.equals(line) && words && Chars.latin(line.charAt(0)) && Chars.upper(line.charAt(0)) && line.length() <= LONGEST_NAME
                && line.split(" +").length <= 6 && !Names.never(line)
                && ValueType.any(line, 0) == null && line.chars().anyMatch(Character::isLowerCase);
    }

    /** Values that are listed below their key belong to no key behind them. */
    private void placed() {
        if (keyInBlock || scene.near() && scene.hasName()) {
            scene.sentenceOver(false);
        }
    }

    /** {@code 1 to 65535, default: 720}. */
    private void remarkedDefault(String data, int from, int end) {
        String lower = data.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("default");
        if (at < 0) {
            return;
        }
        int number = at + "default".length();
        while (number < data.length() && !Chars.digit(data.charAt(number)) && number - at < 20) {
            number++;
        }
        if (number < data.length() && Chars.digit(data.charAt(number))) {
            scene.data(Datum.read(data.substring(number), ValueType.NUMBER), Standing.DEFAULT, false, from, end);
        }
    }

    private static boolean assigned(String name) {
        String[] words = name.split(" ");
        boolean signs = name.chars().anyMatch(c -> "([\"<>{};,'".indexOf(c) >= 0);
        return !name.isEmpty() && words.length <= 4 && !signs && (Character.isLetterOrDigit(name.charAt(0)) || name.equals(Names.UNNAMED))
                && !Words.roles(words[0]).contains(Role.SET) && !Words.roles(words[0]).contains(Role.VALUE);
    }

    /** Whether the next line has a label that values have. */
    private boolean labelFollows(int end, Passage passage) {
        int next = Math.min(end + 1, passage.to());
        List<Label> labels = Labels.of(text, next, lineEnd(next, passage.to()));
        return !labels.isEmpty() && (labels.getFirst().kind() == LabelKind.TYPE || labels.getFirst().kind() == LabelKind.DATA);
    }

    /** Answers where to read on: a path may reach over the end of its line. */
    private int sentences(int from, int to, Passage passage) {
        int at = from;
        while (at < to) {
            int end = SentenceEnd.of(text, at, to);
            int label = Labels.within(text, at, end);
            if (label > at) {
                sentence(at, label);
                int read = labels(label, to, passage);
                if (read > label) {
                    return read;
                }
            }
            at = Math.max(end, sentence(at, end));
        }
        return at;
    }

    private int sentence(int from, int to) {
        List<Token> tokens = Sentence.tokens(text, from, to);
        if (tokens.isEmpty()) {
            return to;
        }
        if (tokens.getLast().to() > to) {
            tokens = Sentence.tokens(text, from, lineEnd(tokens.getLast().to(), text.length()));
        }
        keyInBlock |= tokens.stream().anyMatch(token -> token.kind() == Token.Kind.KEY);
        prose.read(tokens);
        return prose.end();
    }
}
