// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.system.LinePattern;
import org.probebook.probe.system.LogText;

/** Lines of log files of this machine. Its journal is in a form of its own, for which there is no reader without a command. */
final class Logs {
    private static final int LONGEST = 7 * 24 * 60;
    /** As much of a file's end is read, in bytes. */
    private static final int END = 1_000_000;

    private Logs() {
    }

    static Fact since(String argument, String text, int minutes) throws IOException, ProbeException {
        LinePattern pattern = LinePattern.parse(text);
        if (minutes < 1 || minutes > LONGEST) {
            throw new ProbeException(Reason.MALFORMED, "a log is read from 1 to " + LONGEST + " minutes back, not " + minutes);
        }
        if (!argument.isEmpty() && argument.matches("[A-Za-z0-9:_.@-]+")) {
            throw new ProbeException(Reason.UNSUPPORTED,
                    "the journal of this machine can be read over SSH only; name a log file, or ask this machine by its address");
        }
        Path path = TextFiles.path(argument);
        String request = "lines of the last " + minutes + " minutes in " + path + " that hold '" + pattern + "'";
        if (!LocalFiles.exists(path)) {
            return Fact.absent(request, "there is no file " + path);
        }
        Instant now = Instant.now();
        LogText log = new LogText(now, ZoneId.systemDefault().getRules().getOffset(now));
        List<String> lines = log.since(TextFiles.end(path, END), Duration.ofMinutes(minutes), pattern, Files.size(path) <= END);
        return lines.isEmpty()
                ? Fact.of(0, request, "no such line")
                : Fact.of(lines.size(), Map.of("last", lines.getLast()), request, "the last: " + lines.getLast());
    }
}
