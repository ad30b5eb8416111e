// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.probebook.fact.Fact.Command;
import org.probebook.fact.Span;
import org.probebook.fact.internal.command.CommandWords.Kind;
import org.probebook.fact.internal.text.Context;
import org.probebook.fact.internal.text.Listing;
import org.probebook.fact.internal.text.Passage;
import org.probebook.fact.internal.text.Word;

/** Finds the command lines that a text has its reader type. */
public final class CommandReader {
    private static final int LONGEST = 240;
    private static final int FULL_LINE = 68;
    private static final int MOST_LINES = 60;

    private final String text;
    private final List<Command> commands = new ArrayList<>();
    private boolean prompt;

    public CommandReader(String text) {
        this.text = text;
    }

    /**
     * The commands in the order of their places.
     *
     * @param sentences of each passage
     */
    public List<Command> read(List<Passage> passages, List<List<List<Word>>> sentences) {
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            String announcement = Context.announcement(text, passages, i);
            if (Listing.code(text, passage)) {
                continue;
            }
            if (passage.verbatim()) {
                lines(passage, announces(announcement));
                continue;
            }
            sentences.get(i).forEach(this::sentence);
        }
        return commands;
    }

    private static boolean announces(String announcement) {
        return !announcement.isEmpty() && CommandWords.in(Kind.ANNOUNCES, announcement) && !CommandWords.in(Kind.OTHER, announcement);
    }

    private void lines(Passage passage, boolean announced) {
        boolean commands = announced;
        int at = passage.from();
        StringBuilder command = new StringBuilder();
        int start = -1;
        int last = -1;
        for (int lines = 0; at < passage.to() && lines < MOST_LINES; lines++) {
            int end = text.indexOf('\n', at);
            end = end < 0 || end > passage.to() ? passage.to() : end;
            String line = text.substring(at, end).strip();
            if (line.isEmpty() || last < FULL_LINE && start >= 0) {
                flush(command, start, at);
                start = -1;
            }
            boolean heads = line.equalsIgnoreCase("[commands]") || line.endsWith(":") && announces(line.toLowerCase(Locale.ROOT));
            if (heads) {
                commands = true;
            } else if (!line.isEmpty() && commands) {
                start = start < 0 ? at : start;
                command.append(command.isEmpty() ? "" : " ").append(line);
                last = end - at;
            }
            at = end + 1;
        }
        flush(command, start, passage.to());
    }

    private void flush(StringBuilder command, int start, int end) {
        String line = command.toString();
        command.setLength(0);
        if (start < 0 || line.isEmpty()) {
            return;
        }
        String plain = plain(line);
        if (commandLine(plain)) {
            int from = start;
            while (from < end && (Character.isWhitespace(text.charAt(from)) || text.charAt(from) == '"')) {
                from++;
            }
            int to = end;
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            commands.add(new Command(plain, new Span(from, to)));
        }
    }

    /** Without what a text adds for its readers. */
    private static String plain(String line) {
        String plain = line;
        for (String remark : List.of("(without the quot", "  (this", "  (where", "  and then")) {
            int at = plain.toLowerCase(Locale.ROOT).indexOf(remark);
            plain = at > 0 ? plain.substring(0, at).strip() : plain;
        }
        boolean quoted = plain.length() > 2 && plain.charAt(0) == '"' && plain.endsWith("\"")
                && plain.indexOf('"', 1) == plain.length() - 1;
        plain = quoted ? plain.substring(1, plain.length() - 1).strip() : plain;
        int prompt = plain.indexOf('>');
        return prompt > 0 && prompt < 30 && plain.length() > 3 && plain.charAt(1) == ':' && plain.indexOf(' ') > prompt
                ? plain.substring(prompt + 1).strip()
                : plain;
    }

    private static boolean commandLine(String line) {
        if (line.length() > LONGEST || line.length() < 2 || line.endsWith(":") || line.endsWith(".") && line.indexOf(' ') > 0
                || line.startsWith("-or")
                || line.startsWith("http") || line.startsWith("ftp:")) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        boolean moves = lower.startsWith("cd ") || lower.startsWith("cd\\") || lower.equals("cd")
                || lower.length() <= 3 && lower.charAt(1) == ':';
        boolean word = Character.isLetterOrDigit(line.charAt(0)) || "<%.\\\"".indexOf(line.charAt(0)) >= 0;
        return word && !moves && !CommandWords.is(Kind.NEVER, lower) && !lower.startsWith("where ") && !lower.startsWith("hkey");
    }

    private void sentence(List<Word> words) {
        boolean quotes = false;
        boolean prompts = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            quotes |= word.quoted();
            prompts |= word.text().equalsIgnoreCase("prompt") || word.text().equalsIgnoreCase("run");
            if (!word.quoted() && CommandWords.is(Kind.TOOL, word.text())) {
                i = bare(words, i);
            }
        }
        if (quotes) {
            quotes(words);
        }
        prompt = prompts && asks(lower(words));
    }

    private static boolean asks(String lower) {
        return lower.contains("command prompt") || lower.contains("click run");
    }

    private String lower(List<Word> words) {
        return text.substring(words.getFirst().from(), words.getLast().to()).toLowerCase(Locale.ROOT);
    }

    private void quotes(List<Word> words) {
        String lower = lower(words);
        boolean place = CommandWords.in(Kind.PLACE, lower);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean tool = word.quoted() && CommandWords.is(Kind.TOOL, firstWord(word.text()));
            if (word.quoted() && (tool && !chosen(words, i) || i > 0 && typed(words, i) && (place || prompt))) {
                quoted(word, lower);
            }
        }
    }

    private static boolean chosen(List<Word> words, int at) {
        return at > 0 && CommandWords.is(Kind.CHOSEN, words.get(at - 1).text());
    }

    private static String firstWord(String line) {
        int blank = line.indexOf(' ');
        return blank < 0 ? "" : line.substring(0, blank);
    }

    /** Whether the words right before say that it is to be typed. */
    private static boolean typed(List<Word> words, int at) {
        for (int i = at - 1; i >= 0 && at - i <= 4; i--) {
            if (CommandWords.is(Kind.TYPED, words.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private void quoted(Word word, String lower) {
        String line = plain(word.text());
        boolean run = lower.contains("prompt") || lower.contains("open box") || lower.contains("click run") || lower.contains("run box")
                || lower.contains("run dialog")
                || lower.contains("run command") || lower.contains("command line") || CommandWords.is(Kind.TOOL, firstWord(line));
        boolean name = line.indexOf(' ') < 0 && (line.indexOf('\\') >= 0 || line.indexOf(':') >= 0
                || line.indexOf('.') > 0 && !line.toLowerCase(Locale.ROOT).endsWith(".exe"));
        boolean box = lower.contains("value name") || lower.contains("named box") || lower.contains("name box")
                || lower.contains("search for");
        if (run && !name && !box && commandLine(line)) {
            commands.add(new Command(line, new Span(word.from(), word.to())));
        }
    }

    /** A tool with its options within a sentence: {@code run nbtstat -n}. */
    private int bare(List<Word> words, int at) {
        int last = subcommand(words, at);
        while (last + 1 < words.size() && !words.get(last).comma() && option(words.get(last + 1).text())) {
            last++;
        }
        boolean verb = at > 0 && (CommandWords.is(Kind.TYPED, words.get(at - 1).text()) || again(words, at));
        boolean small = words.get(at).text().equals(words.get(at).text().toLowerCase(Locale.ROOT));
        boolean called = last + 1 < words.size() && CommandWords.is(Kind.ANNOUNCES, words.get(last + 1).text());
        if (last == at || !verb && !small && !called) {
            return at;
        }
        String line = text.substring(words.get(at).from(), words.get(last).to());
        commands.add(new Command(line, new Span(words.get(at).from(), words.get(last).to())));
        return last;
    }

    /** The word of a command that has commands of its own: {@code net session}. */
    private static int subcommand(List<Word> words, int at) {
        boolean parts = words.get(at).text().equalsIgnoreCase("net") && at + 1 < words.size() && !words.get(at).comma()
                && CommandWords.is(Kind.SUBCOMMAND, words.get(at + 1).text());
        return parts ? at + 1 : at;
    }

    /** {@code run NET VIEW or NET USE}. */
    private static boolean again(List<Word> words, int at) {
        return at > 2 && words.get(at - 1).text().equalsIgnoreCase("or") && CommandWords.is(Kind.TOOL, words.get(at - 3).text());
    }

    private static boolean option(String word) {
        return word.length() > 1
                && (word.charAt(0) == '-' && Character.isLetter(word.charAt(1))
                        || word.charAt(0) == '/' && Character.isLetter(word.charAt(1)))
                || word.startsWith("\\\\") || word.startsWith("<");
    }
}
