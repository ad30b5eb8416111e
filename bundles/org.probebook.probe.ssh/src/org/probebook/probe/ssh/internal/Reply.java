// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/**
 * What a command did on a host.
 *
 * @param exit its status; {@link #KILLED} when a signal ended it
 * @param out what it wrote
 * @param err what it complained of, in the locale C
 * @param asked when it was sent, by this machine's clock
 * @param answered when its first output came, or its end where there was none
 */
public record Reply(int exit, String out, String err, Instant asked, Instant answered) {
    /** In place of a status. */
    static final int KILLED = -1;
    private static final int TOLD = 300;
    private static final int CANNOT_RUN = 126;
    private static final int NOT_FOUND = 127;

    /** The lines that say something, without white space around them. */
    List<String> lines() {
        return out.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The last line that says something: start files of a shell may have written before it. */
    Optional<String> lastLine() {
        List<String> lines = lines();
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast());
    }

    /** Whether the command says that the file it was to look at is not there. */
    boolean missing() {
        return exit != 0 && !noCommand() && (err.contains("No such file or directory") || err.contains("Not a directory"));
    }

    /** Whether the command itself is not there. */
    public boolean noCommand() {
        return exit == NOT_FOUND;
    }

    /** Returns when the command succeeded, and says why it did not otherwise. */
    void check() throws ProbeException {
        if (exit != 0) {
            throw failure();
        }
    }

    /** Why the command did not succeed. */
    ProbeException failure() {
        if (err.contains("Permission denied") || err.contains("Operation not permitted") || exit == CANNOT_RUN) {
            return new ProbeException(Reason.ACCESS_DENIED, "the host says: " + told());
        }
        return new ProbeException(Reason.UNSUPPORTED, noCommand() ? "the host has no such command: " + told() : "the host says: " + told());
    }

    /** The reply, or its start, in one line. */
    public String told() {
        return oneLine(out + " " + err) + (exit == 0 ? "" : " (status " + exit + ")");
    }

    /** A text of a host, or its start, in one line. */
    static String oneLine(String text) {
        String all = text.substring(0, Math.min(text.length(), 4 * TOLD)).replaceAll("[\\s\\p{Cntrl}\\u0080-\\u009F\\u2028\\u2029]+", " ")
                .strip();
        return all.length() > TOLD ? all.substring(0, TOLD) + "…" : all;
    }
}
