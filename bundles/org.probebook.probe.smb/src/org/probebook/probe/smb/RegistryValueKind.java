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
import org.probebook.knowledge.probes.RegistryValueProbe;
import org.probebook.probe.Attribute;
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
import org.probebook.probe.smb.internal.rpc.Winreg;
import org.probebook.probe.windows.RegistryValue;
import org.probebook.probe.windows.WindowsAttributes;

/** Reads a registry value over the remote registry. A key or value that is not there is absent; that the account may not read it is a reason. */
@Component(service = IProbeKind.class)
public final class RegistryValueKind implements IProbeKind {
    @Reference
    SmbHosts hosts;

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.REGISTRY_VALUE_PROBE;
    }

    @Override
    public List<Attribute> attributes() {
        return WindowsAttributes.REGISTRY_VALUE;
    }

    @Override
    public Footprint footprint(Probe probe) {
        return Footprint.of(Rights.ADMINISTRATOR,
                "a registry value read over the pipe winreg, as by an inventory tool; wakes the service Remote Registry where that starts on demand",
                SmbTraces.SIGN_IN);
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        RegistryValueProbe asked = (RegistryValueProbe) probe;
        if (asked.getKey() == null || asked.getKey().isBlank()) {
            throw new ProbeException(Reason.MALFORMED, "the probe names no registry key");
        }
        String name = asked.getName() == null ? "" : asked.getName();
        String request = "read registry value " + asked.getKey() + "\\" + (name.isEmpty() ? "(unnamed)" : name)
                + RegistryKeyKind.viewed(asked.getView());
        SmbConnection connection = hosts.of(session);
        try (Winreg registry = Winreg.on(connection.pipe("winreg"))) {
            Optional<RegistryValue> value = registry.value(asked.getKey(), asked.getView(), name);
            return value.isEmpty() ? Observation.absent(request, "no such key or value") : observation(value.get(), request);
        }
    }

    private static Observation observation(RegistryValue value, String request) throws ProbeException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("value", value.text());
        values.put("type", value.typeName());
        return new Observation(values, request, value.typeName() + " " + value.text());
    }
}
