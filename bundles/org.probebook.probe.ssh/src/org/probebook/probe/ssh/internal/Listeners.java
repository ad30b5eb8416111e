// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probebook.probe.ProbeException;

/** Reads the lines of {@code /proc/net/tcp} and {@code tcp6} whose state is 0A, listening. */
final class Listeners {
    private static final Pattern LINE = Pattern.compile("\\d+: [0-9A-F]{8,32}:([0-9A-F]{4}) [0-9A-F]{8,32}:[0-9A-F]{4} 0A .*");
    private static final int NOTHING_FOUND = 1;

    private Listeners() {
    }

    /** Whether a port is among them. A file that is not there, as where IPv6 is off, makes the search complain only when nothing was found at all. */
    static Optional<String> on(int port, Reply reply) throws ProbeException {
        if (reply.exit() != NOTHING_FOUND && (reply.exit() == Reply.KILLED || reply.out().isBlank())) {
            throw reply.failure();
        }
        boolean found = reply.lines().stream().map(LINE::matcher).filter(Matcher::matches)
                .anyMatch(line -> Integer.parseInt(line.group(1), 16) == port);
        return Optional.of(found ? "yes" : "no");
    }
}
