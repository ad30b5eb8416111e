// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probebook.fact.RegistryData.Standing;
import org.probebook.fact.internal.text.Chars;

/** Labels that stand together, put into the scene. */
final class LabelGroup {
    private static final int LONGEST_NAME = 64;
    private static final int MOST_NAME_WORDS = 7;
    private static final int MOST_CHOICES = 4;
    /** {@code 1 or 0 (default=0)}: two contents of which the one that is not the default is what the value is made for. */
    private static final Pattern CHOICE = Pattern.compile("^(\\d{1,9}) ?(?:or|,|/) ?(\\d{1,9}) ?\\(default ?(?:=|is|:)? ?(\\d{1,9})[),;]",
            Pattern.CASE_INSENSITIVE);

    /** {@code 1 Sings at dawn}. */
    private static final Pattern MEANT = Pattern.compile("(?:0x)?[0-9]{1,4} +(?:[=:-] +)?(?!hex|dec|min|sec|milli|byte|kb|or |to )[a-z]",
            Pattern.CASE_INSENSITIVE);

    private final Scene scene;
    private final List<Label> labels;
    private final String text;
    private final String heading;
    private boolean named;
    private boolean filled;
    private Datum last = Datum.NONE;

    /** @param heading the word that stands alone above the labels; empty when there is none */
    LabelGroup(Scene scene, String text, List<Label> labels, String heading) {
        this.scene = scene;
        this.text = text;
        this.labels = labels;
        this.heading = heading;
    }

    /** Whether the labels are about a value, and not of some other thing that has a name or a type. */
    boolean plausible() {
        boolean name = false;
        boolean type = false;
        boolean data = false;
        for (Label label : labels) {
            switch (label.kind()) {
                case NAME -> name = true;
                case TYPE -> type |= ValueType.any(label.content(), 0) != null;
                case KEY -> {
                    if (path(label) != null || scene.hasKey()) {
                        return true;
                    }
                }
                case VALUE -> {
                    data |= label.sign() != '=';
                    type |= containsType(label.content());
                }
                case DATA, DEFAULT, RANGE -> data = true;
                default -> {
                    // says nothing of its own
                }
            }
        }
        return type || (scene.hasKey() || scene.hasName()) && data || name && scene.hasKey();
    }

