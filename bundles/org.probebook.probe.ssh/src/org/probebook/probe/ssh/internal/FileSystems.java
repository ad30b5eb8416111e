// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Reads how full a file system is. */
final class FileSystems {
    /** Used, available, and capacity of {@code df -P} (POSIX.1-2017, df, STDOUT); a device's name before them may hold spaces. */
    private static final Pattern DF = Pattern.compile("\\s\\d{1,19}\\s+(\\d{1,18})\\s+(-?\\d{1,18})\\s+(?:\\d+%|-)\\s+/");
    private static final Pattern INODES = Pattern.compile("(\\d{1,18}) (\\d{1,18})");

    private FileSystems() {
    }

    /** Rounded up, and without what is kept for the administrator: as {@code df} shows it. */
    static Optional<String> usedPercent(Reply reply) throws ProbeException {
        if (reply.missing()) {
            return Optional.empty();
        }
        reply.check();
        Matcher line = DF.matcher(reply.lastLine().orElse(""));
        if (!line.find()) {
            throw new ProbeException(Reason.MALFORMED, "df answered: " + reply.told());
        }
        long used = Long.parseLong(line.group(1));
        return percent(used, used + Math.max(0, Long.parseLong(line.group(2))), "this file system has no size: ", reply);
    }

    static Optional<String> inodesUsedPercent(Reply reply) throws ProbeException {
        if (reply.missing()) {
            return Optional.empty();
        }
        reply.check();
        Matcher line = INODES.matcher(reply.lastLine().orElse(""));
        if (!line.matches()) {
            throw new ProbeException(Reason.MALFORMED, "stat answered: " + reply.told());
        }
        long total = Long.parseLong(line.group(1));
        return percent(total - Long.parseLong(line.group(2)), total, "this file system counts no inodes: ", reply);
    }

    private static Optional<String> percent(long used, long whole, String otherwise, Reply reply) throws ProbeException {
        if (whole <= 0) {
            throw new ProbeException(Reason.UNSUPPORTED, otherwise + reply.told());
        }
        return Optional.of(Long.toString((long) Math.ceil(100.0 * used / whole)));
    }
}
