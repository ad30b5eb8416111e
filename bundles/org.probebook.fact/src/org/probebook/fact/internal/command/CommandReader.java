// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.command;

import java.util.Locale;
import java.util.function.Consumer;

import org.probebook.fact.Fact.Command;
import org.probebook.fact.Span;
import org.probebook.fact.internal.remark.Remark;
import org.probebook.fact.internal.text.Chars;
import org.probebook.fact.internal.text.Passage;

/** Finds the command lines that a reader is to type: after the words that announce them, and wherever a line or a piece of a sentence can be nothing else. */
public final class CommandReader {
    private static final int LASTING = 4;
    private static final int LONGEST_TAIL = 260;
    private static final int LONG_LINE = 52;

    private final String text;
    private final Consumer<Remark> found;
    private final InlineCommands inline;
    private int sincePrompt = LASTING;
    private int sinceElsewhere = LASTING;
    private boolean announced;
    private boolean announcedBefore;
    private boolean weakly;
    private boolean inVerbatim;
    private boolean step;

    public CommandReader(String text, Consumer<Remark> found) {
        this.text = text;
        this.found = found;
        inline = new InlineCommands(text, this::found);
    }

    public void passage(Passage passage) {
        sincePrompt++;
        sinceElsewhere++;
        step = passage.step();
        inVerbatim = passage.verbatim();
        if (passage.verbatim()) {
            lines(passage.from(), passage.to());
            return;
        }
        int at = passage.from();
        while (at < passage.to()) {
            int end = lineEnd(at, passage.to());
            prose(at, end);
            at = end + 1;
        }
    }

    private int lineEnd(int at, int limit) {
        int end = text.indexOf('\n', at);
        return end < 0 || end > limit ? limit : end;
    }

    private void prose(int from, int to) {
        String lower = text.substring(from, to).toLowerCase(Locale.ROOT);
        boolean here = CommandWords.prompt(lower);
        if (lower.isBlank() || lower.length() < 20 && lower.startsWith("-") && (lower.endsWith("-") || lower.strip().endsWith("-"))) {
            announced |= announcedBefore;
            return;
        }
        announcedBefore = false;
        if (announced) {
            announced = false;
            if (typed(from, to)) {
                announced = true;
                return;
            }
        }
        sincePrompt = here ? 0 : sincePrompt;
        inline.find(from, to, sincePrompt < LASTING - 1, here || sincePrompt == 1 && !box(lower));
        announced = announces(lower, here);
    }

    /** Whether a line in the midst of prose is the command that was announced. */
    private boolean typed(int from, int to) {
        if (to - from > LONGEST_TAIL) {
            return false;
        }
        boolean quoted = CommandLine.opens(text.charAt(from));
        CommandLine line = CommandLine.of(text, from, to);
        if (!line.possible() || !quoted && !surely(line)) {
            return false;
        }
        found(line, true, 0.85);
        return true;
    }

    private static boolean surely(CommandLine line) {
        String program = line.program();
        return line.plain() || CommandWords.tool(program) && !line.arguments().isEmpty() || CommandWords.file(program)
                || CommandWords.PLAIN.contains(program.toLowerCase(Locale.ROOT)) && !line.arguments().isEmpty()
                || program.indexOf('\\') > 0 && line.text().length() < 2 * LONG_LINE;
    }

    /** Other places than a prompt where words are typed. */
    private static boolean box(String lower) {
        return lower.contains(" box") || lower.contains(" tab") || lower.contains("find") || lower.contains("name");
    }

    private boolean announces(String lower, boolean prompt) {
        String tail = tail(lower);
        boolean ends = tail.endsWith(":") || tail.endsWith("type,") || tail.endsWith("type") || tail.endsWith("enter,")
                || tail.contains("following") || tail.contains("volgende") || tail.contains("folgende")
                || tail.contains("suivant") || tail.contains("siguiente") || tail.contains("次の");
        if (ends && CommandWords.elsewhere(tail)) {
            sinceElsewhere = 0;
        }
        if (!ends || !verb(tail) && !CommandWords.told(tail) || sinceElsewhere == 0) {
            return false;
        }
        boolean strongly = prompt && CommandWords.prompt(tail) || sincePrompt < LASTING - 1 && types(tail);
        weakly = !strongly;
        return strongly || CommandWords.announces(tail);
    }

