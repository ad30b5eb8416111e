// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.probes.ClockProbe;
import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.probe.Attribute;
import org.probebook.probe.Attribute.Type;
import org.probebook.probe.Footprint.Rights;
import org.probebook.probe.Footprint;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.net.internal.NtpExchange;
import org.probebook.probe.net.internal.NtpReply;

/** Asks a host's time service once (SNTP, RFC 4330) and sets no clock. The host's setting {@code ntp} replaces the port. */
@Component
public final class ClockKind implements IProbeKind {
    private static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute("skew", Type.NUMBER,
                    "seconds by which the host's clock and this machine's differ, whichever is ahead; Kerberos bears 300"),
            new Attribute("offset", Type.NUMBER, "seconds by which the host's clock is ahead of this machine's; negative: behind"),
            new Attribute("synchronised", Type.TRUTH, "the host says that its own clock is set by another one"),
            new Attribute("stratum", Type.NUMBER, "how many clocks lie between the host and a source of time: 1 has one itself"),
            new Attribute("delay", Type.NUMBER,
                    "milliseconds that question and reply took on the way; the offset is not more exact than half of it"));

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.CLOCK_PROBE;
    }

    @Override
    public List<Attribute> attributes() {
        return ATTRIBUTES;
    }

    @Override
    public Footprint footprint(Probe probe) {
        return Footprint.of(Rights.NONE, "one datagram to the time service, as every machine sends them",
                "nothing in a usual log");
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        int port = session.host().port("ntp", ((ClockProbe) probe).getPort());
        NtpReply reply = NtpExchange.with(session, port);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("skew", seconds(Math.abs(reply.offset())));
        values.put("offset", seconds(reply.offset()));
        values.put("synchronised", Boolean.toString(reply.synchronised()));
        values.put("stratum", Integer.toString(reply.stratum()));
        values.put("delay", String.format(Locale.ROOT, "%.1f", reply.delay() * 1000));
        return new Observation(values, "ask " + session.host().address() + " port " + port + " for the time (NTP)",
                "the clock is " + seconds(Math.abs(reply.offset())) + " s " + (reply.offset() < 0 ? "behind" : "ahead") + ", stratum "
                        + reply.stratum()
                        + (reply.synchronised() ? "" : ", not set by another one"));
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }
}
