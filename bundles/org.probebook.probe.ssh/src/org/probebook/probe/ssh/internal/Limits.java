// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.util.Map;
import java.util.regex.Pattern;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.system.ProcessLimits;
import org.probebook.probe.system.ProcessLimits.ProcessLimit;

/** Asks for a limit of the account that is signed in, or of a service's main process. */
final class Limits {
    private static final Pattern PROCESS = Pattern.compile("[1-9]\\d{0,9}");

    private Limits() {
    }

    /** Of the account: what a command that it runs is given. */
    static Question ofTheAccount(String name) {
        return new Question(Command.of("cat", "/proc/self/limits"), reply -> read(reply, name));
    }

    static Question of(String service, String name) {
        return new Question(Command.of("systemctl", "show", "--property=LoadState", "--property=MainPID", "--", service), reply -> {
            reply.check();
            if (Services.missing(reply)) {
                return new Told.Absent("there is no service " + service);
            }
            String process = Services.property(reply, "MainPID=").orElse("");
            if ("0".equals(process)) {
                return new Told.Absent(service + " runs no main process");
            }
            if (!PROCESS.matcher(process).matches()) {
                throw new ProbeException(Reason.MALFORMED, "systemctl answered: " + reply.told());
            }
            return new Told.Next(new Question(Command.of("cat", "/proc/" + process + "/limits"), limits -> read(limits, name)));
        });
    }

    private static Told read(Reply reply, String name) throws ProbeException {
        if (reply.missing()) {
            throw new ProbeException(Reason.UNSUPPORTED,
                    "the host hides that process from this account, or it has just ended: " + reply.told());
        }
        reply.check();
        ProcessLimit limit = ProcessLimits.read(name, reply.out())
                .orElseThrow(
                        () -> new ProbeException(Reason.UNSUPPORTED, "the host's kernel shows no limit " + name + ": " + reply.told()));
        return new Told.Value(limit.soft(), Map.of("hard", limit.hard()),
                name + ": soft " + shown(limit.soft()) + ", hard " + shown(limit.hard()));
    }

    private static String shown(String number) {
        return ProcessLimits.NONE.equals(number) ? "unlimited" : number;
    }
}
