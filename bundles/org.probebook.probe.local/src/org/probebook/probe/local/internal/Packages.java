// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.system.Quoted;

import oshi.SystemInfo;
import oshi.software.os.ApplicationInfo;

/** Versions of what is installed on this machine. */
final class Packages {
    /** The database of dpkg: paragraphs of fields (deb822(5)), readable by everybody. */
    private static final Path DPKG = Path.of("/var/lib/dpkg/status");
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,255}");

    private Packages() {
    }

    static Fact version(String name) throws IOException, ProbeException {
        if (!NAME.matcher(name).matches()) {
            throw new ProbeException(Reason.MALFORMED, Quoted.of(name) + " is no name of a package");
        }
        return switch (Family.here()) {
            case LINUX -> fact(name, dpkg(name, DPKG), DPKG.toString());
            case WINDOWS, MACOS -> fact(name, application(name), "the list of installed applications");
            case OTHER -> throw Family.cannotTell("version of a package");
        };
    }

    /** Only what is wholly installed counts; what was removed and left its configuration has a paragraph too. */
    static Optional<String> dpkg(String name, Path database) throws IOException, ProbeException {
        if (!Files.exists(database)) {
            throw new ProbeException(Reason.UNSUPPORTED, "this machine has no package database of dpkg, and no other can be read");
        }
        try (BufferedReader lines = Files.newBufferedReader(database, StandardCharsets.ISO_8859_1)) {
            Map<String, String> paragraph = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    paragraph.clear();
                    continue;
                }
                field(line, paragraph);
                if (name.equals(paragraph.get("Package")) && paragraph.getOrDefault("Status", "").endsWith(" installed")
                        && paragraph.containsKey("Version")) {
                    return Optional.of(paragraph.get("Version"));
                }
            }
        }
        return Optional.empty();
    }

    private static void field(String line, Map<String, String> paragraph) {
        int colon = line.indexOf(':');
        if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
            paragraph.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
    }

    private static Optional<String> application(String name) {
        return new SystemInfo().getOperatingSystem().getInstalledApplications().stream().filter(one -> one.getName().equalsIgnoreCase(name))
                .map(ApplicationInfo::getVersion).findFirst();
    }

    private static Fact fact(String name, Optional<String> version, String source) {
        String request = "version of " + name + " in " + source;
        return version.map(value -> Fact.of(value, request, name + " " + value))
                .orElseGet(() -> Fact.absent(request, name + " is not installed"));
    }
}
