// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

import com.hierynomus.mssmb2.SMBApiException;
import com.hierynomus.smbj.auth.AuthenticationContext;
import com.hierynomus.smbj.connection.Connection;
import com.hierynomus.smbj.session.Session;

import org.probebook.probe.Credentials;
import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Connects to a host, agrees with it on SMB 2 or 3, and signs in; leaves nothing open when one of these fails. */
final class SmbOpener {
    private static final Logger LOG = System.getLogger(SmbOpener.class.getName());

    private final HostSession session;
    private final Credentials account;
    private final SmbHosts hosts;

    SmbOpener(HostSession session, Credentials account, SmbHosts hosts) {
        this.session = session;
        this.account = account;
        this.hosts = hosts;
    }

    SmbConnection open() throws ProbeException, InterruptedException {
        Optional<SmbConnection> plain = open(false);
        // A server that insists on encryption turns away whoever does not offer it. Who offers it encrypts, so that it is not the first choice: probes read what any tool may read.
        return plain.isPresent() ? plain.get() : open(true).orElseThrow();
    }

    /** Empty when the host denied access to an account without encryption. */
    private Optional<SmbConnection> open(boolean encrypted) throws ProbeException, InterruptedException {
        SmbNegotiation agreed = SmbNegotiation.open(session, encrypted);
        boolean opened = false;
        try {
            Optional<Session> signedIn = signIn(agreed.connection(), encrypted);
            opened = signedIn.isPresent();
            return signedIn.map(one -> new SmbConnection(session, one, own(agreed), hosts));
        } finally {
            if (!opened) {
                agreed.abandon();
            }
        }
    }

    private Optional<Session> signIn(Connection connection, boolean encrypted) throws ProbeException, InterruptedException {
        try {
            return Optional.of(asItself(connection.authenticate(context())));
        } catch (SMBApiException e) {
            if (e.getStatusCode() == NtStatus.ACCESS_DENIED && !encrypted && !account.anonymous()) {
                LOG.log(Level.DEBUG, () -> session.host().address() + " denies access without encryption", e);
                return Optional.empty();
            }
            throw SmbFailure.opening(e, signingIn());
        } catch (RuntimeException e) {
            throw SmbFailure.opening(e, signingIn());
        }
    }

    /** A host may let anybody in as a guest; then nothing that it answers was asked by the account that evidence would name. */
    private Session asItself(Session signedIn) throws ProbeException {
        if (signedIn.isGuest() && !account.anonymous()) {
            throw new ProbeException(Reason.SIGN_IN_FAILED,
                    signingIn() + ": the host does not know the account, and let it in as a guest only");
        }
        return signedIn;
    }

    private String signingIn() {
        return "signing in to " + session.host().address() + " as " + account.account();
    }

    private OwnSession own(SmbNegotiation agreed) {
        return new OwnSession(agreed.connection().getConnectionContext().getServerGuid(), account.user(), agreed.localAddress());
    }

    private AuthenticationContext context() {
        return account.anonymous()
                ? AuthenticationContext.anonymous()
                : new AuthenticationContext(account.user(), account.password(), account.domain());
    }
}
