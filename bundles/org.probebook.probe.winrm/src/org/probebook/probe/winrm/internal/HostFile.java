// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/**
 * A file as its host describes it (CIM_DataFile).
 *
 * @param version its numbers; empty in a file that has none
 * @param size in bytes; empty where the host does not tell
 */
public record HostFile(Optional<String> version, Optional<Long> size, Optional<Instant> modified) {
    private static final Pattern VERSION = Pattern.compile("\\s*(\\d{1,9}(?:\\.\\d{1,9}){1,3})(?!\\d).*", Pattern.DOTALL);
    /** 20310131120000.000000+060, the last part in minutes (DSP0004). */
    private static final Pattern TIME = Pattern.compile("(\\d{14})\\.\\d{6}([+-]\\d{3})");
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

    /**
     * Looks a file up.
     *
     * @param path below the share's folder
     * @return empty when it is not there
     * @throws ProbeException when there is no such share, too
     */
    public static Optional<HostFile> find(Wmi wmi, String share, String path) throws ProbeException, InterruptedException {
        Optional<String> folder = wmi.first("SELECT Name, Path FROM Win32_Share WHERE Name=" + Wmi.quoted(share))
                .flatMap(found -> found.text("Path"))
                .filter(text -> !text.isBlank());
        if (folder.isEmpty()) {
            throw new ProbeException(Reason.UNSUPPORTED, "the host has no share " + share + " with a folder");
        }
        String file = folder.get().strip().replaceAll("\\\\+$", "") + "\\" + path;
        return wmi.first("SELECT Name, Version, FileSize, LastModified FROM CIM_DataFile WHERE Name=" + Wmi.quoted(file)).map(HostFile::of);
    }

    private static HostFile of(Element found) {
        Optional<String> version = found.text("Version").map(VERSION::matcher).filter(Matcher::matches).map(numbers -> numbers.group(1));
        Optional<Long> size = found.text("FileSize").map(String::strip).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
        return new HostFile(version, size, found.all().filter(one -> one.name().equals("LastModified"))
                .flatMap(one -> one.all().flatMap(part -> time(part.text()).stream())).findFirst());
    }

    /** WinRM writes times by ISO 8601 in an element of their own, older versions as WMI has them. */
    static Optional<Instant> time(String text) {
        Matcher wmi = TIME.matcher(text.strip());
        try {
            if (wmi.matches()) {
                return Optional.of(LocalDateTime.parse(wmi.group(1), DIGITS).toInstant(ZoneOffset.UTC)
                        .minusSeconds(60L * Integer.parseInt(wmi.group(2))));
            }
            return text.contains("T")
                    ? Optional.of(DateTimeFormatter.ISO_DATE_TIME.parse(text.strip(), HostFile::instant))
                    : Optional.empty();
        } catch (DateTimeException e) {
            // no time is no time: the file is there all the same
            return Optional.empty();
        }
    }

    private static Instant instant(TemporalAccessor parsed) {
        return Instant.from(parsed);
    }
}
