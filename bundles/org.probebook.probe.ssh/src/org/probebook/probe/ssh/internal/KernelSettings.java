// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.util.Optional;
import java.util.regex.Pattern;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.system.Quoted;

/** Reads a kernel setting from its file below {@code /proc/sys}. */
final class KernelSettings {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+([./][A-Za-z0-9_:-]+)+");

    private KernelSettings() {
    }

    /**
     * The file of a setting. The separator that comes first in its name is the one between folders, as {@code sysctl(8)} has it, so that
     * {@code net.ipv4.conf.eth0/100.forwarding} is the setting of the interface {@code eth0.100}.
     */
    static String file(String name) throws ProbeException {
        if (name.length() > 255 || !NAME.matcher(name).matches()) {
            throw new ProbeException(Reason.MALFORMED,
                    Quoted.of(name) + " is no kernel setting; write it as net.ipv4.ip_forward");
        }
        boolean dotted = name.indexOf('/') < 0 || name.indexOf('.') >= 0 && name.indexOf('.') < name.indexOf('/');
        String path = dotted ? name.replace('.', '\0').replace('/', '.').replace('\0', '/') : name;
        return "/proc/sys/" + path;
    }

    /** White space between several numbers is one space. */
    static Optional<String> value(Reply reply) throws ProbeException {
        if (reply.missing()) {
            return Optional.empty();
        }
        reply.check();
        return Optional.of(String.join("\n", reply.lines()).replaceAll("[ \\t]+", " "));
    }
}
