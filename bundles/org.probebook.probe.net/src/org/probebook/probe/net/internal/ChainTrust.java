// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * Whether a chain of certificates leads to an authority that this Java trusts. That is one question, and the dates of the server's own certificate are
 * another: an expired certificate of a trusted authority is judged as it would have been on its last day, one that is not valid yet as on its first.
 * Names are a third question, not asked here. No revocation list is fetched.
 */
public final class ChainTrust {
    private static final Logger LOG = System.getLogger(ChainTrust.class.getName());
    private static final String SERVER_AUTHENTICATION = "1.3.6.1.5.5.7.3.1";
    private final X509TrustManager trust;

    /**
     * Trusts as another does.
     *
     * @param trust judges chains whose leaf is in date; its accepted issuers are the anchors for the others
     */
    public ChainTrust(X509TrustManager trust) {
        this.trust = trust;
    }

    /** Trusts the authorities of this Java's own trust store, or of the one that {@code javax.net.ssl.trustStore} names. Read once, at first need. */
    public static ChainTrust ofJava() {
        return OfJava.TRUST;
    }

    private static ChainTrust read() {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null);
            return new ChainTrust(
                    Arrays.stream(factory.getTrustManagers()).filter(X509TrustManager.class::isInstance).map(X509TrustManager.class::cast)
                            .findFirst().orElseThrow());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no trust store", e);
        }
    }

    /**
     * Judges a chain.
     *
     * @param chain as the server sent it, its own certificate first; not empty
     * @param keyExchange as the handshake told it
     * @param now the moment to judge at
     */
    public boolean trusts(List<X509Certificate> chain, String keyExchange, Instant now) {
        X509Certificate leaf = chain.getFirst();
        Instant first = leaf.getNotBefore().toInstant();
        Instant last = leaf.getNotAfter().toInstant();
        try {
            if (now.isBefore(first) || now.isAfter(last)) {
                build(chain, now.isBefore(first) ? first : last);
            } else {
                trust.checkServerTrusted(chain.toArray(X509Certificate[]::new), keyExchange);
            }
            return true;
        } catch (GeneralSecurityException | IOException e) {
            LOG.log(Level.DEBUG, () -> "not trusted: " + leaf.getSubjectX500Principal(), e);
            return false;
        }
    }

    private void build(List<X509Certificate> chain, Instant at) throws GeneralSecurityException, IOException {
        Set<TrustAnchor> anchors = Arrays.stream(trust.getAcceptedIssuers()).map(issuer -> new TrustAnchor(issuer, null))
                .collect(Collectors.toSet());
        X509CertSelector leaf = new X509CertSelector();
        leaf.setCertificate(chain.getFirst());
        leaf.setExtendedKeyUsage(Set.of(SERVER_AUTHENTICATION));
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, leaf);
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(chain)));
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(at));
        CertPathBuilder.getInstance("PKIX").build(parameters);
    }

    private static final class OfJava {
        private static final ChainTrust TRUST = read();
    }
}
