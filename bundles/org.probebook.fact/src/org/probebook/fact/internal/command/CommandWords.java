// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.command;

import java.util.Locale;
import java.util.Set;

import org.probebook.fact.internal.remark.Lexicon;

/** Names of programs, and the words around command lines. */
final class CommandWords {
    static final Set<String> PLAIN;
    static final Set<String> NET;
    static final Set<String> SC;
    static final Set<String> SHELL;
    static final Set<String> BARE;
    static final Set<String> NEVER;
    static final Set<String> VERBS;
    static final Set<String> END;
    private static final Set<String> TOOLS;
    private static final Set<String> PROMPT;
    private static final Set<String> ANNOUNCES;
    private static final Set<String> ELSEWHERE;
    private static final Set<String> TOLD;

    static {
        Lexicon words = new Lexicon(CommandWords.class, "words.tsv");
        TOOLS = words.of("tool");
        PLAIN = words.of("plain");
        NET = words.of("net");
        SC = words.of("sc");
        SHELL = words.of("shell");
        BARE = words.of("bare");
        NEVER = words.of("never");
        VERBS = words.of("verb");
        END = words.of("end");
        PROMPT = words.of("prompt");
        ANNOUNCES = words.of("announces");
        ELSEWHERE = words.of("elsewhere");
        TOLD = words.of("told");
    }

    private CommandWords() {
    }

    /** Whether a word names a program that is no common word. */
    static boolean tool(String word) {
        String name = program(word);
        return TOOLS.contains(name);
    }

    /** Whether a word is printed as a program's file. */
    static boolean file(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() > 4
                && (lower.endsWith(".exe") || lower.endsWith(".com") && lower.indexOf('@') < 0 && !lower.startsWith("www.")
                        || lower.endsWith(".bat") || lower.endsWith(".cmd") || lower.endsWith(".vbs"));
    }

    /** A program's name without its folder and ending, in lower case. */
    static String program(String word) {
        String name = word.substring(Math.max(word.lastIndexOf('\\'), word.lastIndexOf(':')) + 1).toLowerCase(Locale.ROOT);
        return file(name) ? name.substring(0, name.length() - 4) : name;
    }

    static boolean prompt(String lower) {
        return holds(lower, PROMPT);
    }

    static boolean announces(String lower) {
        return holds(lower, ANNOUNCES) || told(lower);
    }

    /** Whether the words themselves say that a command follows. */
    static boolean told(String lower) {
        return holds(lower, TOLD);
    }

    static boolean elsewhere(String lower) {
        return holds(lower, ELSEWHERE);
    }

    private static boolean holds(String lower, Set<String> phrases) {
        for (String phrase : phrases) {
            if (lower.contains(phrase)) {
                return true;
            }
        }
        return false;
    }
}
