// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.system;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** The limits of a process as Linux shows them in {@code /proc/PID/limits} (proc(5)), by the names that limits.conf(5) gives them. */
public final class ProcessLimits {
    /** What the kernel takes for no limit (RLIM_INFINITY): a number, so that it compares as the largest one. */
    public static final String NONE = "18446744073709551615";

    private static final Map<String, String> TITLES = new TreeMap<>(Map.ofEntries(Map.entry("as", "Max address space"),
            Map.entry("core", "Max core file size"),
            Map.entry("cpu", "Max cpu time"), Map.entry("data", "Max data size"), Map.entry("fsize", "Max file size"),
            Map.entry("locks", "Max file locks"),
            Map.entry("memlock", "Max locked memory"), Map.entry("msgqueue", "Max msgqueue size"), Map.entry("nice", "Max nice priority"),
            Map.entry("nofile", "Max open files"), Map.entry("nproc", "Max processes"), Map.entry("rss", "Max resident set"),
            Map.entry("rtprio", "Max realtime priority"), Map.entry("sigpending", "Max pending signals"),
            Map.entry("stack", "Max stack size")));

    private ProcessLimits() {
    }

    /**
     * A name that a limit has.
     *
     * @throws ProbeException {@link Reason#MALFORMED} when none has it
     */
    public static String name(String argument) throws ProbeException {
        String name = argument == null ? "" : argument.strip();
        if (!TITLES.containsKey(name)) {
            throw new ProbeException(Reason.MALFORMED,
                    Quoted.of(name) + " is no limit; there are " + String.join(", ", TITLES.keySet()));
        }
        return name;
    }

    /**
     * One limit.
     *
     * @param name one of {@link #name(String)}
     * @param text of the file; lines of something else in it are passed over
     * @return empty when the kernel does not show it
     */
    public static Optional<ProcessLimit> read(String name, String text) {
        Matcher line = Pattern.compile("(?m)^" + TITLES.get(name) + "\\s+(\\d{1,20}|unlimited)\\s+(\\d{1,20}|unlimited)(?:\\s|$)")
                .matcher(text);
        return line.find() ? Optional.of(new ProcessLimit(number(line.group(1)), number(line.group(2)))) : Optional.empty();
    }

    private static String number(String limit) {
        return "unlimited".equals(limit) ? NONE : limit;
    }

    /**
     * A limit, in the unit of getrlimit(2).
     *
     * @param soft the one that counts
     * @param hard up to which the process may raise it by itself
     */
    public record ProcessLimit(String soft, String hard) {
    }
}
