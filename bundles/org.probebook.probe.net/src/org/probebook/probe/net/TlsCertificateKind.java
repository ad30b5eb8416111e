// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.knowledge.probes.TlsCertificateProbe;
import org.probebook.probe.Attribute;
import org.probebook.probe.Attribute.Type;
import org.probebook.probe.Footprint.Rights;
import org.probebook.probe.Footprint;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.net.internal.CertificateNames;
import org.probebook.probe.net.internal.ChainTrust;
import org.probebook.probe.net.internal.TlsHandshake;
import org.probebook.probe.net.internal.TlsHandshake.Shown;

/**
 * Looks at the certificate that a TLS server shows; sends nothing but the handshake. The host's setting {@code tls}, else {@code https}, replaces the
 * port.
 */
@Component
public final class TlsCertificateKind implements IProbeKind {
    private static final Logger LOG = System.getLogger(TlsCertificateKind.class.getName());
    private static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute("days-left", Type.NUMBER, "whole days until the certificate expires; negative once it has"),
            new Attribute("name-matches", Type.TRUTH, "the certificate is for the server name asked for (RFC 9525)"),
            new Attribute("trusted", Type.TRUTH,
                    "the chain leads to an authority that Java trusts; the certificate's own dates and name apart"),
            new Attribute("self-signed", Type.TRUTH, "the certificate is signed with its own key"),
            new Attribute("begun", Type.TRUTH, "the first day of the certificate has come"),
            new Attribute("not-after", Type.TIME, "last moment of the certificate, as 2031-01-01T00:00:00Z"),
            new Attribute("issuer", Type.TEXT, "who signed it, as CN=…,O=…"),
            new Attribute("subject", Type.TEXT, "whom it is for, as CN=…"),
            new Attribute("protocol", Type.TEXT, "version of TLS that was agreed on, as TLSv1.3"));
    private final Supplier<ChainTrust> trust;
    private final Clock clock;

    /** Judges by Java's own trust store and the system's clock. */
    public TlsCertificateKind() {
        this(ChainTrust::ofJava, Clock.systemUTC());
    }

    TlsCertificateKind(Supplier<ChainTrust> trust, Clock clock) {
        this.trust = trust;
        this.clock = clock;
    }

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.TLS_CERTIFICATE_PROBE;
    }

    @Override
    public List<Attribute> attributes() {
        return ATTRIBUTES;
    }

    @Override
    public boolean reaches(Host host) {
        return true;
    }

    @Override
    public Footprint footprint(Probe probe) {
        return Footprint.of(Rights.NONE, "a TLS handshake that ends before anything is asked",
                "a line in the log of a server that logs broken handshakes");
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        TlsCertificateProbe question = (TlsCertificateProbe) probe;
        Host host = session.host();
        int port = host.port("tls", host.port("https", question.getPort()));
        String name = serverName(question, host);
        Shown shown = TlsHandshake.with(session, port, name);
        return observation(shown, name, "TLS handshake with " + host.address() + " port " + port + " for the name " + name);
    }

    private static String serverName(TlsCertificateProbe question, Host host) {
        if (question.getServerName() != null && !question.getServerName().isBlank()) {
            return question.getServerName().strip().replaceAll("\\p{Cntrl}", "?");
        }
        return host.local() ? "localhost" : host.address();
    }

    private Observation observation(Shown shown, String name, String request) {
        X509Certificate leaf = shown.chain().getFirst();
        Instant now = clock.instant();
        Instant end = leaf.getNotAfter().toInstant();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("days-left", Long.toString(Math.floorDiv(Duration.between(now, end).toSeconds(), Duration.ofDays(1).toSeconds())));
        values.put("name-matches", Boolean.toString(CertificateNames.match(leaf, name)));
        values.put("trusted", Boolean.toString(trust.get().trusts(shown.chain(), shown.keyExchange(), now)));
        values.put("self-signed", Boolean.toString(selfSigned(leaf)));
        values.put("begun", Boolean.toString(!now.isBefore(leaf.getNotBefore().toInstant())));
        values.put("not-after", end.toString());
        values.put("issuer", leaf.getIssuerX500Principal().getName());
        values.put("subject", leaf.getSubjectX500Principal().getName());
        if (!shown.protocol().isEmpty()) {
            values.put("protocol", shown.protocol());
        }
        String reply = String.join(" ", shown.protocol(), "for", values.get("subject"), "issued by", values.get("issuer"), "valid from",
                leaf.getNotBefore().toInstant().toString(), "to", end.toString(), "names", CertificateNames.of(leaf).toString(),
                "chain of", Integer.toString(shown.chain().size()) + ";", shown.end());
        return new Observation(values, request, reply);
    }

    private static boolean selfSigned(X509Certificate leaf) {
        if (!leaf.getIssuerX500Principal().equals(leaf.getSubjectX500Principal())) {
            return false;
        }
        try {
            leaf.verify(leaf.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            LOG.log(Level.DEBUG, "named after its issuer, but signed by another key", e);
            return false;
        }
    }
}
