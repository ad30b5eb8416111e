// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.probe.Attribute;
import org.probebook.probe.Attribute.Type;
import org.probebook.probe.Footprint.Rights;
import org.probebook.probe.Footprint;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.smb.internal.ConnectionTrial;
import org.probebook.probe.smb.internal.SmbHosts;
import org.probebook.probe.smb.internal.SmbTraces;

/**
 * Opens one more connection to a host and closes it again. That a host at its limit turns it away (at SESSION_SETUP or TREE_CONNECT, MS-SMB2 3.3.5.5 and 3.3.5.7) is the
 * observation; a refused account, a host that cannot be reached and one that does not answer are reasons as everywhere.
 */
@Component(service = IProbeKind.class)
public final class ConnectionLimitKind implements IProbeKind {
    private static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute("accepts", Type.TRUTH, "the host takes one more connection, beside those that the product has open on it"),
            new Attribute("error", Type.NUMBER,
                    "the code that Windows programs show for the refusal: 71, 1395, 1130, 1450 and so on; missing when it accepts"));

    @Reference
    SmbHosts hosts;

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.CONNECTION_LIMIT_PROBE;
    }

    @Override
    public List<Attribute> attributes() {
        return ATTRIBUTES;
    }

    @Override
    public Footprint footprint(Probe probe) {
        return Footprint.of(Rights.ACCOUNT, "one more connection and sign-in beside those of the check, closed at once", SmbTraces.SIGN_IN);
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        ConnectionTrial trial = ConnectionTrial.make(hosts, session);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("accepts", Boolean.toString(trial.error().isEmpty()));
        trial.error().ifPresent(error -> values.put("error", Integer.toString(error)));
        return new Observation(values, "open one more connection to " + session.host().address(), trial.described());
    }
}
