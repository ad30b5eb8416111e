// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.system.ContentPath;
import org.probebook.probe.system.LinePattern;
import org.probebook.probe.system.LogText;

/** Asks how many lines of a log of the last minutes hold something. The host is told the log and the time; what a line says is looked at here. */
final class Logs {
    /** The kernel's own messages, which no service writes. */
    static final String KERNEL = "kernel";
    private static final int LONGEST = 7 * 24 * 60;
    /** As much of a file's end is read, in bytes; as many lines of the journal. */
    private static final int END = 1_000_000;
    private static final int MOST = 10_000;
    private static final Pattern NOW = Pattern.compile("(\\d{1,12}) ([+-]\\d{4})");
    /** Time, host and writer of a message; its further lines begin with white space. What the start files of a shell write has neither. */
    private static final Pattern ENTRY = Pattern.compile("\\d{1,12}\\.\\d{6} \\S+ [^:]*:(.*)");

    private Logs() {
    }

    static Question ofFile(String argument, String text, int minutes) throws ProbeException {
        String path = ContentPath.parse(argument);
        LinePattern pattern = LinePattern.parse(text);
        Duration age = age(minutes);
        return FileLines.sized(path, size -> new Question(Command.of("date", "+%s %z"), clock -> {
            Matcher now = NOW.matcher(clock.lastLine().orElse(""));
            clock.check();
            if (!now.matches()) {
                throw new ProbeException(Reason.MALFORMED, "date answered: " + clock.told());
            }
            LogText log = new LogText(Instant.ofEpochSecond(Long.parseLong(now.group(1))), ZoneOffset.of(now.group(2)));
            return new Told.Next(new Question(Command.of("tail", "-c", Integer.toString(END), "--", path), reply -> {
                reply.check();
                return counted(log.since(reply.out(), age, pattern, size <= END));
            }));
        }));
    }

    /** @param unit a checked name, or {@link #KERNEL} */
    static Question ofUnit(String unit, String text, int minutes) throws ProbeException {
        LinePattern pattern = LinePattern.parse(text);
        String from = "--since=-" + age(minutes).toMinutes() + "min";
        String whose = KERNEL.equals(unit) ? "--dmesg" : "--unit=" + unit;
        // Never quiet, nor in the form "cat", which is quiet: the remark that another account would see more is the only sign that this one sees too little.
        return new Question(Command.of("journalctl", "--no-pager", "--output=short-unix", "--lines=" + MOST, from, whose), reply -> {
            seen(reply);
            long entries = reply.out().lines().filter(line -> ENTRY.matcher(line).matches()).count();
            if (entries >= MOST) {
                throw new ProbeException(Reason.UNSUPPORTED,
                        "more than " + MOST + " messages were logged in that time; ask for fewer minutes");
            }
            return entries == 0 && !KERNEL.equals(unit)
                    ? new Told.Next(existing(unit))
                    : counted(reply.out().lines().map(Logs::message).filter(pattern::within).map(String::strip).toList());
        });
    }

    private static String message(String line) {
        Matcher entry = ENTRY.matcher(line);
        if (entry.matches()) {
            return entry.group(1);
        }
        return line.isEmpty() || !Character.isWhitespace(line.charAt(0)) ? "" : line;
    }

    /** A journal knows no units, only who wrote: of one that is misspelt it has as few lines as of one that is well. */
    private static Question existing(String unit) {
        return new Question(Command.of("systemctl", "show", "--property=LoadState", "--", unit), reply -> {
            reply.check();
            return Services.missing(reply) ? new Told.Absent("there is no service " + unit) : counted(List.of());
        });
    }

    private static void seen(Reply reply) throws ProbeException {
        if (reply.err().contains("not seeing messages") || reply.err().contains("insufficient permissions")) {
            throw new ProbeException(Reason.ACCESS_DENIED,
                    "this account does not see the whole journal; sign in as a member of the group systemd-journal: " + reply.told());
        }
        reply.check();
        if (reply.err().contains("No journal files were found")) {
            throw new ProbeException(Reason.UNSUPPORTED, "the host keeps no journal: " + reply.told());
        }
    }

    private static Told counted(List<String> lines) {
        String count = Integer.toString(lines.size());
        return lines.isEmpty()
                ? new Told.Value(count, Map.of(), "no such line")
                : new Told.Value(count, Map.of("last", lines.getLast()),
                        Reply.oneLine(count + (count.equals("1") ? " line: " : " lines, the last: ") + lines.getLast()));
    }

    private static Duration age(int minutes) throws ProbeException {
        if (minutes < 1 || minutes > LONGEST) {
            throw new ProbeException(Reason.MALFORMED, "a log is read from 1 to " + LONGEST + " minutes back, not " + minutes);
        }
        return Duration.ofMinutes(minutes);
    }
}
