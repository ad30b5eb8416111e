// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.probebook.fact.RegistryData.Change;
import org.probebook.fact.RegistryData.Standing;
import org.probebook.fact.internal.text.Chars;

/** Reads what a registry editor exports: {@code [HKEY_…]} and then {@code "Name"=dword:00000001}, as lines or run together, wrapped or not. */
final class ExportText {
    private static final int LONGEST_KEY = 400;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DATA = 6000;
    private static final int DOUBLE_BYTE = 2;

    private final String text;
    private final Scene scene;

    ExportText(String text, Scene scene) {
        this.text = text;
        this.scene = scene;
    }

    /** Reads the key that begins with the bracket at {@code at} and the values behind it; answers their end, or {@code at} when this is no export. */
    int read(int at) {
        int from = Chars.at(text, at + 1) == '-' ? at + 2 : at + 1;
        Hive hive = Hive.read(text, from);
        if (hive == null) {
            return at;
        }
        int close = keyEnd(from);
        if (close < 0) {
            return at;
        }
        boolean deleted = from == at + 2;
        String path = hive.name() + unwrapped(text.substring(hive.end(), close)).replace("\\\\", "\\");
        while (path.endsWith("\\")) {
            path = path.substring(0, path.length() - 1);
        }
        scene.sentenceOver(false);
        scene.told(true);
        scene.listOver();
        scene.announce(deleted ? Change.DELETE : Change.SET);
        scene.key(path, from, close);
        scene.announcementOver();
        return values(close + 1);
    }

    /** Closing brackets also stand in the names of keys. */
    private int keyEnd(int from) {
        int limit = Math.min(text.length(), from + LONGEST_KEY);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                char next = Chars.at(text, Chars.skipBlanks(text, i + 1));
                if (next == '\n' || next == '"' || next == '@' || next == '\r' || next == '[') {
                    return i;
                }
            } else if (c == '=' || c == '"') {
                return -1;
            }
        }
        return -1;
    }

    /** Reads the values from here on; answers the end of the last one, or {@code from} when there is none. */
    int values(int from) {
        int end = from;
        int at = skipBlank(from);
        while (at < text.length()) {
            int next = value(at);
            if (next == at) {
                return end;
            }
            end = next;
            at = skipBlank(next);
        }
        return end;
    }

    private int skipBlank(int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00A0')) {
            at++;
        }
        return at;
    }

    private int value(int at) {
        boolean unnamed = text.charAt(at) == '@';
        int close = unnamed ? at : text.charAt(at) == '"' ? quoteEnd(at + 1, LONGEST_NAME) : -1;
        int equals = close < 0 ? -1 : skipBlank(close + 1);
        if (close < 0 || Chars.at(text, equals) != '=') {
            return at;
        }
        String name = unnamed ? Names.UNNAMED : unescaped(unwrapped(text.substring(at + 1, close)));
        scene.name(name, Origin.EXPORT, at, close + 1);
        return data(skipBlank(equals + 1), at);
    }

    private int data(int from, int start) {
        char first = Chars.at(text, from);
        if (first == '"') {
            int close = quoteEnd(from + 1, LONGEST_DATA);
            if (close < 0) {
                return from;
            }
            String value = unescaped(unwrapped(text.substring(from + 1, close)));
            put(ValueType.STRING, value, start, close + 1);
            return close + 1;
        }
        if (first == '-') {
            scene.change(Change.DELETE);
            return from + 1;
        }
        if (text.regionMatches(true, from, "dword:", 0, 6)) {
            int end = Chars.wordEnd(text, from + 6);
            scene.type(ValueType.NUMBER, false);
            scene.data(Datum.read("0x" + text.substring(from + 6, end), ValueType.NUMBER), Standing.TOLD, false, start, end);
            return end;
        }
        return text.regionMatches(true, from, "hex", 0, 3) ? bytes(from, start) : from;
    }

    private void put(String type, String value, int from, int to) {
        scene.type(type, false);
        if (value.isEmpty()) {
            scene.change(Change.BLANK);
        } else {
            scene.data(new Datum(value, "", true), Standing.TOLD, false, from, to);
        }
    }

    /** {@code hex(7):43,00,…} over lines that end in a comma and a backslash. */
    private int bytes(int from, int start) {
        int colon = text.indexOf(':', from, Math.min(text.length(), from + 9));
        if (colon < 0) {
            return from;
        }
        int end = colon + 1;
        StringBuilder digits = new StringBuilder();
        while (end < text.length() && end - from < LONGEST_DATA) {
            char c = text.charAt(end);
            if (Chars.hex(c)) {
                digits.append(c);
            } else if (c != ',' && c != '\\' && !Character.isWhitespace(c) || c == '\n' && !goesOn(end)) {
                break;
            }
            end++;
        }
        String kind = text.substring(from, colon).toLowerCase(Locale.ROOT);
        switch (kind) {
            case "hex(7)" -> put(ValueType.LIST, strings(digits), start, end);
            case "hex(2)" -> put(ValueType.EXPANDED, strings(digits), start, end);
            case "hex(1)" -> put(ValueType.STRING, strings(digits), start, end);
            case "hex(4)" -> put(ValueType.NUMBER, Long.toString(littleEndian(digits)), start, end);
            default -> put(ValueType.BINARY, spaced(digits), start, end);
        }
        return end;
    }

    private boolean goesOn(int lineEnd) {
        int last = Chars.skipBlanksBack(text, lineEnd) - 1;
        return last >= 0 && (text.charAt(last) == '\\' || text.charAt(last) == ',');
    }

    private static byte[] decoded(CharSequence digits) {
        byte[] bytes = new byte[digits.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(digits.subSequence(2 * i, 2 * i + 2).toString(), 16);
        }
        return bytes;
    }

    private static long littleEndian(CharSequence digits) {
        byte[] bytes = decoded(digits);
        long value = 0;
        for (int i = Math.min(bytes.length, 4) - 1; i >= 0; i--) {
            value = value << 8 | bytes[i] & 0xFF;
        }
        return value;
    }

    /** Strings of one or two bytes a character; every second byte is zero in the latter. */
    private static String strings(CharSequence digits) {
        byte[] bytes = decoded(digits);
        boolean wide = bytes.length >= DOUBLE_BYTE && bytes[1] == 0;
        String all = new String(bytes, wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
        return Arrays.stream(all.split("\0")).collect(Collectors.joining("\n")).strip();
    }

    private static String spaced(CharSequence digits) {
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i + 1 < digits.length(); i += 2) {
            spaced.append(i > 0 ? " " : "").append(digits, i, i + 2);
        }
        return spaced.toString();
    }

    private int quoteEnd(int from, int longest) {
        int limit = Math.min(text.length(), from + longest);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i = Chars.at(text, i + 1) == '\n' ? i : i + 1;
            } else if (c == '"') {
                return i;
            }
        }
        return -1;
    }

    /** Undoes the ends of full lines: beside a backslash nothing was lost, elsewhere a blank. */
    private static String unwrapped(String text) {
        if (text.indexOf('\n') < 0) {
            return text;
        }
        StringBuilder joined = new StringBuilder();
        for (String line : text.split("\n")) {
            String rest = line.strip();
            boolean glued = joined.isEmpty() || joined.charAt(joined.length() - 1) == '\\' || rest.startsWith("\\");
            joined.append(glued ? "" : " ").append(rest);
        }
        return joined.toString();
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escape = c == '\\' && i + 1 < text.length() && (text.charAt(i + 1) == '\\' || text.charAt(i + 1) == '"');
            plain.append(escape ? text.charAt(++i) : c);
        }
        return plain.toString();
    }
}
