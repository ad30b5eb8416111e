// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
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
import org.probebook.probe.local.internal.Bounded;
import org.probebook.probe.local.internal.Family;
import org.probebook.probe.local.internal.NativeWindows;
import org.probebook.probe.local.internal.OwnWindows;
import org.probebook.probe.local.internal.WindowsCalls;
import org.probebook.probe.windows.RegistryPath;
import org.probebook.probe.windows.RegistryValue;
import org.probebook.probe.windows.WindowsAttributes;

/**
 * Reads a registry value of the machine that this runs on, where that is Windows, with rights to read only. A key or value that is not there is absent. The calls to Windows itself were written by its
 * documentation, and are the one part that no test runs.
 */
@Component(service = IProbeKind.class)
public final class LocalRegistryValueKind implements IProbeKind {
    private final OwnWindows windows;
    private final boolean here;

    /** Asks the system that this runs on. */
    public LocalRegistryValueKind() {
        this(new NativeWindows(), Family.here() == Family.WINDOWS);
    }

    LocalRegistryValueKind(WindowsCalls calls, boolean here) {
        this.windows = new OwnWindows(calls);
        this.here = here;
    }

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
        return here && host.local();
    }

    @Override
    public Footprint footprint(Probe probe) {
        return Footprint.of(Rights.NONE, "nothing: this machine is asked by its own user", "nothing");
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        RegistryValueProbe asked = (RegistryValueProbe) probe;
        RegistryPath key = RegistryPath.parse(asked.getKey());
        String name = asked.getName() == null ? "" : asked.getName();
        RegistryView view = asked.getView();
        String request = "read registry value " + asked.getKey().strip() + "\\"
                + (name.isEmpty() ? "(unnamed)" : name.replaceAll("\\p{Cntrl}", "?"))
                + (view == RegistryView.DEFAULT ? "" : " in the " + view.getLiteral() + "-bit view") + " of this machine";
        Optional<RegistryValue> value = Bounded.call(() -> windows.value(key, view, name), session.remaining(), request);
        return value.isEmpty() ? Observation.absent(request, "no such key or value") : observation(value.get(), request);
    }

    private static Observation observation(RegistryValue value, String request) throws ProbeException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("value", value.text());
        values.put("type", value.typeName());
        return new Observation(values, request, value.typeName() + " " + value.text());
    }
}
