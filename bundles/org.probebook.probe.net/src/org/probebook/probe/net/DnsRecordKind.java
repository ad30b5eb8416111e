// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.probes.DnsRecordProbe;
import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.probe.Attribute;
import org.probebook.probe.Attribute.Type;
import org.probebook.probe.Footprint.Rights;
import org.probebook.probe.Footprint;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.net.internal.DnsAsking;
import org.probebook.probe.net.internal.DnsQuestion;
import org.probebook.probe.net.internal.DnsReplies;
import org.probebook.probe.net.internal.DnsServers;

/**
 * Asks name servers for the records of a name, all of them at once: those of the host's setting {@code dns}, else the system's. That a name does not exist
 * is an observation; a server that refuses, fails or keeps silent has told nothing, and when all do, the answer is unknown.
 */
@Component
public final class DnsRecordKind implements IProbeKind {
    private static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute("answers", Type.TEXT,
                    "values of the records, sorted, a space between them; names without the dot at their end; of the first server that answered"),
            new Attribute("agree", Type.TRUTH, "all servers that responded gave the same records and the same response code"),
            new Attribute("count", Type.NUMBER, "how many values there are; 0 when the name or the type does not exist"),
            new Attribute("rcode", Type.TEXT, "noerror or nxdomain"),
            new Attribute("ttl", Type.NUMBER, "seconds for which the most short-lived of the records may be kept"));
    /** After which a name server counts as silent, however much time there is; resolvers give up sooner. */
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.DNS_RECORD_PROBE;
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
        return Footprint.of(Rights.NONE, "a query for a name to each name server",
                "a line in the log of a name server that logs queries");
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        DnsQuestion question = question((DnsRecordProbe) probe, session.host());
        List<InetSocketAddress> servers = DnsServers.of(session.host());
        Duration left = session.remaining();
        DnsReplies replies = new DnsReplies(DnsAsking.ask(servers, question, left.compareTo(PATIENCE) < 0 ? left : PATIENCE));
        return observation(replies, question);
    }

    private static DnsQuestion question(DnsRecordProbe probe, Host host) throws ProbeException {
        boolean named = probe.getName() != null && !probe.getName().isBlank();
        if (!named && host.local()) {
            throw new ProbeException(Reason.UNSUPPORTED, "this machine was given no name to ask for; give the probe one");
        }
        return DnsQuestion.of(named ? probe.getName().strip() : host.address(), probe.getType() == null ? "A" : probe.getType());
    }

    private static Observation observation(DnsReplies replies, DnsQuestion question) throws ProbeException {
        var first = replies.first();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("answers", String.join(" ", first.answers()));
        values.put("agree", Boolean.toString(replies.agree()));
        values.put("count", Integer.toString(first.answers().size()));
        values.put("rcode", first.rcode());
        first.ttl().ifPresent(ttl -> values.put("ttl", Long.toString(ttl)));
        return new Observation(values, "DNS query for " + question, replies.told());
    }
}
