// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.system;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/**
 * The end of a log file, whose lines begin with a time: by ISO 8601, with or without an offset (RFC 5424), or without a year as syslog has written it since ever (RFC 3164). A line without a time is of the same
 * moment as the one before it.
 *
 * @param now the host's clock
 * @param zone in which the host writes times that say none
 */
public record LogText(Instant now, ZoneOffset zone) {
    private static final Pattern ISO = Pattern
            .compile("\\[?(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d:\\d\\d)(?:[.,]\\d{1,9})?(Z|[+-]\\d\\d:?\\d\\d)?(?!\\d)");
    private static final Pattern SYSLOG = Pattern.compile("(?:<\\d{1,3}>)?([A-Z][a-z]{2}) +(\\d{1,2}) (\\d\\d:\\d\\d:\\d\\d) ");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu MMM d HH:mm:ss", Locale.ENGLISH);

    /**
     * The lines of the last time that fit.
     *
     * @param whole whether the text is the whole file, and not its end only
     * @throws ProbeException when no line tells its time, or when the text does not go back so far
     */
    public List<String> since(String text, Duration age, LinePattern pattern, boolean whole) throws ProbeException {
        Instant from = now.minus(age);
        List<String> found = new ArrayList<>();
        Optional<Instant> at = Optional.empty();
        boolean older = whole;
        for (String line : text.split("\n")) {
            Optional<Instant> written = time(line);
            at = written.isPresent() ? written : at;
            boolean young = at.isPresent() && !at.get().isBefore(from);
            older |= at.isPresent() && !young;
            if (young && pattern.within(line)) {
                found.add(line.strip());
            }
        }
        if (at.isEmpty() && !text.isBlank()) {
            throw new ProbeException(Reason.UNSUPPORTED, "the log's lines do not begin with a time that is understood");
        }
        if (!older) {
            throw new ProbeException(Reason.UNSUPPORTED,
                    "the last " + text.length() / 1024 + " KB of the log, which is what is read, do not go back " + age.toMinutes()
                            + " minutes; ask for fewer");
        }
        return found;
    }

    /** When a line was written. */
    Optional<Instant> time(String line) {
        try {
            Matcher iso = ISO.matcher(line);
            if (iso.lookingAt()) {
                return Optional.of(iso(iso.group(1) + "T" + iso.group(2), iso.group(3)));
            }
            Matcher old = SYSLOG.matcher(line);
            return old.lookingAt() ? Optional.of(syslog(old.group(1) + " " + old.group(2) + " " + old.group(3))) : Optional.empty();
        } catch (DateTimeException e) {
            // A day such as the 31st of June: the line begins with something that only looks like a time.
            return Optional.empty();
        }
    }

    private Instant iso(String time, String offset) {
        if (offset == null) {
            return LocalDateTime.parse(time).toInstant(zone);
        }
        return OffsetDateTime.parse(time + ("Z".equals(offset) ? offset : offset.replaceFirst("(\\d\\d):?(\\d\\d)", "$1:$2"))).toInstant();
    }

    /** The year is the one that puts it last before now: a log tells of the past, and a day's grace is for a clock that was set. */
    private Instant syslog(String time) {
        int year = Year.from(now.atOffset(zone)).getValue();
        Instant inThisYear = LocalDateTime.parse(year + " " + time, DAY).toInstant(zone);
        return inThisYear.isAfter(now.plus(Duration.ofDays(1)))
                ? LocalDateTime.parse(year - 1 + " " + time, DAY).toInstant(zone)
                : inThisYear;
    }
}
