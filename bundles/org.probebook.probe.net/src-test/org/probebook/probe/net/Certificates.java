// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Arrays;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** The certificates of testdata/servers.p12, by the names that testdata/make-certificates gives them. */
final class Certificates {
    private static final char[] PASSWORD = "fixture".toCharArray();
    private final KeyStore all;

    Certificates() throws IOException, GeneralSecurityException {
        all = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(Path.of("testdata/servers.p12"))) {
            all.load(in, PASSWORD);
        }
    }

    X509Certificate leaf(String name) throws GeneralSecurityException {
        return (X509Certificate) all.getCertificate(name);
    }

    /** Trusts the authority of the fixtures and nobody else. */
    X509TrustManager trust() throws GeneralSecurityException, IOException {
        KeyStore anchors = KeyStore.getInstance("PKCS12");
        anchors.load(null, null);
        anchors.setCertificateEntry("authority", leaf("authority"));
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(anchors);
        return (X509TrustManager) Arrays.stream(factory.getTrustManagers()).findFirst().orElseThrow();
    }

    /** What a server needs to show this certificate. */
    SSLContext context(String name) throws GeneralSecurityException, IOException {
        KeyStore one = KeyStore.getInstance("PKCS12");
        one.load(null, null);
        one.setKeyEntry(name, all.getKey(name, PASSWORD), PASSWORD, all.getCertificateChain(name));
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(one, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /** A server on loopback that shakes hands and then hears nothing more than the good-bye. */
    RawServer server(String name, String... protocols) throws GeneralSecurityException, IOException {
        SSLServerSocket door = (SSLServerSocket) context(name).getServerSocketFactory().createServerSocket(0, 50,
                InetAddress.getLoopbackAddress());
        if (protocols.length > 0) {
            door.setEnabledProtocols(protocols);
        }
        return new RawServer(door, (visitor, closed) -> {
            ((SSLSocket) visitor).startHandshake();
            int heard = visitor.getInputStream().read();
            if (heard >= 0) {
                throw new IllegalStateException("a probe of the certificate sent data");
            }
        });
    }
}
