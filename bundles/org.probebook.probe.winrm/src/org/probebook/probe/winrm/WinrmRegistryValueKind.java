// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm;

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
import org.probebook.knowledge.probes.RegistryView;
import org.probebook.probe.Attribute;
import org.probebook.probe.Footprint;
import org.probebook.probe.Footprint.Rights;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.windows.RegistryPath;
import org.probebook.probe.windows.WindowsAttributes;
import org.probebook.probe.winrm.internal.Arguments;
import org.probebook.probe.winrm.internal.RegistryProvider;
import org.probebook.probe.winrm.internal.WinrmHosts;

/**
 * Reads a registry value over WinRM, for hosts that state {@code winrm}. Text with variables in it (REG_EXPAND_SZ) comes with the host's values in their places, other than over SMB: the provider has no
 * method that keeps them. A key or value that is not there is absent.
 */
@Component(service = IProbeKind.class)
public final class WinrmRegistryValueKind implements IProbeKind {
    @Reference
    WinrmHosts hosts;

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.REGISTRY_VALUE_PROBE;
    }

    @Override
    public List<Attribute> attributes() {
        return WindowsAttributes.REGISTRY_VALUE;
    }

    @Override
    public boolean reaches(Host host) {
        return WinrmHosts.reach(host);
    }

    @Override
    public Footprint footprint(Probe probe) {
        return Footprint.of(Rights.ADMINISTRATOR, "two calls of the registry's provider over WinRM (HTTPS), as by an inventory tool",
                WinrmHosts.TRACES);
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        RegistryValueProbe asked = (RegistryValueProbe) probe;
        RegistryPath key = RegistryPath.parse(Arguments.text(asked.getKey(), "registry key"));
        String name = Arguments.text(asked.getName(), "name of a registry value");
        if (asked.getView() != RegistryView.DEFAULT) {
            throw new ProbeException(Reason.UNSUPPORTED, "over WinRM no view of the registry can be chosen; over SMB it can");
        }
        String request = "read registry value " + asked.getKey().strip() + "\\" + (name.isEmpty() ? "(unnamed)" : name) + " over WinRM";
        Optional<RegistryProvider.Value> value = new RegistryProvider(hosts.of(session)).value(key, name);
        return value.map(found -> observation(found, request)).orElseGet(() -> Observation.absent(request, "no such key or value"));
    }

    private static Observation observation(RegistryProvider.Value value, String request) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("value", value.text());
        values.put("type", value.type());
        return new Observation(values, request, value.type() + " " + value.text());
    }
}
