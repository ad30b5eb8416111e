// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import org.probebook.fact.internal.text.Chars;

/**
 * Name, type and data on one line: {@code KeepConn : REG_DWORD : 600}, {@code KeepConn REG_DWORD 0x258}, {@code KeepConn = 600 (DWORD)}.
 *
 * @param data empty where the line gives none
 * @param nameEnd where the name ends in the line
 */
record ValueLine(String name, String type, String data, int nameEnd) {
    private static final int FARTHEST_TYPE = 90;
    private static final int LONGEST_NAME = 64;
    private static final int MOST_NAME_WORDS = 5;
    private static final String SEPARATORS = ":=(,-[ \t\u00A0";

    /** Reads a line; null when it has no type by its programmers' name behind a name. */
    static ValueLine read(String line) {
        int limit = Math.min(line.length(), FARTHEST_TYPE);
        for (int at = 1; at < limit; at++) {
            if (Chars.latin(line.charAt(at)) && !Chars.word(line.charAt(at - 1))) {
                ValueType type = ValueType.read(line, at);
                if (type != null) {
                    return around(line, at, type);
                }
            }
        }
        return null;
    }

    private static ValueLine around(String line, int at, ValueType type) {
        int end = at;
        boolean separated = false;
        while (end > 0 && SEPARATORS.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
            separated |= !Chars.blank(line.charAt(end)) || at - end >= 2 || line.charAt(end) == '\t';
        }
        String before = line.substring(0, end).strip();
        String data = afterType(line, type.end());
        int equals = before.indexOf('=');
        if (equals > 0) {
            data = before.substring(equals + 1).strip();
            before = before.substring(0, equals).strip();
            separated = true;
        }
        String name = Names.clean(before);
        int words = name.split("\\s+").length;
        boolean named = !name.isEmpty() && name.length() <= LONGEST_NAME && words <= MOST_NAME_WORDS && !sentence(before, separated);
        return named ? new ValueLine(name, type.name(), data, end) : null;
    }

    private static String afterType(String line, int from) {
        int at = from;
        while (at < line.length() && (Chars.blank(line.charAt(at)) || ":)=,]-".indexOf(line.charAt(at)) >= 0)) {
            at++;
        }
        return line.substring(at).strip();
    }

    /** Whether the words before the type are those of a sentence. */
    private static boolean sentence(String before, boolean separated) {
        if (before.startsWith("\"") && before.endsWith("\"")) {
            return false;
        }
        String[] words = before.split("\\s+");
        for (String word : words) {
            var roles = Words.roles(word);
            boolean telling = roles.contains(Role.ADD) || roles.contains(Role.SET) || roles.contains(Role.SELECT)
                    || roles.contains(Role.PLAIN)
                    || roles.contains(Role.ENTER) || roles.contains(Role.TO) || roles.contains(Role.OF) || roles.contains(Role.IF)
                    || roles.contains(Role.IS) || roles.contains(Role.DELETE);
            if (telling && (words.length > 1 || !separated || !Character.isUpperCase(word.charAt(0)))) {
                return true;
            }
        }
        return !separated && words.length > 3;
    }
}
