// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.service.component.annotations.Component;
import org.probebook.probe.Credentials;
import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;

/**
 * The way to hosts over SMB. Knows every connection that this process holds, so that none is counted among a host's sessions: not that of another run, nor one over another of the
 * host's addresses.
 */
@Component(service = SmbHosts.class)
public final class SmbHosts {
    private static final String SORT = "smb";
    private static final String NOBODYS_SORT = "smb:nobody";

    private final Set<OwnSession> open = ConcurrentHashMap.newKeySet();

    /** The connection of the session's account; of nobody, where the session has none. */
    public SmbConnection of(HostSession session) throws ProbeException, InterruptedException {
        Credentials account = session.credentials();
        return account.anonymous() ? ofNobody(session) : connection(SORT, session, account);
    }

    /** The connection of nobody. */
    public SmbConnection ofNobody(HostSession session) throws ProbeException, InterruptedException {
        return connection(NOBODYS_SORT, session, Credentials.NONE);
    }

    /** One more connection of the session's account, which is shared with nobody and which the caller closes. */
    SmbConnection another(HostSession session) throws ProbeException, InterruptedException {
        return new SmbOpener(session, session.credentials(), this).open();
    }

    private SmbConnection connection(String sort, HostSession session, Credentials account) throws ProbeException, InterruptedException {
        return session.connection(sort, SmbConnection.class, host -> new SmbOpener(host, account, this).open());
    }

    void opened(OwnSession own) {
        open.add(own);
    }

    void closed(OwnSession own) {
        open.remove(own);
    }

    List<OwnSession> openOn(UUID server) {
        return open.stream().filter(own -> own.server().equals(server)).toList();
    }
}
