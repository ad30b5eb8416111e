// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import java.util.OptionalInt;

import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;
import org.probebook.probe.smb.internal.rpc.Pipe;
import org.probebook.probe.smb.internal.rpc.Spoolss;

/**
 * What became of opening a host's print server.
 *
 * @param error the code that Windows programs show for it; empty when it opened
 * @param described what happened, for people
 */
public record SpoolerTrial(OptionalInt error, String described) {

    /** Opens the print server over the connection that probes share, and closes it. */
    public static SpoolerTrial make(SmbHosts hosts, HostSession session) throws ProbeException, InterruptedException {
        SmbConnection connection = hosts.of(session);
        connection.reachPipes();
        Pipe pipe;
        try {
            pipe = connection.pipe("spoolss");
        } catch (ProbeException e) {
            OptionalInt error = NtStatus.noListener(e);
            if (error.isEmpty()) {
                throw e;
            }
            return new SpoolerTrial(error, e.getMessage());
        }
        return open(pipe, connection.address());
    }

    private static SpoolerTrial open(Pipe pipe, String address) throws ProbeException, InterruptedException {
        try (Spoolss spooler = Spoolss.on(pipe, address)) {
            OptionalInt error = spooler.open();
            return new SpoolerTrial(error, error.isEmpty() ? "opened" : "not opened, error " + error.getAsInt());
        }
    }
}
