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
import org.probebook.knowledge.probes.WindowsServiceProbe;
import org.probebook.probe.Attribute;
import org.probebook.probe.Footprint;
import org.probebook.probe.Footprint.Rights;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.windows.WindowsAttributes;
import org.probebook.probe.winrm.internal.Arguments;
import org.probebook.probe.winrm.internal.HostService;
import org.probebook.probe.winrm.internal.WinrmHosts;

/** Asks for one service or driver over WinRM, for hosts that state {@code winrm}. A service that the host does not know is absent. */
@Component(service = IProbeKind.class)
public final class WinrmServiceKind implements IProbeKind {
    @Reference
    WinrmHosts hosts;

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.WINDOWS_SERVICE_PROBE;
    }

    @Override
    public List<Attribute> attributes() {
        return WindowsAttributes.SERVICE;
    }

    @Override
    public boolean reaches(Host host) {
        return WinrmHosts.reach(host);
    }

    @Override
    public Footprint footprint(Probe probe) {
        return Footprint.of(Rights.ADMINISTRATOR, "one query for a service over WinRM (HTTPS)", WinrmHosts.TRACES);
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        String name = Arguments.name(((WindowsServiceProbe) probe).getService(), "name of a service");
        String request = "ask for the state of the service " + name + " over WinRM";
        Optional<HostService> service = HostService.find(hosts.of(session), name);
        return service.map(found -> observation(found, request)).orElseGet(() -> Observation.absent(request, "no such service"));
    }

    private static Observation observation(HostService service, String request) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("state", service.state());
        service.start().ifPresent(start -> values.put("start", start));
        return new Observation(values, request, service.state() + service.start().map(start -> ", starts " + start).orElse(""));
    }
}
