// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.Locale;
import java.util.Set;

/** What names of values look like. */
final class Names {
    /** What every registry editor calls the value of a key that has no name. */
    static final String UNNAMED = "(Default)";
    private static final Set<String> UNNAMED_WORDS = Set.of("(default)", "<no name>", "(standaard)", "(standard)", "(par défaut)",
            "(predeterminado)",
            "<no name value>", "(predefinito)", "(既定)", "default value");
    /** Capitalised words that stand before the word value without being a name. */
    private static final Set<String> NEVER = Set.of("new", "add", "edit", "modify", "registry", "dword", "string", "binary", "data",
            "default", "the",
            "windows", "microsoft", "nt", "value", "key", "on", "in", "if", "ok", "note", "this", "multi-string", "expandable", "return",
            "boolean",
            "enter", "delete", "type", "name", "a", "an", "each", "change", "set", "following", "select", "click", "reg", "hex", "decimal",
            "these",
            "no", "other", "see", "server", "exchange", "internet", "system", "your", "its", "numeric", "when", "to", "warning",
            "important",
            "integer", "current", "security", "file", "policy", "computer", "user", "any", "yes", "true", "false", "zero", "all", "using",
            "menu",
            "permission", "permissions", "save", "restore", "load", "unload", "find", "rename", "print", "subkeys", "base", "radix",
            "related",
            "additional", "necessary", "confirm");

    /** In brackets behind a name. */
    private static final Set<String> UNITS = Set.of(" (ms)", " (msec)", " (milliseconds)", " (sec)", " (seconds)", " (minutes)", " (kb)",
            " (bytes)");
    private static final Set<String> KEYBOARD = Set.of("ENTER", "DELETE", "DEL", "TAB", "ESC", "CTRL", "SHIFT", "ALT", "RETURN", "INSERT",
            "INS", "SPACE",
            "BACKSPACE", "HOME", "END", "CTRL+ALT+DEL", "ESCAPE", "ARROW", "UP", "DOWN");
    private static final Set<String> CONTAINERS = Set.of("parameters", "winlogon", "currentversion", "lsa", "software", "system",
            "services", "control",
            "settings", "options", "policies", "explorer", "run", "runonce", "setup", "enum", "classes", "microsoft", "linkage", "disabled",
            "session manager",
            "memory management", "currentcontrolset", "clsid", "desktop", "environment");

    /** Keys that hold values, and hardly a key. */
    private static final Set<String> HOLDERS = Set.of("parameters", "parameter", "winlogon", "lsa", "filesystem", "session manager",
            "sessionmanager", "memory management", "options");
    private static final Set<String> HELD_KEYS = Set.of("validcommunities", "permittedmanagers", "extensionagents", "mimemap", "scriptmap",
            "snatcp", "virtualroots", "netbiosgateway", "memorymanagement", "novoltrack", "addonservices", "addontools");

    private Names() {
    }

    /** A name without quotation marks and what stands in brackets behind it. */
    static String clean(String printed) {
        String bare = printed.strip();
        String name = Datum.unquoted(bare.startsWith(": ") ? bare.substring(2).strip() : bare);
        int remark = name.toLowerCase(Locale.ROOT).indexOf(" (without");
        if (remark > 0) {
            name = Datum.unquoted(name.substring(0, remark).strip());
        }
        if (UNNAMED_WORDS.contains(name.toLowerCase(Locale.ROOT))) {
            return UNNAMED;
        }
        int bracket = name.indexOf(" (");
        if (bracket > 0 && name.endsWith(")") && remarkWords(name.substring(bracket))) {
            name = name.substring(0, bracket);
        }
        int end = name.length();
        while (end > 0 && ".,;:".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return Datum.unquoted(name.substring(0, end));
    }

    private static boolean remarkWords(String bracket) {
        String lower = bracket.toLowerCase(Locale.ROOT);
        return lower.contains("dword") || lower.contains("reg_") || lower.contains("note") || lower.contains("case")
                || lower.contains("space")
                || UNITS.contains(lower) || lower.contains("new") || lower.contains("string");
    }

    /** Whether a word is what a key of the keyboard is called. */
    static boolean keyboard(String word) {
        return KEYBOARD.contains(word.toUpperCase(Locale.ROOT))
                || word.length() <= 3 && word.charAt(0) == 'F' && Character.isDigit(word.charAt(word.length() - 1));
    }

    /** Whether a key of this name holds the values of something, and is hardly a value itself. */
    static boolean container(String name) {
        return CONTAINERS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether the last part of a path is a value by its look and by the key that it stands in. */
    static boolean held(String path) {
        String last = RegistryPath.last(path);
        String place = RegistryPath.last(RegistryPath.parent(path)).toLowerCase(Locale.ROOT);
        return coined(last) && last.chars().anyMatch(Character::isLowerCase) && HOLDERS.contains(place)
                && !HELD_KEYS.contains(last.toLowerCase(Locale.ROOT));
    }

    /** Whether a word stands before the word value without being its name. */
    static boolean never(String word) {
        return NEVER.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether this is one word that looks like what programmers call things. */
    static boolean coined(String name) {
        return name.indexOf(' ') < 0 && new Token(Token.Kind.WORD, name, 0, name.length(), Set.of(), null).coined();
    }
}
