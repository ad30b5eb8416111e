// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.knowledge.probes.TcpPortProbe;
import org.probebook.probe.Attribute;
import org.probebook.probe.Footprint.Rights;
import org.probebook.probe.Footprint;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.NameLookup;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.net.internal.TcpDoor;
import org.probebook.probe.net.internal.TcpDoor.Knock;
import org.probebook.probe.net.internal.TcpDoor.State;

/** Connects to a TCP port and hangs up. The host's setting {@code tcp} replaces the port. */
@Component
public final class TcpPortKind implements IProbeKind {
    private static final List<Attribute> ATTRIBUTES = List.of(new Attribute("state", Attribute.Type.TEXT,
            "open (something accepts), refused (the host answers that nothing listens), or silent (no answer: dropped on the way)"));
    /** Longer than any round trip, and than the tries that some systems repeat before they report a refusal. */
    private static final Duration SILENCE = Duration.ofSeconds(3);

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.TCP_PORT_PROBE;
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
        return Footprint.of(Rights.NONE, "a connection that is closed without a word, as one step of a scan of ports",
                "a line in the log of a service or firewall that logs connections");
    }

    /** Silence is an answer here, not a time-out: it is concluded after three seconds, or half of the time that is left. */
    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        Host host = session.host();
        int port = host.port("tcp", ((TcpPortProbe) probe).getPort());
        String request = "connect to TCP port " + port + " of " + host.address();
        List<InetAddress> addresses = NameLookup.addresses(session);
        Duration half = session.remaining().dividedBy(2);
        try (Knock knock = TcpDoor.knock(addresses, port, half.compareTo(SILENCE) < 0 ? half : SILENCE)) {
            if (knock.state() == State.NO_ROUTE) {
                throw new ProbeException(Reason.UNREACHABLE, request + ": " + knock.told());
            }
            return Observation.of("state", knock.state().name().toLowerCase(Locale.ROOT), request, knock.told());
        }
    }
}
