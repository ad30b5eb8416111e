// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.ArrayDeque;
import java.util.Deque;

import org.probebook.fact.RegistryData.Standing;
import org.probebook.fact.internal.text.Chars;

/** Reads keys that are drawn as a tree, a part a line, each further in than the one before, with {@code Name = REG_DWORD 1} as leaves. */
final class TreeText {
    private static final int LONGEST_LINE = 200;

    private final String text;
    private final Scene scene;
    private final Deque<Branch> branches = new ArrayDeque<>();
    private String shown = "";
    private boolean leaves;

    private record Branch(int indent, String path) {
    }

    TreeText(String text, Scene scene) {
        this.text = text;
        this.scene = scene;
    }

    /** Reads the tree whose root stands on the line from {@code from}; answers the end of its last line, or {@code from} when there is none. */
    int read(int from, int limit) {
        int start = Chars.skipBlanks(text, from);
        Hive hive = Hive.read(text, start);
        int lineEnd = lineEnd(from, limit);
        if (hive == null || !blank(hive.end(), lineEnd, "\\: ")) {
            return from;
        }
        branches.push(new Branch(start - from, hive.name()));
        int end = from;
        int at = lineEnd + 1;
        while (at < limit) {
            lineEnd = lineEnd(at, limit);
            int indent = Chars.skipBlanks(text, at) - at;
            if (at + indent < lineEnd) {
                if (!line(at, indent, lineEnd)) {
                    break;
                }
                end = lineEnd;
            }
            at = lineEnd + 1;
        }
        if (!leaves && branches.size() > 1) {
            show(start, end);
        }
        return end;
    }

    /** Parts on the way are no keys of their own: only where a value hangs, or the way ends. */
    private void show(int from, int to) {
        String path = branches.peek().path();
        if (!path.equals(shown)) {
            shown = path;
            scene.sentenceOver(false);
            scene.told(true);
            scene.listOver();
            scene.key(path, from, to);
        }
    }

    private boolean line(int at, int indent, int lineEnd) {
        if (lineEnd - at > LONGEST_LINE) {
            return false;
        }
        while (branches.size() > 1 && branches.peek().indent() >= indent) {
            branches.pop();
        }
        if (branches.peek().indent() >= indent) {
            return false;
        }
        int from = at + indent;
        while (from < lineEnd && text.charAt(from) == '\\') {
            from++;
        }
        String line = text.substring(from, lineEnd).strip();
        int equals = line.indexOf('=');
        if (equals > 0) {
            return leaf(line, equals, from, lineEnd);
        }
        ValueLine value = ValueLine.read(line);
        if (value != null) {
            return put(value.name(), value.type(), value.data(), from, lineEnd);
        }
        if (line.isEmpty() || line.indexOf(':') >= 0 || line.split(" ").length > 4) {
            return false;
        }
        String path = branches.peek().path() + "\\" + line;
        branches.push(new Branch(indent, path.endsWith("\\") ? path.substring(0, path.length() - 1) : path));
        return true;
    }

    private boolean leaf(String line, int equals, int from, int lineEnd) {
        String rest = line.substring(equals + 1).strip();
        ValueType type = ValueType.read(rest, 0);
        String data = type == null ? rest : rest.substring(type.end()).strip();
        return put(line.substring(0, equals).strip(), type == null ? ValueType.STRING : type.name(), data, from, lineEnd);
    }

    private boolean put(String name, String type, String data, int from, int to) {
        if (branches.size() == 1) {
            return false;
        }
        leaves = true;
        show(from, to);
        scene.name(Names.clean(name), Origin.EXPORT, from, to);
        scene.type(type, false);
        scene.data(Datum.read(data, type), Standing.TOLD, false, from, to);
        return true;
    }

    private int lineEnd(int from, int limit) {
        int end = text.indexOf('\n', from);
        return end < 0 || end > limit ? limit : end;
    }

    private boolean blank(int from, int to, String allowed) {
        for (int i = from; i < to; i++) {
            if (allowed.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
