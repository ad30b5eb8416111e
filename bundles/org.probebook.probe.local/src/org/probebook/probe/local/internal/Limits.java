// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.system.ProcessLimits;
import org.probebook.probe.system.ProcessLimits.ProcessLimit;

/** Limits of processes of this machine. */
final class Limits {
    private Limits() {
    }

    static Fact of(String argument, String service) throws IOException, ProbeException {
        String name = ProcessLimits.name(argument);
        if (Family.here() != Family.LINUX) {
            throw Family.cannotTell("limits of a process");
        }
        if (service == null || service.isBlank()) {
            return of(name, starter(), "of the account");
        }
        OptionalLong process = Services.process(service.strip());
        return process.isEmpty()
                ? Fact.absent("limit " + name + " of " + service, service + " runs no main process")
                : of(name, process.getAsLong(), "of " + service);
    }

    /** Who started this product: a machine for Java raises its own limits before it does anything else. */
    private static long starter() {
        return ProcessHandle.current().parent().map(ProcessHandle::pid).filter(pid -> pid > 0).orElse(ProcessHandle.current().pid());
    }

    private static Fact of(String name, long process, String whose) throws IOException, ProbeException {
        Path file = Path.of("/proc", Long.toString(process), "limits");
        try {
            ProcessLimit limit = ProcessLimits.read(name, Files.readString(file))
                    .orElseThrow(() -> new ProbeException(Reason.UNSUPPORTED, file + " shows no limit " + name));
            return Fact.of(limit.soft(), Map.of("hard", limit.hard()), "limit " + name + " " + whose,
                    file + ": soft " + limit.soft() + ", hard " + limit.hard());
        } catch (NoSuchFileException e) {
            throw new ProbeException(Reason.UNSUPPORTED,
                    "this machine hides the process " + process + " from its user, or it has just ended", e);
        }
    }
}
