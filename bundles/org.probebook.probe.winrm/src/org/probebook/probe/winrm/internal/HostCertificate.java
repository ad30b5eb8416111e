// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm.internal;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Believes the one certificate whose fingerprint the user stated for a host, and no other; where none was stated, those that are believed in general, which must name the host, too. Most WinRM services show a
 * certificate that they made themselves, and a fingerprint proves more than an authority does.
 */
final class HostCertificate extends X509ExtendedTrustManager {
    private final X509ExtendedTrustManager usual;
    private final Optional<String> stated;
    private volatile String shown = "";

    /**
     * @param usual asked where none was stated
     * @param stated SHA-256 of the certificate in hexadecimal, with or without colons
     */
    HostCertificate(X509ExtendedTrustManager usual, Optional<String> stated) {
        this.usual = usual;
        this.stated = stated.map(HostCertificate::plain);
    }

    /** TLS that believes this. */
    SSLContext context() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] { this }, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no TLS", e);
        }
    }

    /** Why a certificate was not believed, and what the user may do about it. */
    String advice() {
        return stated.isPresent()
                ? "it shows another certificate, of SHA-256 fingerprint " + shown + ", than the one that was stated"
                : "the certificate is not trusted, or not this host's; if its administrator confirms the SHA-256 fingerprint " + shown
                        + ", state it: winrmcert=" + shown;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket) throws CertificateException {
        shown = fingerprint(chain[0]);
        if (stated.isEmpty()) {
            usual.checkServerTrusted(chain, authType, socket);
        } else if (!stated.get().equals(shown)) {
            throw new CertificateException("another certificate than the one that was stated");
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine) throws CertificateException {
        throw new CertificateException("only sockets are used here");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw new CertificateException("whose certificate it is cannot be told without a socket");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw new CertificateException("this side is never the server");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket) throws CertificateException {
        checkClientTrusted(chain, authType);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine) throws CertificateException {
        checkClientTrusted(chain, authType);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return usual.getAcceptedIssuers();
    }

    private static String fingerprint(X509Certificate certificate) throws CertificateException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private static String plain(String fingerprint) {
        return fingerprint.replace(":", "").strip().toLowerCase(Locale.ROOT);
    }
}
