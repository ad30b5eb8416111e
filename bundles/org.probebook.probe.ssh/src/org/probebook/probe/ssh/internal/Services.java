// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.util.Optional;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Reads the state of a unit from what {@code systemctl show} writes: one property a line, names and values never translated. */
final class Services {
    private Services() {
    }

    static Optional<String> state(Reply reply) throws ProbeException {
        reply.check();
        if (missing(reply)) {
            return Optional.empty();
        }
        return Optional.of(property(reply, "ActiveState=")
                .orElseThrow(() -> new ProbeException(Reason.MALFORMED, "systemctl answered: " + reply.told())));
    }

    /** Whether there is no such unit. */
    static boolean missing(Reply reply) {
        return property(reply, "LoadState=").filter("not-found"::equals).isPresent();
    }

    /** A property's value; empty where it is not told, or is nothing. */
    static Optional<String> property(Reply reply, String name) {
        return reply.lines().stream().filter(line -> line.startsWith(name)).map(line -> line.substring(name.length()))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
