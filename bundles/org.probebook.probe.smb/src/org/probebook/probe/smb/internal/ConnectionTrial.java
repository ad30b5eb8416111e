// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.OptionalInt;

import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;

/**
 * What became of one more connection to a host. Hosts refuse those that they have no room for when somebody signs in, or connects to a share.
 *
 * @param error the code that Windows programs show for the refusal; empty when the connection was accepted
 * @param described what happened, for people
 */
public record ConnectionTrial(OptionalInt error, String described) {
    private static final Logger LOG = System.getLogger(ConnectionTrial.class.getName());

    /**
     * Signs in and connects to the share of pipes, over a connection of its own that is closed again.
     *
     * @throws ProbeException when it was refused, or failed, for any other reason than a limit of the host
     */
    public static ConnectionTrial make(SmbHosts hosts, HostSession session) throws ProbeException, InterruptedException {
        int open = 0;
        try {
            // The connection that probes share comes first: an account that was refused there is not tried again here, which could lock it out.
            SmbConnection shared = hosts.of(session);
            open = shared.ownSessions().size();
            reachPipes(hosts.another(session));
            return new ConnectionTrial(OptionalInt.empty(), "accepted, " + beside(open));
        } catch (ProbeException e) {
            OptionalInt error = NtStatus.limit(e);
            if (error.isEmpty()) {
                throw e;
            }
            return new ConnectionTrial(error, e.getMessage() + ", " + beside(open));
        }
    }

    /** A host that was nearly full may be full because of these. */
    private static String beside(int open) {
        return open == 0 ? "with none of our own open" : "beside " + open + " of our own";
    }

    private static void reachPipes(SmbConnection connection) throws ProbeException, InterruptedException {
        try {
            connection.reachPipes();
        } finally {
            try {
                connection.close();
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "closing one more connection", e);
            }
        }
    }
}
