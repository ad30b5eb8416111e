// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.snmp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.knowledge.probes.SnmpValueProbe;
import org.probebook.probe.Attribute;
import org.probebook.probe.Attribute.Type;
import org.probebook.probe.Footprint;
import org.probebook.probe.Footprint.Rights;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.snmp.internal.ObjectIdentifiers;
import org.probebook.probe.snmp.internal.SnmpAgent;
import org.probebook.probe.snmp.internal.SnmpValue;

import org.snmp4j.smi.OID;

/**
 * Asks an SNMP agent for one value by a GET, over version 3 (RFC 3414) or 2c (RFC 1901). The host's setting {@code snmp} replaces the port, and says that the host's account is one of its
 * agent: without it, no account is sent, since a host's account is mostly another's. The setting {@code snmpsecurity} is {@code sha-256+aes} where it is not stated; see {@link SnmpAgent}. An object or instance that
 * the agent does not have, or does not show to this account, is absent: an agent makes no difference.
 */
@Component(service = IProbeKind.class)
public final class SnmpValueKind implements IProbeKind {
    private static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute("value", Type.TEXT,
                    "numbers in decimal, TimeTicks as hundredths of a second, octets as text where they are text and else in hexadecimal"),
            new Attribute("number", Type.NUMBER, "the value where it is a number, or text that is one"),
            new Attribute("type", Type.TEXT,
                    "INTEGER, OCTET STRING, OBJECT IDENTIFIER, IpAddress, Counter32, Gauge32, TimeTicks and so on"));

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.SNMP_VALUE_PROBE;
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
        return Footprint.of(Rights.ACCOUNT,
                "one SNMP GET, as every monitoring sends them; over version 2c the community is readable on the way",
                "counters of the agent; where the account is refused, a trap to whoever the agent reports to");
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        SnmpValueProbe asked = (SnmpValueProbe) probe;
        OID oid = ObjectIdentifiers.read(asked.getOid());
        int port = session.host().port("snmp", asked.getPort());
        if (port < 1 || port > 65535) {
            throw new ProbeException(Reason.MALFORMED, port + " is no UDP port: a port is a number from 1 to 65535");
        }
        String request = "SNMP GET " + oid + " of " + session.host().address() + " port " + port;
        SnmpAgent agent = session.connection("snmp:" + port, SnmpAgent.class, host -> SnmpAgent.of(host, port));
        Optional<SnmpValue> value = agent.value(oid, session.remaining());
        return value.map(told -> observation(told, request))
                .orElseGet(() -> Observation.absent(request, "no such object or instance, or none that this account may see"));
    }

    private static Observation observation(SnmpValue value, String request) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("value", value.text());
        value.number().ifPresent(number -> values.put("number", number));
        values.put("type", value.type());
        return new Observation(values, request, value.type() + " " + value.text());
    }
}
