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
import org.probebook.probe.smb.internal.WindowsRelease;

/** Tells which Windows a host runs: its version from its services, all else from its registry. What the account may not read there is unknown. */
@Component(service = IProbeKind.class)
public final class WindowsVersionKind implements IProbeKind {
    private static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute("version", Type.VERSION, "two numbers: 4.0, 5.0, 5.1, 6.1, 10.0 and so on; a Unix server tells one as well"),
            new Attribute("build", Type.NUMBER, "build number, as 1381, 2600 or 19045"),
            new Attribute("service-pack", Type.NUMBER, "number of the service pack; 0 where there is none"),
            new Attribute("edition", Type.TEXT, "workstation, professional, home or server"),
            new Attribute("name", Type.TEXT, "what it calls itself, as Microsoft Windows XP"));

    @Reference
    SmbHosts hosts;

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.WINDOWS_VERSION_PROBE;
    }

    @Override
    public List<Attribute> attributes() {
        return ATTRIBUTES;
    }

    @Override
    public Footprint footprint(Probe probe) {
        return Footprint.of(Rights.ACCOUNT,
                "a question for the version over the pipe srvsvc or wkssvc, and a look at a few values over the pipe winreg",
                SmbTraces.SIGN_IN);
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        SmbConnection connection = hosts.of(session);
        WindowsRelease release = WindowsRelease.of(WindowsRelease.info(connection), connection);
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Reason> untold = new LinkedHashMap<>();
        values.put("version", release.version());
        tell("build", release.build(), release, values, untold);
        tell("service-pack", release.servicePack(), release, values, untold);
        tell("edition", release.edition(), release, values, untold);
        tell("name", release.name(), release, values, untold);
        return new Observation(values, "ask which Windows it is", described(values, release), untold);
    }

    private static void tell(String attribute, Optional<String> value, WindowsRelease release, Map<String, String> values,
            Map<String, Reason> untold) {
        value.ifPresentOrElse(told -> values.put(attribute, told),
                () -> untold.put(attribute, release.untold().orElse(Reason.UNSUPPORTED)));
    }

    private static String described(Map<String, String> values, WindowsRelease release) {
        StringBuilder described = new StringBuilder();
        values.forEach((name, value) -> described.append(described.isEmpty() ? "" : ", ").append(name).append(' ').append(value));
        return described + (release.info().unix() ? " (as it says; it is a Unix server that answers as one)" : "");
    }
}
