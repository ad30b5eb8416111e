// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import javax.net.SocketFactory;

import com.hierynomus.protocol.commons.Factory;
import com.hierynomus.smbj.SMBClient;
import com.hierynomus.smbj.SmbConfig;
import com.hierynomus.smbj.auth.Authenticator;
import com.hierynomus.smbj.connection.Connection;

import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;

/**
 * A connection over which a host agreed on SMB 2 or 3, and nobody is signed in yet.
 *
 * @param connection ready for signing in
 * @param socket what it runs over
 */
record SmbNegotiation(Connection connection, SmbSocket socket) {
    private static final Logger LOG = System.getLogger(SmbNegotiation.class.getName());
    private static final int USUAL_PORT = 445;

    /**
     * Connects to the session's host and negotiates; leaves nothing open when that fails.
     *
     * @param encrypted whether encryption is offered; who offers it encrypts later
     */
    static SmbNegotiation open(HostSession session, boolean encrypted) throws ProbeException, InterruptedException {
        int port = session.host().port("smb", USUAL_PORT);
        SmbSocket socket = new TcpConnect(session, port).open();
        SMBClient client = new SMBClient(config(session, socket, encrypted));
        Connection connection = null;
        try {
            connection = negotiate(client, session, socket, port);
            return new SmbNegotiation(connection, socket);
        } finally {
            if (connection == null) {
                socket.abandon();
            }
        }
    }

    /** The address on this side of the connection. */
    String localAddress() {
        return socket.getLocalAddress().getHostAddress();
    }

    /** Hangs up, where all went well. */
    void close() {
        try {
            connection.close(true);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "hanging up", e);
        } finally {
            socket.abandon();
        }
    }

    /** Hangs up on a host that one is not done with. */
    void abandon() {
        socket.abandon();
    }

    private static Connection negotiate(SMBClient client, HostSession session, SmbSocket socket, int port)
            throws ProbeException, InterruptedException {
        String address = session.host().address();
        try {
            return client.connect(address, port);
        } catch (IOException | RuntimeException e) {
            throw SmbFailure.opening(socket.other().<Throwable>map(other -> other).or(socket::nonsense).orElse(e),
                    "negotiating SMB with " + address + " port " + port);
        }
    }

    /**
     * Each connection is a client of its own: servers hand connections with the same identifier to one process, where they disturb each other. The first message is the one that SMB 1
     * understands too, so that such a host says what it is instead of hanging up.
     */
    private static SmbConfig config(HostSession session, Socket socket, boolean encrypted) {
        List<Factory.Named<Authenticator>> authenticators = List.of(new NullSessionNtlm.Source());
        return SmbConfig.builder().withClientGuid(UUID.randomUUID()).withMultiProtocolNegotiate(true).withEncryptData(encrypted)
                .withDfsEnabled(false)
                .withAuthenticators(authenticators).withSocketFactory(new Connected(socket)).withTransportLayerFactory(new SmbTransport())
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
