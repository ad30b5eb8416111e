// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import java.net.Socket;
import java.security.cert.X509Certificate;
import java.util.List;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.X509ExtendedTrustManager;

/** Lets every certificate pass and keeps it: what is to be observed must not end the handshake. Nothing is ever sent over such a connection. */
final class CollectingTrust extends X509ExtendedTrustManager {
    private volatile List<X509Certificate> chain = List.of();
    private volatile String keyExchange = "";
    private volatile String protocol = "";

    /** The certificates in the order in which the server sent them, its own first; empty as long as none came. */
    List<X509Certificate> chain() {
        return chain;
    }

    /** The key exchange in the words that trust managers expect; empty as long as no certificate came. */
    String keyExchange() {
        return keyExchange;
    }

    /** {@code TLSv1.3} and the like; empty as long as no certificate came. */
    String protocol() {
        return protocol;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] shown, String authType, Socket socket) {
        checkServerTrusted(shown, authType);
        if (socket instanceof SSLSocket tls && tls.getHandshakeSession() != null) {
            protocol = tls.getHandshakeSession().getProtocol();
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] shown, String authType, SSLEngine engine) {
        checkServerTrusted(shown, authType);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] shown, String authType) {
        keyExchange = authType;
        chain = List.of(shown);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] shown, String authType) {
        throw new UnsupportedOperationException("this side is never the server");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] shown, String authType, Socket socket) {
        checkClientTrusted(shown, authType);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] shown, String authType, SSLEngine engine) {
        checkClientTrusted(shown, authType);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
