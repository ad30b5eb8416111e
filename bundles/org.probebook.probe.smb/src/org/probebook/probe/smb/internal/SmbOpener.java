// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import javax.net.SocketFactory;

import com.hierynomus.mssmb2.SMBApiException;
import com.hierynomus.protocol.commons.Factory;
import com.hierynomus.smbj.SMBClient;
import com.hierynomus.smbj.SmbConfig;
import com.hierynomus.smbj.auth.AuthenticationContext;
import com.hierynomus.smbj.auth.Authenticator;
import com.hierynomus.smbj.connection.Connection;
import com.hierynomus.smbj.session.Session;

import org.probebook.probe.Credentials;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Connects to a host, agrees with it on SMB 2 or 3, and signs in; leaves nothing open when one of these fails. */
final class SmbOpener {
    private static final Logger LOG = System.getLogger(SmbOpener.class.getName());
    private static final int USUAL_PORT = 445;

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
        Host host = session.host();
        int port = host.port("smb", USUAL_PORT);
        SmbSocket socket = new TcpConnect(session, port).open();
        SMBClient client = new SMBClient(config(socket, encrypted));
        boolean opened = false;
        try {
            Connection connection = negotiate(client, socket, port);
            Optional<Session> signedIn = signIn(connection, encrypted);
            opened = signedIn.isPresent();
            return signedIn.map(one -> new SmbConnection(session, one, own(connection, socket), hosts));
        } finally {
            if (!opened) {
                socket.abandon();
            }
        }
    }

    private Connection negotiate(SMBClient client, SmbSocket socket, int port) throws ProbeException, InterruptedException {
        String address = session.host().address();
        try {
            return client.connect(address, port);
        } catch (IOException | RuntimeException e) {
            throw SmbFailure.opening(socket.other().<Throwable>map(other -> other).orElse(e),
                    "negotiating SMB with " + address + " port " + port);
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

    private OwnSession own(Connection connection, SmbSocket socket) {
        return new OwnSession(connection.getConnectionContext().getServerGuid(), account.user(), socket.getLocalAddress().getHostAddress());
    }

    private AuthenticationContext context() {
        return account.anonymous()
                ? AuthenticationContext.anonymous()
                : new AuthenticationContext(account.user(), account.password(), account.domain());
    }

    /**
     * Each connection is a client of its own: servers hand connections with the same identifier to one process, where they disturb each other. The first message is the one that SMB 1
     * understands too, so that such a host says what it is instead of hanging up.
     */
    private SmbConfig config(Socket socket, boolean encrypted) {
        List<Factory.Named<Authenticator>> authenticators = List.of(new NullSessionNtlm.Source());
        return SmbConfig.builder().withClientGuid(UUID.randomUUID()).withMultiProtocolNegotiate(true).withEncryptData(encrypted)
                .withDfsEnabled(false)
                .withAuthenticators(authenticators).withSocketFactory(new Connected(socket))
                .withTimeout(Math.max(1, session.remaining().toMillis()), TimeUnit.MILLISECONDS).build();
    }

    /** Gives the library the one socket that is connected already. */
    private static final class Connected extends SocketFactory {
        private final Socket socket;

        Connected(Socket socket) {
            this.socket = socket;
        }

        @Override
        public Socket createSocket(String host, int port) {
            return socket;
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
            return socket;
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            return socket;
        }

        @Override
        public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
            return socket;
        }
    }
}
