// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.command;

import java.util.Locale;

import org.probebook.fact.internal.text.Chars;

/**
 * A command line that was cut out of a text.
 *
 * @param text as the reader types it: without prompt, wraps and the quotation marks of prose
 */
record CommandLine(String text, int from, int to) {
    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 40;
    private static final int FEWEST_OF_SENTENCE = 6;

    /** The line at a piece of a text, whose quotation marks of prose are taken off. */
    static CommandLine of(String source, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && (Character.isWhitespace(source.charAt(start)) || Chars.blank(source.charAt(start)))) {
            start++;
        }
        start = behindPrompt(source, start, end);
        end = withoutRemark(source, start, end);
        if (start < end && opens(source.charAt(start))) {
            int close = closing(source, start + 1, end);
            if (close < 0 && source.indexOf('"', start + 1) < 0 || close == end - 1) {
                start++;
                end = close < 0 ? end : close;
            }
        } else if (start < end && closes(source.charAt(end - 1)) && odd(source, start, end)) {
            end--;
        }
        while (end > start && (Character.isWhitespace(source.charAt(end - 1)) || ",;".indexOf(source.charAt(end - 1)) >= 0)) {
            end--;
        }
        while (start < end && Character.isWhitespace(source.charAt(start))) {
            start++;
        }
        return new CommandLine(source.substring(start, end).replaceAll("\\s*\\n\\s*", " "), start, end);
    }

    /** A prompt as {@code C:\>} is printed, and not typed. */
    private static int behindPrompt(String source, int start, int end) {
        int prompt = source.indexOf('>', start);
        boolean drive = start + 2 < end && Chars.latin(source.charAt(start)) && source.charAt(start + 1) == ':';
        return drive && prompt > 0 && prompt < end - 1 && source.substring(start, prompt).indexOf('<') < 0
                && source.substring(start, prompt).indexOf(' ') < 0 ? Chars.skipBlanks(source, prompt + 1) : start;
    }

    /** "(without the quotation marks)", "&lt;ENTER&gt;" and "and press ENTER" are not typed. */
    private static int withoutRemark(String source, int start, int end) {
        String lower = source.substring(start, end).toLowerCase(Locale.ROOT);
        int cut = end;
        for (String remark : new String[] { "(without", "(with the", "(including", "(zonder", "(ohne", "(sans", "(sin ", "<enter>",
                "[enter]", "<cr>", "{enter}",
                ", and then press", " and then press", ", and press", " and press", ", then press", "(where", ", where" }) {
            int at = lower.indexOf(remark);
            cut = at >= 0 ? Math.min(cut, start + at) : cut;
        }
        while (cut > start && (Character.isWhitespace(source.charAt(cut - 1)) || Chars.blank(source.charAt(cut - 1)))) {
            cut--;
        }
        return cut;
    }

    private static boolean odd(String source, int start, int end) {
        return source.substring(start, end).chars().filter(c -> closes((char) c)).count() % 2 == 1;
    }

    static boolean opens(char c) {
        return "\"“„”«「".indexOf(c) >= 0;
    }

    static boolean closes(char c) {
        return "\"”“»」".indexOf(c) >= 0;
    }

    /** The quotation mark that ends what opened before {@code from}; -1 when there is none. */
    static int closing(String source, int from, int limit) {
        for (int i = from; i < limit && i - from < LONGEST; i++) {
            if (closes(source.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The first word. */
    String program() {
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '/') {
            end++;
        }
        if (text.startsWith("<") && text.indexOf('>') > 0) {
            int close = text.indexOf('>');
            while (close < text.length() && !Character.isWhitespace(text.charAt(close))) {
                close++;
            }
            end = Math.max(end, close);
        }
        String word = text.substring(0, end);
        return word.startsWith("\"") && word.endsWith("\"") && word.length() > 2 ? word.substring(1, word.length() - 1) : word;
    }

    /** What stands behind the first word. */
    String arguments() {
        return text.substring(Math.min(text.length(), program().length())).strip();
    }

    /** Whether this can be a command where one is announced. */
    boolean possible() {
        String program = program().toLowerCase(Locale.ROOT);
        if (text.isEmpty() || text.length() > LONGEST || program.length() < 2 && !CommandWords.tool(program) || idle()
                || text.split("\\s+").length > MOST_WORDS) {
            return false;
        }
        if (CommandWords.tool(program) || CommandWords.file(program)) {
            return !sentence() || text.split("\\s+").length < FEWEST_OF_SENTENCE;
        }
        if (program.equals("set")) {
            return arguments().matches("[^\\s=]+=.*");
        }
        if (!named(program) || text.indexOf(" = ") >= 0 || sentence()) {
            return false;
        }
        return !arguments().isEmpty() && program.indexOf(',') < 0
                ? program.indexOf('\\') < 0 || !folder()
                : program.matches("[a-z0-9_]{2,20}");
    }

    /** Whether this is a command wherever it stands on a line of its own. */
    boolean plain() {
        String program = program();
        if (text.length() > LONGEST || !named(program.toLowerCase(Locale.ROOT)) || idle() || sentence() || text.indexOf('\t') >= 0
                || text.contains("   ")) {
            return false;
        }
        String arguments = arguments();
        String tool = CommandWords.program(program);
        if (tool.equals("net")) {
            return CommandWords.NET.contains(firstWord(arguments));
        }
        if (tool.equals("sc")) {
            return CommandWords.SC.contains(firstWord(arguments)) && arguments.indexOf(' ') > 0;
        }
        boolean option = option(arguments);
        if (CommandWords.tool(program) && tool.length() > 2) {
            return option || arguments.isEmpty() && CommandWords.BARE.contains(tool) || arguments.indexOf('\\') >= 0;
        }
        return CommandWords.file(program) && option;
    }

    private static boolean option(String arguments) {
        char first = Chars.at(arguments, 0);
        return first == '/' && Chars.latin(Chars.at(arguments, 1)) || first == '/' && Chars.at(arguments, 1) == '?'
                || first == '-' && Chars.latin(Chars.at(arguments, 1)) || arguments.contains(" /") || arguments.contains(" -");
    }

    private static String firstWord(String words) {
        int end = 0;
        while (end < words.length() && Chars.latin(words.charAt(end))) {
            end++;
        }
        return words.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** Whether this does nothing itself: a program that is only opened, a folder that is gone to. */
    boolean idle() {
        String program = program().toLowerCase(Locale.ROOT);
        boolean shell = CommandWords.SHELL.contains(CommandWords.program(program));
        return never(program) && !(shell && arguments().startsWith("/") && arguments().indexOf(' ') > 0);
    }

    /** Drives and steps into folders do nothing, and some programs are only opened. */
    static boolean never(String program) {
        return CommandWords.NEVER.contains(program) || CommandWords.NEVER.contains(CommandWords.program(program))
                || program.startsWith("cd\\") || program.startsWith("cd.") || program.startsWith("hkey_")
                || program.matches("[a-z]:\\\\?") || program.startsWith("http:") || program.startsWith("\\\\") && program.indexOf('<') < 0;
    }

    private static boolean named(String program) {
        for (int i = 0; i < program.length(); i++) {
            if (!Chars.word(program.charAt(i)) && "\\:.<>%-~$_*".indexOf(program.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean sentence() {
        return text.endsWith(".") && text.indexOf(' ') > 0 && !text.endsWith(" .") && !text.endsWith("*.") && !text.endsWith("\\.")
                || text.endsWith(":")
                        && !text.endsWith(" a:") && !text.endsWith(" c:") && !text.matches(".* [A-Za-z]:");
    }

    /** A path with blanks in its names and no program's file in it opens a folder. */
    private boolean folder() {
        String lower = text.toLowerCase(Locale.ROOT);
        return !lower.contains(".exe") && !lower.contains(".bat") && !lower.contains(".cmd") && !lower.contains(".com")
                && !lower.contains(" /")
                && !lower.contains(" -");
    }
}
