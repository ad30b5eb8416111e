// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm.internal;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

import org.osgi.service.component.annotations.Component;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;

/** The way to hosts over WinRM, for those whose description has the setting {@code winrm}: the port of its HTTPS listener, usually 5986. The setting {@code winrmcert} states the certificate's SHA-256 fingerprint. */
@Component(service = WinrmHosts.class)
public final class WinrmHosts {
    /** What a sign-in over WinRM leaves, for footprints. */
    public static final String TRACES = "a network sign-in in the security log (4624, or 4625 when it is refused), and lines in the log of Windows Remote Management";
    private static final String SETTING = "winrm";
    private static final int USUAL = 5986;
    private static final String FINGERPRINT = "winrmcert";
    private final X509ExtendedTrustManager trust;

    /** Believes the certificates that Java believes, or the one that a host's description states. */
    public WinrmHosts() throws GeneralSecurityException {
        this(ofJava());
    }

    /** @param trust asked about certificates of hosts for which none is stated */
    public WinrmHosts(X509ExtendedTrustManager trust) {
        this.trust = trust;
    }

    private static X509ExtendedTrustManager ofJava() throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((KeyStore) null);
        return Arrays.stream(factory.getTrustManagers()).filter(X509ExtendedTrustManager.class::isInstance)
                .map(X509ExtendedTrustManager.class::cast)
                .findFirst().orElseThrow(() -> new NoSuchAlgorithmException("this Java believes no certificates"));
    }

    /** Whether the user said that a host is asked so; without that, no account is sent. */
    public static boolean reach(Host host) {
        return !host.local() && host.setting(SETTING).isPresent();
    }

    /** The host's WMI, over the connection that all probes of the session share. */
    public Wmi of(HostSession session) throws ProbeException, InterruptedException {
        int port = session.host().port(SETTING, USUAL);
        HostCertificate certificate = new HostCertificate(trust, session.host().setting(FINGERPRINT));
        return new Wmi(session.connection(SETTING, WinrmConnection.class, host -> WinrmConnection.open(host, port, certificate)), session);
    }
}
