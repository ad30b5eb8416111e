// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Reads facts of a whole machine. */
final class Machine {
    private static final Pattern UPTIME = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,6})?) \\d+(?:\\.\\d+)?");
    private static final Pattern RELEASE = Pattern.compile("\\d\\S{0,199}");

    private Machine() {
    }

    static Optional<String> release(Reply reply) throws ProbeException {
        reply.check();
        return Optional.of(reply.lastLine().filter(line -> RELEASE.matcher(line).matches()).orElseThrow(() -> malformed("uname", reply)));
    }

    static Optional<String> uptimeSeconds(Reply reply) throws ProbeException {
        reply.check();
        Matcher line = UPTIME.matcher(reply.lastLine().orElse(""));
        if (!line.matches()) {
            throw malformed("/proc/uptime", reply);
        }
        return Optional.of(new BigDecimal(line.group(1)).setScale(0, RoundingMode.FLOOR).toPlainString());
    }

    /** By the kernel's own estimate of what can be used without swapping (proc(5), MemAvailable). */
    static Optional<String> memoryAvailablePercent(Reply reply) throws ProbeException {
        reply.check();
        long total = kilobytes(reply, "MemTotal").orElseThrow(() -> malformed("/proc/meminfo", reply));
        OptionalLong available = kilobytes(reply, "MemAvailable");
        if (available.isEmpty() || total == 0) {
            throw new ProbeException(Reason.UNSUPPORTED, "the host's kernel does not tell how much memory is available");
        }
        return Optional.of(Long.toString(Math.round(100.0 * available.getAsLong() / total)));
    }

    private static OptionalLong kilobytes(Reply reply, String name) {
        Matcher line = Pattern.compile("(?m)^" + name + ":\\s+(\\d{1,15}) kB$").matcher(reply.out());
        return line.find() ? OptionalLong.of(Long.parseLong(line.group(1))) : OptionalLong.empty();
    }

    private static ProbeException malformed(String what, Reply reply) {
        return new ProbeException(Reason.MALFORMED, what + " answered: " + reply.told());
    }
}
