// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.util.List;
import java.util.Optional;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Reads the version of an installed package. */
final class Packages {
    private static final String INSTALLED = "installed ";

    private Packages() {
    }

    /** A package that was removed and left its configuration is known to dpkg, and not installed. */
    static Optional<String> dpkg(Reply reply) throws ProbeException {
        if (reply.exit() == 1 && reply.err().contains("no packages found")) {
            return Optional.empty();
        }
        reply.check();
        return reply.lines().stream().filter(line -> line.startsWith(INSTALLED)).map(line -> line.substring(INSTALLED.length()))
                .findFirst();
    }

    /** Of a package that may be installed more than once, as a kernel, the version that was installed last. */
    static Optional<String> rpm(Reply reply) throws ProbeException {
        if (reply.exit() == 1 && reply.out().contains("is not installed")) {
            return Optional.empty();
        }
        reply.check();
        List<String> lines = reply.lines();
        if (lines.isEmpty()) {
            throw new ProbeException(Reason.MALFORMED, "rpm answered nothing");
        }
        return Optional.of(lines.getLast());
    }
}