    void read() {
        boolean legend = labels.stream().filter(LabelGroup::choice).count() > 1;
        long choices = labels.stream().filter(label -> choice(label) && !usual(label)).count();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            if (legend && choice(label)) {
                choice(label, choices);
                continue;
            }
            switch (label.kind()) {
                case NAME -> {
                    if (newKey(i)) {
                        scene.subkey(Names.clean(label.content()), true, label.from(), label.to());
                    } else {
                        name(label);
                    }
                }
                case TYPE -> type(label);
                case DATA -> data(label, Standing.TOLD);
                case VALUE -> value(label, i);
                case DEFAULT -> data(label, Standing.DEFAULT);
                case RANGE -> range(label);
                case RADIX -> radix(label);
                case KEY -> key(label);
                case NOTE -> filled = true;
            }
        }
        scene.sentenceOver(!scene.hasKey() && named);
    }

    /** What has a class and no type is a key, as the editor asks for it. */
    private boolean newKey(int at) {
        Label name = labels.get(at);
        return scene.near() && at + 1 < labels.size() && text.regionMatches(labels.get(at + 1).start(), "Class", 0, 5)
                && (at + 2 >= labels.size() || labels.get(at + 2).kind() == LabelKind.NAME || labels.get(at + 2).kind() == LabelKind.KEY)
                && nameLike(Names.clean(name.content()));
    }

    /** {@code Value: 1 Sings at dawn}: a number, and what it does. */
    private static boolean choice(Label label) {
        return (label.kind() == LabelKind.VALUE || label.kind() == LabelKind.DATA) && MEANT.matcher(label.content()).lookingAt();
    }

    private static boolean usual(Label label) {
        return label.content().toLowerCase(Locale.ROOT).contains("default");
    }

    /** Of the numbers that are explained the only one that is not the default is what the value is made for. */
    private void choice(Label label, long choices) {
        if (!scene.hasName()) {
            return;
        }
        String number = label.content().substring(0, label.content().indexOf(' '));
        Standing standing = usual(label) ? Standing.DEFAULT : Standing.TOLD;
        scene.data(Datum.read(number, ValueType.NUMBER), standing, choices > 1, label.start(), label.to());
    }

    private void key(Label label) {
        if (filled && scene.near()) {
            scene.sentenceOver(false);
        }
        RegistryPath path = path(label);
        if (path != null) {
            scene.listOver();
            scene.key(path.key(), label.from(), label.to());
        } else if (scene.hasKey() && nameLike(label.content()) && label.content().indexOf(':') < 0
                && !scene.key().toLowerCase(Locale.ROOT).endsWith("\\" + label.content().toLowerCase(Locale.ROOT))) {
            scene.below(label.content(), label.from(), label.to());
        }
        named = false;
        filled = false;
    }

    private RegistryPath path(Label label) {
        String content = label.content();
        int start = content.startsWith("My") ? content.indexOf('\\') + 1 : 0;
        while (start < content.length() && (content.charAt(start) == '\\' || content.charAt(start) == '[')) {
            start++;
        }
        RegistryPath path = RegistryPath.read(text, label.from() + start);
        if (path != null || scene.hive().isEmpty() || content.indexOf('\\') < 0) {
            return path;
        }
        RegistryPath relative = RegistryPath.relative(text, label.from() + start, scene.hive());
        return relative == null ? null : within(relative);
    }

    /** A path that begins with a part of the key that is spoken of goes on from there. */
    private RegistryPath within(RegistryPath relative) {
        String[] parts = relative.key().split("\\\\", 3);
        String key = scene.key();
        int at = parts.length < 2 ? -1 : (key + "\\").toLowerCase(Locale.ROOT).indexOf("\\" + parts[1].toLowerCase(Locale.ROOT) + "\\");
        return at < 0 ? relative : new RegistryPath(key.substring(0, at) + relative.key().substring(parts[0].length()), relative.end());
    }

    private void name(Label label) {
        String content = label.content();
        int line = content.indexOf('\n');
        if (line >= 0) {
            content = content.substring(0, line);
        }
        ValueLine whole = ValueLine.read(content);
        if (whole != null && nameLike(whole.name())) {
            line(whole, label);
            return;
        }
        int equals = content.indexOf('=');
        String before = equals > 0 ? content.substring(0, equals).strip() : "";
        if (Names.coined(before)) {
            scene.name(before, Origin.LABELS, label.from(), label.from() + before.length());
            scene.data(Datum.read(content.substring(equals + 1), scene.type()), Standing.TOLD, false, label.from(), label.to());
            named = true;
            filled = true;
            return;
        }
        String name = Names.clean(content);
        if (!nameLike(name)) {
            return;
        }
        scene.name(name, Origin.LABELS, label.from(), label.from() + content.length());
        named = true;
        filled = false;
    }

    private void line(ValueLine line, Label label) {
        scene.name(line.name(), Origin.LABELS, label.from(), label.from() + line.name().length());
        scene.type(line.type(), false);
        last = Datum.read(line.data(), line.type());
        scene.data(last, Standing.TOLD, false, label.from(), label.to());
        named = true;
        filled = last != Datum.NONE;
    }

    private static boolean nameLike(String name) {
        return !name.isEmpty() && name.length() <= LONGEST_NAME && name.split(" ").length <= MOST_NAME_WORDS && !name.endsWith(":")
                && !name.endsWith(".") && name.indexOf(',') < 0;
    }

    private void type(Label label) {
        ValueType type = ValueType.any(label.content(), 0);
        if (type == null) {
            return;
        }
        if (!heading.isEmpty() && !named && nameless()) {
            scene.name(heading, Origin.LABELS, label.start(), label.to());
            named = true;
        }
        scene.type(type.name(), !scene.hasName());
        String rest = label.content().substring(Math.min(type.end(), label.content().length())).strip();
        String behind = rest.startsWith(":") ? rest.substring(1).strip() : "";
        if (!named && type.name().equals(ValueType.NUMBER) && Names.coined(behind) && Chars.latin(behind.charAt(0))) {
            scene.name(behind, Origin.LABELS, label.from(), label.to());
            scene.type(type.name(), false);
            named = true;
            return;
        }
        if (rest.startsWith(":") || rest.startsWith("=")) {
            last = Datum.read(rest.substring(1), type.name());
            scene.data(last, Standing.TOLD, false, label.from(), label.to());
        }
    }

    /** Whether no label of the group tells a name. */
    private boolean nameless() {
        return scene.near() && labels.stream().noneMatch(label -> label.kind() == LabelKind.NAME || label.kind() == LabelKind.VALUE);
    }

    /** The word value stands before names and before contents. */
    private void value(Label label, int at) {
        ValueLine whole = ValueLine.read(label.content());
        if (whole != null && !named) {
            line(whole, label);
        } else if (!named && nameOf(label, at)) {
            name(label);
        } else {
            data(label, Standing.TOLD);
        }
    }

    private boolean nameOf(Label label, int at) {
        Datum datum = Datum.read(label.content(), ValueType.NUMBER);
        if (datum != Datum.NONE || label.content().startsWith("\"") && scene.hasName()) {
            return false;
        }
        for (int i = at + 1; i < labels.size(); i++) {
            LabelKind kind = labels.get(i).kind();
            if (kind == LabelKind.NAME || kind == LabelKind.VALUE) {
                break;
            }
            if (kind == LabelKind.DATA || kind == LabelKind.TYPE) {
                return true;
            }
        }
        return !scene.hasName() && scene.hasKey() && Names.coined(Names.clean(label.content()));
    }

    private void data(Label label, Standing standing) {
        boolean holds = scene.hasName() || !Names.container(RegistryPath.last(scene.key())) && !scene.listed() && scene.promote();
        if (!holds) {
            return;
        }
        if (filled && standing == Standing.TOLD && named && label.kind() == LabelKind.VALUE) {
            return;
        }
        String content = firstParagraph(label.content());
        if (standing == Standing.DEFAULT && content.indexOf(", ") > 0 && Character.isDigit(content.charAt(0))) {
            content = content.substring(0, content.indexOf(", "));
        }
        Datum datum = Datum.read(content, scene.type());
        if (standing == Standing.DEFAULT && datum.value().length() > LONGEST_NAME) {
            return;
        }
        last = datum;
        String[] choices = standing == Standing.TOLD && datum.value().contains(" -or- ")
                ? content.split(" -or- ", MOST_CHOICES)
                : new String[] {};
        for (String choice : choices) {
            scene.data(Datum.read(choice, scene.type()), standing, false, label.start(), label.to());
        }
        if (choices.length == 0) {
            scene.data(datum, standing, false, label.start(), label.to());
        }
        filled |= standing == Standing.TOLD;
        if (standing == Standing.TOLD) {
            remarkedDefault(content, label);
        }
    }

    /** {@code 5 (default 10)}. */
    private void remarkedDefault(String content, Label label) {
        String lead = content.replaceFirst("^(?i:the )?(?i:default) ?(?i:is|=|:|value is)? ?", "");
        if (lead.length() < content.length() && !lead.isBlank()) {
            scene.data(Datum.read(lead, ValueType.NUMBER), Standing.DEFAULT, false, label.start(), label.to());
            return;
        }
        Matcher choice = last == Datum.NONE ? CHOICE.matcher(content) : null;
        if (choice != null && choice.find()) {
            boolean first = choice.group(1).equals(choice.group(3));
            boolean second = choice.group(2).equals(choice.group(3));
            scene.data(Datum.read(choice.group(3), ValueType.NUMBER), Standing.DEFAULT, false, label.start(), label.to());
            if (first != second && scene.type().equals(ValueType.NUMBER)) {
                scene.data(Datum.read(choice.group(first ? 2 : 1), ValueType.NUMBER), Standing.TOLD, false, label.start(), label.to());
            }
            return;
        }
        if (content.toLowerCase(Locale.ROOT).indexOf("(default)") > 0 && last == Datum.NONE) {
            scene.data(Datum.read(content.substring(0, content.indexOf('(')), ValueType.NUMBER), Standing.DEFAULT, false, label.start(),
                    label.to());
            return;
        }
        int remark = content.toLowerCase(Locale.ROOT).indexOf("(default");
        int close = remark < 0 ? -1 : content.indexOf(')', remark);
        if (close > 0) {
            String rest = content.substring(remark + "(default".length(), close).replaceFirst("^[ :=]*(?:is |value |of |= )*", "");
            Datum datum = rest.isBlank() ? last : Datum.read(rest, ValueType.NUMBER);
            scene.data(datum, Standing.DEFAULT, false, label.start(), label.to());
        }
    }

    /** Only lists go over several lines for themselves; elsewhere lines are broken because the page ends. */
    private String firstParagraph(String content) {
        return scene.type().equals(ValueType.LIST) ? content : content.replace('\n', ' ');
    }

    private void range(Label label) {
        Datum range = Datum.read(label.content(), ValueType.NUMBER);
        if (range.value().isEmpty() && !range.range().isEmpty()) {
            scene.data(range, Standing.TOLD, false, label.start(), label.to());
        }
        remarkedDefault(label.content(), label);
    }

    private void radix(Label label) {
        boolean hex = label.content().regionMatches(true, 0, "hex", 0, 3) || label.content().strip().equals("16");
        if (hex && !last.unit() && !last.value().isEmpty() && last.value().chars().allMatch(c -> c >= '0' && c <= '9')) {
            Datum meant = Datum.read("0x" + last.value(), ValueType.NUMBER);
            scene.correct(last, meant);
            last = meant;
        }
    }

    private static boolean containsType(String content) {
        ValueLine line = ValueLine.read(content);
        return line != null;
    }
}
