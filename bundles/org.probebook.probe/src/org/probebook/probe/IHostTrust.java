// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.io.IOException;

/**
 * Knows by which keys the user recognises hosts, for a protocol whose hosts have keys of their own. Comes as an OSGi service. Nothing here signs in, and nothing is accepted but by
 * {@link #accept}. Safe in any thread; rules of threads and waiting as {@link IProbeKind#observe}.
 */
public interface IHostTrust {

    /** Whether a host can be asked for such a key at all; asks nothing. */
    boolean reaches(Host host);

    /**
     * Asks a host for its key.
     *
     * @param session its account is not used
     * @throws ProbeException when the host could not be reached, or proved nothing
     */
    HostKey ask(HostSession session) throws ProbeException, InterruptedException;

    /**
     * Keeps the user's decision that a key is the host's.
     *
     * @param key as {@link #ask} gave it
     * @param replace whether other keys that were accepted for that host are forgotten; without it a {@link HostKey.Standing#CHANGED} key is not accepted
     * @throws IOException when it cannot be kept, with a message for the user: so too when the key is not to be accepted, or another one stands where only the user may take it away
     */
    void accept(Host host, HostKey key, boolean replace) throws IOException;
}
