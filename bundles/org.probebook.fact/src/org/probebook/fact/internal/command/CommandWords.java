// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.command;

import java.util.Locale;
import java.util.Set;

import org.probebook.fact.internal.remark.Lexicon;
import org.probebook.fact.internal.remark.Phrases;

/** Names of programs, and the words around command lines. */
final class CommandWords {
    private static final int LONGEST_TOOL = 14;

    static final Set<String> PLAIN;
    static final Set<String> NET;
    static final Set<String> SC;
    static final Set<String> SHELL;
    static final Set<String> BARE;
    static final Set<String> NEVER;
    static final Set<String> VERBS;
    static final Set<String> END;
    private static final Set<String> TOOLS;
    private static final Phrases PROMPT;
    private static final Phrases ANNOUNCES;
    private static final Phrases ELSEWHERE;
    private static final Phrases TOLD;

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
        PROMPT = new Phrases(words.of("prompt"));
        ANNOUNCES = new Phrases(words.of("announces"));
        ELSEWHERE = new Phrases(words.of("elsewhere"));
        TOLD = new Phrases(words.of("told"));
    }

    private CommandWords() {
    }

    /** Whether a word is no longer than a program's name, or has a path or an ending; quick. */
    static boolean mayName(String word) {
        return word.length() <= LONGEST_TOOL || word.indexOf('.') >= 0 || word.indexOf('\\') >= 0;
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
        return PROMPT.in(lower, 0, lower.length());
    }

    static boolean announces(String lower) {
        return ANNOUNCES.in(lower, 0, lower.length()) || told(lower);
    }

    /** Whether the words themselves say that a command follows. */
    static boolean told(String lower) {
        return TOLD.in(lower, 0, lower.length());
    }

    static boolean elsewhere(String lower) {
        return ELSEWHERE.in(lower, 0, lower.length());
    }
}
