// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.system.Quoted;

/** Kernel settings of this machine, which Linux shows as files. */
final class KernelSettings {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+([./][A-Za-z0-9_:-]+)+");
    /** Above any setting there is, in bytes. */
    private static final int LONGEST = 64 * 1024;

    private KernelSettings() {
    }

    /** White space between several numbers is one space. */
    static Fact value(String name) throws IOException, ProbeException {
        if (Family.here() != Family.LINUX) {
            throw Family.cannotTell("settings of the kernel");
        }
        Path file = file(name);
        if (!LocalFiles.exists(file)) {
            return Fact.absent("kernel setting " + name, "there is no " + file);
        }
        String value = String.join("\n", read(file).lines().map(line -> line.strip().replaceAll("[ \\t]+", " ")).toList());
        return Fact.of(value, "kernel setting " + name, file + ": " + value);
    }

    /** Asks for all at once: the kernel gives what it can to the first read of a number, and nothing to the next. */
    private static String read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = new byte[LONGEST];
            int length = 0;
            for (int read = in.read(bytes); read > 0; read = in.read(bytes, length, bytes.length - length)) {
                length += read;
            }
            return new String(bytes, 0, length, StandardCharsets.UTF_8);
        }
    }

    /** The separator that comes first in a name is the one between folders, as {@code sysctl(8)} has it. */
    static Path file(String name) throws ProbeException {
        if (name.length() > 255 || !NAME.matcher(name).matches()) {
            throw new ProbeException(Reason.MALFORMED,
                    Quoted.of(name) + " is no kernel setting; write it as net.ipv4.ip_forward");
        }
        boolean dotted = name.indexOf('/') < 0 || name.indexOf('.') >= 0 && name.indexOf('.') < name.indexOf('/');
        return Path.of("/proc/sys", dotted ? name.replace('.', '\0').replace('/', '.').replace('\0', '/') : name);
    }
}
