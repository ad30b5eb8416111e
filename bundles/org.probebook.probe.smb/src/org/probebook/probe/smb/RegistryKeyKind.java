// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.knowledge.probes.RegistryKeyProbe;
import org.probebook.knowledge.probes.RegistryView;
import org.probebook.probe.Attribute;
import org.probebook.probe.Attribute.Type;
import org.probebook.probe.Footprint.Rights;
import org.probebook.probe.Footprint;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.smb.internal.SmbConnection;
import org.probebook.probe.smb.internal.SmbHosts;
import org.probebook.probe.smb.internal.SmbTraces;
import org.probebook.probe.smb.internal.rpc.RegistryKeyInfo;
import org.probebook.probe.smb.internal.rpc.Winreg;

/**
 * Asks a remote registry about a key (BaseRegQueryInfoKey, MS-RRP 3.1.5.16). A key that is not there is absent; that the account may not read it is a reason.
 */
@Component(service = IProbeKind.class)
public final class RegistryKeyKind implements IProbeKind {
    private static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute("written", Type.TIME,
                    "when it was last changed, as 2031-01-01T00:00:00Z; 1601-01-01T00:00:00Z where the host keeps no such time"),
            new Attribute("subkeys", Type.NUMBER, "keys directly in it"), new Attribute("values", Type.NUMBER, "values that it has"));

    @Reference
    SmbHosts hosts;

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.REGISTRY_KEY_PROBE;
    }

    @Override
    public List<Attribute> attributes() {
        return ATTRIBUTES;
    }

    @Override
    public Footprint footprint(Probe probe) {
        return Footprint.of(Rights.ADMINISTRATOR,
                "a registry key opened over the pipe winreg, as by an inventory tool; wakes the service Remote Registry where that starts on demand",
                SmbTraces.SIGN_IN);
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        RegistryKeyProbe asked = (RegistryKeyProbe) probe;
        if (asked.getKey() == null || asked.getKey().isBlank()) {
            throw new ProbeException(Reason.MALFORMED, "the probe names no registry key");
        }
        String request = "ask about registry key " + asked.getKey() + viewed(asked.getView());
        SmbConnection connection = hosts.of(session);
        try (Winreg registry = Winreg.on(connection.pipe("winreg"))) {
            Optional<RegistryKeyInfo> key = registry.key(asked.getKey(), asked.getView());
            return key.isEmpty() ? Observation.absent(request, "no such key") : observation(key.get(), request);
        }
    }

    /** The view in a request's words; nothing for the usual one. */
    static String viewed(RegistryView view) {
        return view == RegistryView.DEFAULT ? "" : " in the " + view.getLiteral() + "-bit view";
    }

    private static Observation observation(RegistryKeyInfo key, String request) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("written", key.written().toString());
        values.put("subkeys", Long.toString(key.subkeys()));
        values.put("values", Long.toString(key.values()));
        return new Observation(values, request,
                "last written " + key.written() + ", " + key.subkeys() + " subkeys, " + key.values() + " values");
    }
}
