// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.command;

import java.util.Locale;

import org.probebook.fact.internal.text.Chars;

/** Commands in the midst of a sentence. */
final class InlineCommands {
    private static final int LONGEST = 160;

    private final String text;
    private final CommandReader.Found found;
    private boolean here;
    /** Whether the last command was to be typed, and so the next one that "and" joins to it. */
    private boolean joined;

    InlineCommands(String text, CommandReader.Found found) {
        this.text = text;
        this.found = found;
    }

    /**
     * Looks through a line of prose.
     *
     * @param prompt whether a command prompt or the like is spoken of here or shortly before
     * @param right whether what is typed here goes there and nowhere else
     */
    void find(int from, int to, boolean prompt, boolean right) {
        here = right;
        joined = false;
        int at = from;
        String before = "";
        while (at < to) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Chars.blank(c) || c == '(' || c == ',') {
                at++;
                continue;
            }
            int end = wordEnd(at, to);
            int next = CommandLine.opens(c) ? quoted(at, to, before, prompt) : word(at, end, to, before, prompt);
            String lower = text.substring(at, end).toLowerCase(Locale.ROOT);
            boolean filler = lower.equals("the") && CommandWords.VERBS.contains(before);
            before = next > at ? "" : filler ? before + " the" : withoutColon(lower);
            at = Math.max(end, next);
        }
    }

    /** "Use:" and "this command:" also say that a command follows. */
    private static String withoutColon(String word) {
        if (!word.endsWith(":")) {
            return word;
        }
        return word.equals("command:") ? "run" : word.substring(0, word.length() - 1);
    }

    private int wordEnd(int at, int to) {
        int end = at;
        while (end < to && !Character.isWhitespace(text.charAt(end)) && !Chars.blank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int quoted(int at, int to, String before, boolean prompt) {
        int close = CommandLine.closing(text, at + 1, to);
        if (close < 0 || close - at < 3) {
            return at;
        }
        boolean kept = text.startsWith("(with", close + 2) && !text.startsWith("(without", close + 2);
        CommandLine line = CommandLine.of(text, at + 1, close);
        boolean typed = CommandWords.VERBS.contains(before) || joined && (before.equals("and") || before.equals("or"));
        String program = line.program();
        boolean named = before.endsWith("the") && CommandWords.tool(program) && !line.arguments().isEmpty();
        boolean known = line.plain() || named
                || CommandWords.PLAIN.contains(program.toLowerCase(Locale.ROOT)) && line.text().indexOf(' ') > 0 && typed
                || typed && CommandWords.tool(program) && !line.arguments().isEmpty();
        known |= typed && CommandWords.tool(program)
                && text.startsWith("press", Chars.skipBlanks(text, Math.min(to, behindRemark(close + 1, to))));
        boolean bare = typed && here && prompt && !folderOrFile(line);
        if (line.possible() && (known || bare)) {
            joined = typed;
            found.accept(kept ? new CommandLine(text.substring(at, close + 1), at, close + 1) : line, typed, known ? 0.9 : 0.7);
            return close + 1;
        }
        return typed ? close + 1 : at;
    }

    /** The place behind "(without the quotation marks)" and a word such as "and". */
    private int behindRemark(int from, int to) {
        int at = Chars.skipBlanks(text, from);
        if (at < to && text.charAt(at) == '(') {
            int close = text.indexOf(')', at);
            at = close < 0 || close > to ? at : Chars.skipBlanks(text, close + 1);
        }
        for (int i = 0; i < 3 && (text.startsWith("and", at) || text.startsWith("then", at) || at < to && text.charAt(at) == ','); i++) {
            at = Chars.skipBlanks(text, text.charAt(at) == ',' ? at + 1 : wordEnd(at, to));
        }
        return at;
    }

    private static boolean folderOrFile(CommandLine line) {
        String lower = line.text().toLowerCase(Locale.ROOT);
        boolean ending = lower.matches(".*\\.[a-z_0-9]{1,3}") && !CommandWords.file(lower);
        return ending && lower.indexOf(' ') < 0 || lower.startsWith("\\\\") || lower.endsWith("\\")
                || lower.indexOf('\\') >= 0 && !lower.contains(".exe")
                        && lower.indexOf(' ') < 0;
    }

    private int word(int at, int end, int to, String before, boolean prompt) {
        String word = text.substring(at, end);
        boolean verb = CommandWords.VERBS.contains(before);
        boolean tool = CommandWords.mayName(word) && (CommandWords.tool(word) || CommandWords.file(word));
        boolean plain = verb && prompt && (CommandWords.PLAIN.contains(word) || before.equals("type") || before.equals("typing"));
        boolean option = !tool && !plain && Chars.latin(word.charAt(0)) && option(word, end, to, before);
        if (!tool && !plain && !option
                || CommandLine.never(word.toLowerCase(Locale.ROOT)) && !CommandWords.SHELL.contains(CommandWords.program(word))) {
            return at;
        }
        int stop = arguments(end, to, word);
        CommandLine line = CommandLine.of(text, at, withoutStop(at, stop));
        if (!line.possible() || plain && !tool && line.arguments().isEmpty()) {
            return at;
        }
        boolean net = CommandWords.program(word).equals("net");
        if (option
                ? !commandFollows(stop, to)
                : net ? !net(line, before, word, stop, to) : !strong(line, verb) && !(here && types(before) && CommandWords.file(word))) {
            return at;
        }
        found.accept(line, verb, verb ? 0.85 : 0.7);
        return stop;
    }

    /** Whether an option follows what may be a program: "use the CRANE /G command". */
    private boolean option(String word, int end, int to, String before) {
        int next = Chars.skipBlanks(text, end);
        boolean spoken = before.endsWith("the") || CommandWords.VERBS.contains(before);
        return spoken && next + 1 < to && next > end && (text.charAt(next) == '/' || text.charAt(next) == '-')
                && Character.isLetterOrDigit(text.charAt(next + 1))
                && Chars.wordEnd(word, 0) == word.length();
    }

    private static boolean types(String verb) {
        return verb.startsWith("typ") || verb.startsWith("enter") || verb.startsWith("tap") || verb.startsWith("escrib")
                || verb.equals("digite");
    }

    private boolean commandFollows(int stop, int to) {
        return text.startsWith("command", Chars.skipBlanks(text, Math.min(stop, to)));
    }

    private boolean net(CommandLine line, String before, String word, int stop, int to) {
        String arguments = line.arguments();
        if (!line.plain()) {
            return false;
        }
        boolean spoken = CommandWords.VERBS.contains(before) || before.endsWith("the") || before.equals("a")
                || text.startsWith("command", Chars.skipBlanks(text, Math.min(stop, to)));
        return arguments.indexOf(' ') > 0 || spoken || word.equals("NET");
    }

    private static boolean strong(CommandLine line, boolean verb) {
        return line.plain() && !line.arguments().isEmpty() || verb && !line.arguments().isEmpty();
    }

    /** The end of the words behind a program that are arguments, and no words of the sentence any more. */
    private int arguments(int from, int to, String word) {
        int end = from;
        boolean net = CommandWords.program(word).equals("net");
        int at = from;
        for (int count = 0; at < to && at - from < LONGEST; count++) {
            if (",;.)".indexOf(text.charAt(end - 1)) >= 0 && count > 0 || text.charAt(at) == '\n') {
                break;
            }
            int next = Chars.skipBlanks(text, at);
            int nextEnd = placeholderEnd(next, wordEnd(next, to), to);
            String argument = text.substring(next, nextEnd);
            String lower = argument.toLowerCase(Locale.ROOT);
            boolean sub = net && count == 0 && CommandWords.NET.contains(stripped(lower))
                    || net && count == 1 && serviceOf(lower, from, next);
            if (next >= to || !sub && !argument(argument)) {
                break;
            }
            end = nextEnd;
            at = nextEnd;
            if (sub && count == 0 && CommandWords.END.contains(stripped(text.substring(Math.min(to, Chars.skipBlanks(text, at)),
                    wordEnd(Math.min(to, Chars.skipBlanks(text, at)), to)).toLowerCase(Locale.ROOT)))) {
                break;
            }
        }
        return end;
    }

    private boolean serviceOf(String argument, int from, int next) {
        String sub = text.substring(from, next).strip().toLowerCase(Locale.ROOT);
        return (sub.equals("stop") || sub.equals("start") || sub.equals("time") || sub.equals("helpmsg"))
                && !CommandWords.END.contains(stripped(argument));
    }

    private int placeholderEnd(int at, int end, int to) {
        if (at < to && text.charAt(at) == '"' && CommandLine.closing(text, at + 1, end) < 0) {
            int close = CommandLine.closing(text, at + 1, to);
            return close > 0 && close - at < LONGEST / 4 ? wordEnd(close, to) : end;
        }
        if (at < to && text.charAt(at) == '<') {
            int close = text.indexOf('>', at);
            return close > 0 && close < to && close - at < LONGEST ? wordEnd(close, to) : end;
        }
        return end;
    }

    private static String stripped(String word) {
        int end = word.length();
        while (end > 0 && ".,;:)".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean argument(String word) {
        char first = Chars.at(word, 0);
        if (first == '/' || first == '<' || first == '\\' || first == '%' || first == '*'
                || first == '-' && word.length() > 1 && word.charAt(1) != '-') {
            return true;
        }
        String plain = stripped(word);
        return plain.indexOf('\\') >= 0 || plain.indexOf(':') > 0 || plain.indexOf('*') >= 0 || plain.indexOf('=') > 0
                || plain.matches("[A-Za-z0-9_~$-]+\\.[A-Za-z0-9_]{1,4}") || plain.matches("\\d{1,3}(\\.\\d{1,3}){3}");
    }

    private int withoutStop(int from, int end) {
        int to = end;
        while (to > from && ".,;:)\"".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }
}
