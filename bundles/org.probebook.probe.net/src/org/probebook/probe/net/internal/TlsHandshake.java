// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import java.io.EOFException;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;

import javax.net.ssl.SNIHostName;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;

import org.probebook.probe.HostSession;
import org.probebook.probe.NameLookup;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Greets a TLS server, keeps what it shows, and hangs up. */
public final class TlsHandshake {

    /**
     * What a server showed.
     *
     * @param chain its certificates as it sent them, its own first; never empty
     * @param keyExchange in the words of trust managers
     * @param protocol {@code TLSv1.3} and the like
     * @param end how the handshake ended after that, in one line
     */
    public record Shown(List<X509Certificate> chain, String keyExchange, String protocol, String end) {
    }

    private TlsHandshake() {
    }

    /**
     * Shakes hands.
     *
     * @param serverName the name asked for (server name indication, RFC 6066); none is sent for an IP address
     * @throws ProbeException when the server cannot be reached, is silent, speaks no TLS, or shares no version of it with this Java
     */
    public static Shown with(HostSession session, int port, String serverName) throws ProbeException, InterruptedException {
        CollectingTrust trust = new CollectingTrust();
        try (TimedChannel channel = new TimedChannel(TcpDoor.enter(session, port), session.remaining());
                SSLSocket tls = (SSLSocket) context(trust).getSocketFactory().createSocket(channel.socket(), serverName, port, true)) {
            String end = handshake(tls, channel, trust, serverName);
            return new Shown(trust.chain(), trust.keyExchange(), trust.protocol(), end);
        } catch (IOException e) {
            throw new ProbeException(Reason.MALFORMED, "talking TLS on port " + port + ": " + e.getMessage(), e);
        }
    }

    private static String handshake(SSLSocket tls, TimedChannel channel, CollectingTrust trust, String serverName)
            throws ProbeException, InterruptedException {
        tls.setSSLParameters(parameters(tls.getSSLParameters(), serverName));
        try {
            tls.startHandshake();
        } catch (IOException e) {
            // before the socket around it is: that would read on for as long as the server sends
            channel.close();
            if (trust.chain().isEmpty()) {
                channel.explain(e, "TLS answer");
                throw failed(e);
            }
            return "the handshake then ended: " + e.getMessage();
        }
        if (trust.chain().isEmpty()) {
            throw new ProbeException(Reason.UNSUPPORTED,
                    "the server agreed on " + tls.getSession().getCipherSuite() + ", which shows no certificate");
        }
        return "the handshake was completed";
    }

    private static SSLParameters parameters(SSLParameters parameters, String serverName) {
        parameters.setServerNames(names(serverName));
        return parameters;
    }

    private static List<SNIServerName> names(String serverName) {
        if (NameLookup.literal(serverName).isPresent()) {
            return List.of();
        }
        try {
            return List.of(new SNIHostName(serverName));
        } catch (IllegalArgumentException e) {
            // A name with an underscore resolves and connects, but cannot be indicated.
            return List.of();
        }
    }

    private static ProbeException failed(IOException e) {
        if (e.getCause() instanceof EOFException) {
            return new ProbeException(Reason.MALFORMED, "the server closed the connection without an answer in TLS", e);
        }
        if (e instanceof SSLHandshakeException) {
            return new ProbeException(Reason.UNSUPPORTED, "the server and this product agree on no handshake: " + e.getMessage(), e);
        }
        return new ProbeException(Reason.MALFORMED, "the server does not speak TLS: " + e.getMessage(), e);
    }

    private static SSLContext context(CollectingTrust trust) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] { trust }, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no TLS", e);
        }
    }
}