    private static boolean types(String tail) {
        return tail.contains("type") || tail.contains("enter the") || tail.contains("run:") || tail.contains("run the following")
                || tail.contains("typ ")
                || tail.contains("tapez") || tail.contains("escriba") || tail.contains("geben") || tail.contains("入力");
    }

    /** The last sentence of a passage, with a short one behind it. */
    private static String tail(String lower) {
        String line = lower.strip();
        int end = line.length() - 2;
        int sentence = Math.max(line.lastIndexOf(". ", Math.max(0, end)), line.lastIndexOf('。', Math.max(0, end)));
        return line.substring(sentence < 0 ? 0 : sentence + 1);
    }

    private static boolean verb(String tail) {
        for (String verb : CommandWords.VERBS) {
            int at = tail.indexOf(verb);
            if (at >= 0 && (at == 0 || !Chars.word(tail.charAt(at - 1)))) {
                return true;
            }
        }
        return false;
    }

    private void lines(int from, int to) {
        boolean open = announced;
        announcedBefore = announced;
        boolean first = true;
        int at = from;
        while (at < to) {
            int end = lineEnd(at, to);
            if (text.substring(at, end).isBlank()) {
                at = end + 1;
                continue;
            }
            int whole = open || CommandLine.opens(text.charAt(Chars.skipBlanks(text, at))) ? wrapped(at, end, to) : end;
            CommandLine line = CommandLine.of(text, at, whole);
            String lower = line.text().toLowerCase(Locale.ROOT);
            if (open && line.possible() && (first && !weakly || !vague(line) || surely(line) || CommandWords.tool(line.program()))) {
                found(line, true, surely(line) ? 0.95 : 0.75);
                first = false;
            } else if (line.plain()) {
                found(line, open, open ? 0.9 : 0.7);
                whole = Math.max(whole, end);
            } else if (line.text().endsWith(":")) {
                open = open && lower.length() < 20 || CommandWords.prompt(lower) || announces(lower, CommandWords.prompt(lower));
                first = true;
                whole = end;
            } else {
                open &= lower.startsWith("-or-") || lower.startsWith("- or -") || line.idle();
                first = lower.startsWith("-");
                whole = end;
            }
            at = whole + 1;
        }
        announced = false;
    }

    /** Whether neither the program nor what follows it looks like a command. */
    private static boolean vague(CommandLine line) {
        String arguments = line.arguments();
        boolean known = CommandWords.tool(line.program()) || CommandWords.file(line.program());
        return !known && arguments.indexOf('\\') < 0 && arguments.indexOf(" -") < 0 && !arguments.startsWith("-")
                && arguments.indexOf('/') < 0
                && arguments.indexOf('<') < 0 && !arguments.matches(".*\\w\\.\\w+( .*)?");
    }

    /** The end of a command that goes on in the next lines: until its quotation mark closes, or because an argument follows a long line. */
    private int wrapped(int from, int end, int limit) {
        int start = Chars.skipBlanks(text, from);
        int last = end;
        boolean quoted = CommandLine.opens(text.charAt(start));
        while (last + 1 < limit) {
            int next = Chars.skipBlanks(text, last + 1);
            int nextEnd = lineEnd(last + 1, limit);
            if (next >= nextEnd || nextEnd - from > LONGEST_TAIL) {
                break;
            }
            CommandLine follower = CommandLine.of(text, next, nextEnd);
            boolean closed = quoted && CommandLine.closing(text, start + 1, last) >= 0;
            boolean remark = closed && (text.charAt(next) == '(' || open(start, last));
            boolean argument = !closed && last - from >= LONG_LINE && !surely(follower) && !prose(follower);
            boolean inQuotes = quoted && !closed && !surely(follower) && !follower.idle();
            if (!remark && !argument && !inQuotes) {
                break;
            }
            last = nextEnd;
        }
        return last;
    }

    /** Whether a bracket is still open. */
    private boolean open(int from, int to) {
        int bracket = text.lastIndexOf('(', to);
        return bracket > from && text.indexOf(')', bracket) > to;
    }

    private static boolean prose(CommandLine line) {
        return line.idle() || line.text().endsWith(":") || line.text().startsWith("-or-");
    }

    private void found(CommandLine line, boolean asked, double confidence) {
        if (line.to() <= line.from()) {
            return;
        }
        found.accept(new Remark(new Command(line.text(), new Span(line.from(), line.to())), asked, false, confidence));
        NetServices.of(line, asked || inVerbatim, step, found);
    }

    /** Takes a command that was found. */
    interface Found {
        void accept(CommandLine line, boolean asked, double confidence);
    }
}
