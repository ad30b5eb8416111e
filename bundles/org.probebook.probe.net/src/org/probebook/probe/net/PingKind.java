// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net;

import java.net.InetAddress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.probe.Attribute;
import org.probebook.probe.Attribute.Type;
import org.probebook.probe.Footprint;
import org.probebook.probe.Footprint.Rights;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.NameLookup;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.net.internal.EchoSocket;
import org.probebook.probe.net.internal.LinuxEchoSocket;
import org.probebook.probe.net.internal.Pinging;

/**
 * Asks a host for an echo (RFC 792, RFC 4443), as {@code ping} does and without that program. Silence is an answer, not a time-out: many hosts and firewalls drop such requests on purpose. Sends from Linux only; where
 * the system lets this product send none, the answer is unknown and says what to do.
 */
@Component(service = IProbeKind.class)
public final class PingKind implements IProbeKind {
    private static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute("answers", Type.TRUTH,
                    "an echo came back; false where none did within three seconds, or half of the time there is"),
            new Attribute("millis", Type.NUMBER, "milliseconds from request to echo; missing where none came"));
    /** Room for three requests, of which two may be lost. */
    private static final Duration SILENCE = Duration.ofSeconds(3);

    private final EchoSocket.Opener sockets;

    /** Sends by this machine's own sockets. */
    public PingKind() {
        this(LinuxEchoSocket::open);
    }

    PingKind(EchoSocket.Opener sockets) {
        this.sockets = sockets;
    }

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.PING_PROBE;
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
        return Footprint.of(Rights.NONE, "one to three echo requests (ICMP) with 16 random bytes each, as ping sends them",
                "nothing in a usual log");
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        List<InetAddress> addresses = NameLookup.addresses(session);
        Duration half = session.remaining().dividedBy(2);
        Pinging.Echo echo = new Pinging(sockets).any(addresses, half.compareTo(SILENCE) < 0 ? half : SILENCE);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("answers", Boolean.toString(echo.millis().isPresent()));
        echo.millis().ifPresent(millis -> values.put("millis", String.format(Locale.ROOT, "%.1f", millis)));
        return new Observation(values, "ask " + session.host().address() + " for an echo (ICMP)", echo.told());
    }
}
