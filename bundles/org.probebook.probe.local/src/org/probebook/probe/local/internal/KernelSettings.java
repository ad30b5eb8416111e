// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Kernel settings of this machine, which Linux shows as files. */
final class KernelSettings {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+([./][A-Za-z0-9_:-]+)+");

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
        String value = String.join("\n", Files.readString(file).lines().map(line -> line.strip().replaceAll("[ \\t]+", " ")).toList());
        return Fact.of(value, "kernel setting " + name, file + ": " + value);
    }

    /** The separator that comes first in a name is the one between folders, as {@code sysctl(8)} has it. */
    static Path file(String name) throws ProbeException {
        if (name.length() > 255 || !NAME.matcher(name).matches()) {
            throw new ProbeException(Reason.MALFORMED,
                    "'" + name.replaceAll("\\p{Cntrl}", "?") + "' is no kernel setting; write it as net.ipv4.ip_forward");
        }
        boolean dotted = name.indexOf('/') < 0 || name.indexOf('.') >= 0 && name.indexOf('.') < name.indexOf('/');
        return Path.of("/proc/sys", dotted ? name.replace('.', '\0').replace('/', '.').replace('\0', '/') : name);
    }
}
