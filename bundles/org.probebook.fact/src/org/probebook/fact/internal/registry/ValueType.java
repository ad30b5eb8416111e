// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.probebook.fact.internal.text.Chars;

/**
 * The type of a registry value as a text gives it.
 *
 * @param name as {@code REG_DWORD}
 * @param end where it ends in the text
 */
record ValueType(String name, int end) {
    static final String NUMBER = "REG_DWORD";
    static final String STRING = "REG_SZ";
    static final String LIST = "REG_MULTI_SZ";
    static final String EXPANDED = "REG_EXPAND_SZ";
    static final String BINARY = "REG_BINARY";
    /** Names as programmers write them, with what is left out or misprinted. */
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("REG_DWORD", NUMBER), Map.entry("REGDWORD", NUMBER),
            Map.entry("REG_DWORD_LITTLE_ENDIAN", NUMBER), Map.entry("DWORD", NUMBER), Map.entry("REG_WORD", NUMBER),
            Map.entry("REG_SZ", STRING),
            Map.entry("REGSZ", STRING), Map.entry("REG_STRING", STRING), Map.entry("REG_MULTI_SZ", LIST), Map.entry("REG_MULTISZ", LIST),
            Map.entry("REG_MUTLI_SZ", LIST), Map.entry("MULTI_SZ", LIST), Map.entry("REG_EXPAND_SZ", EXPANDED),
            Map.entry("REG_EXPANDSZ", EXPANDED),
            Map.entry("EXPAND_SZ", EXPANDED), Map.entry("REG_BINARY", BINARY), Map.entry("REGBINARY", BINARY),
            Map.entry("REG_NONE", "REG_NONE"),
            Map.entry("REG_LINK", "REG_LINK"), Map.entry("REG_FULL_RESOURCE_DESCRIPTOR", "REG_FULL_RESOURCE_DESCRIPTOR"));
    /** Names as dialogs and prose have them; longer ones first. */
    private static final List<String[]> WORDS = List.of(new String[] { "expandable string", EXPANDED },
            new String[] { "expand string", EXPANDED },
            new String[] { "multi-string", LIST }, new String[] { "multistring", LIST }, new String[] { "multiple string", LIST },
            new String[] { "multi string", LIST }, new String[] { "double word", NUMBER }, new String[] { "string", STRING },
            new String[] { "binary", BINARY }, new String[] { "tekenreeks", STRING }, new String[] { "binaire", BINARY },
            new String[] { "zeichenfolge", STRING }, new String[] { "binär", BINARY }, new String[] { "chaîne", STRING },
            new String[] { "cadena", STRING }, new String[] { "binario", BINARY }, new String[] { "stringa", STRING },
            new String[] { "文字列", STRING }, new String[] { "バイナリ", BINARY });
    private static final int LONGEST = 30;

    /** Reads a type by its programmers' name, which begins here; null when there is none. A blank for an underscore is met. */
    static ValueType read(CharSequence text, int from) {
        char first = (char) (Chars.at(text, from) | 0x20);
        if (first != 'r' && first != 'd' && first != 'm' && first != 'e') {
            return null;
        }
        int end = Chars.wordEnd(text, from);
        if (end - from > LONGEST) {
            return null;
        }
        String word = text.subSequence(from, end).toString().toUpperCase(Locale.ROOT);
        String name = NAMES.get(word);
        if (name == null && word.equals("REG") && Chars.at(text, end) == ' ') {
            end = Chars.wordEnd(text, end + 1);
            name = end - from > LONGEST
                    ? null
                    : NAMES.get(text.subSequence(from, end).toString().toUpperCase(Locale.ROOT).replace(' ', '_'));
        }
        return name == null ? null : new ValueType(name, end);
    }

    /** Reads a type by any name. */
    static ValueType any(CharSequence text, int from) {
        ValueType named = read(text, from);
        if (named != null) {
            return named;
        }
        for (String[] word : WORDS) {
            int end = from + word[0].length();
            if (end <= text.length() && !Chars.word(Chars.at(text, end))
                    && word[0].equalsIgnoreCase(text.subSequence(from, end).toString())) {
                return new ValueType(word[1], end);
            }
        }
        return null;
    }

    /** Whether a type by its programmers' name begins here. */
    static boolean begins(CharSequence text, int from) {
        return read(text, from) != null;
    }
}
