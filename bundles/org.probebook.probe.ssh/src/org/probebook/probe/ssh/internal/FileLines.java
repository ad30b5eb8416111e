// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.system.ContentPath;
import org.probebook.probe.system.LinePattern;

/**
 * Asks for the first line of a text file that begins with something. The host looks for a fixed text alone; the lines that hold it are looked at here. Before that it tells what the file is, since to read a
 * device or a pipe may never end.
 */
final class FileLines {
    /** As many lines as hold the text are looked at. */
    private static final int MOST = 1000;
    private static final long LARGEST = 256L << 20;
    private static final Pattern FILE = Pattern.compile("(\\d{1,18}) (.+)");
    /** The number that grep puts before a line: what the start files of a shell write has none. */
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,18}:(.*)");

    private FileLines() {
    }

    static Question of(String argument, String text) throws ProbeException {
        String path = ContentPath.parse(argument);
        LinePattern pattern = LinePattern.parse(text);
        return sized(path,
                size -> new Question(
                        Command.of("grep", "-a", "-n", "-m", Integer.toString(MOST), "-F", "-e", pattern.longest(), "--", path),
                        reply -> first(reply, pattern)));
    }

    /** What is asked of a file that is worth it. */
    interface Sized {
        Question of(long size) throws ProbeException;
    }

    /** Asks about a text file that is there, and of a size that can be read. */
    static Question sized(String path, Sized then) {
        return new Question(Command.of("stat", "-L", "-c", "%s %F", "--", path), reply -> {
            if (reply.missing()) {
                return new Told.Absent("there is no file " + path);
            }
            reply.check();
            Matcher file = FILE.matcher(reply.lastLine().orElse(""));
            if (!file.matches()) {
                throw new ProbeException(Reason.MALFORMED, "stat answered: " + reply.told());
            }
            if (!file.group(2).startsWith("regular")) {
                throw new ProbeException(Reason.UNSUPPORTED, path + " is no text file, but a " + file.group(2));
            }
            long size = Long.parseLong(file.group(1));
            if (size > LARGEST) {
                throw new ProbeException(Reason.UNSUPPORTED, path + " is " + (size >> 20) + " MB large, too large to be searched");
            }
            return new Told.Next(then.of(size));
        });
    }

    private static Told first(Reply reply, LinePattern pattern) throws ProbeException {
        if (reply.exit() != 1 || !reply.err().isBlank()) {
            reply.check();
        }
        List<String> all = reply.out().lines().filter(line -> NUMBERED.matcher(line).matches()).toList();
        List<String> lines = all.stream().filter(line -> pattern.begins(content(line))).toList();
        boolean complete = all.size() < MOST;
        if (!lines.isEmpty()) {
            Map<String, String> more = new LinkedHashMap<>();
            if (complete) {
                more.put("last", content(lines.getLast()).strip());
            }
            return new Told.Value(content(lines.getFirst()).strip(), more, Reply.oneLine("line " + lines.getFirst()));
        }
        if (!complete) {
            throw new ProbeException(Reason.UNSUPPORTED,
                    "the first " + MOST + " lines that hold '" + pattern.longest() + "' do not begin with '" + pattern
                            + "'; ask for a rarer text");
        }
        return new Told.Absent("no line begins with '" + pattern + "'");
    }

    private static String content(String numbered) {
        return numbered.substring(numbered.indexOf(':') + 1);
    }
}
