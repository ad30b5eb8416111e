// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Reads how far a host's clock is ahead of this machine's. */
final class HostClock {
    /** Not every {@code date} knows parts of a second, and then writes the letter, or nothing. */
    private static final Pattern TIME = Pattern.compile("(\\d{1,12})\\.(\\d{9}|%?N|)");

    private HostClock() {
    }

    static Question question() {
        return new Question(Command.of("date", "+%s.%N"), HostClock::offset);
    }

    /** The host looked at its clock some time between question and answer: halfway, as far as anybody can tell. */
    private static Told offset(Reply reply) throws ProbeException {
        reply.check();
        Matcher time = TIME.matcher(reply.lastLine().orElse(""));
        if (!time.matches()) {
            throw new ProbeException(Reason.MALFORMED, "date answered: " + reply.told());
        }
        boolean exact = time.group(2).matches("\\d+");
        double fraction = exact ? Double.parseDouble("0." + time.group(2)) : 0.5;
        double half = seconds(Duration.between(reply.asked(), reply.answered())) / 2;
        double ours = seconds(Duration.ofSeconds(reply.asked().getEpochSecond() - Long.parseLong(time.group(1)), reply.asked().getNano()))
                + half;
        double offset = fraction - ours;
        String uncertainty = text(half + (exact ? 0 : 0.5));
        return new Told.Value(text(offset), Map.of("uncertainty", uncertainty),
                "the clock is " + text(Math.abs(offset)) + " s " + (offset < 0 ? "behind" : "ahead") + ", give or take " + uncertainty
                        + " s");
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static String text(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }
}
