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
import org.probebook.knowledge.probes.WindowsServiceProbe;
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
import org.probebook.probe.smb.internal.rpc.Svcctl;
import org.probebook.probe.smb.internal.rpc.WindowsService;
import org.probebook.probe.windows.WindowsAttributes;

/** Asks the service control of a host for one service. A service that the host does not know is absent. */
@Component(service = IProbeKind.class)
public final class WindowsServiceKind implements IProbeKind {
    @Reference
    SmbHosts hosts;

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.WINDOWS_SERVICE_PROBE;
    }

    @Override
    public List<Attribute> attributes() {
        return WindowsAttributes.SERVICE;
    }

    @Override
    public Footprint footprint(Probe probe) {
        return Footprint.of(Rights.ADMINISTRATOR, "a look at one service over the pipe svcctl, with rights to read only",
                SmbTraces.SIGN_IN);
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        String name = ((WindowsServiceProbe) probe).getService();
        if (name == null || name.isBlank()) {
            throw new ProbeException(Reason.MALFORMED, "the probe names no service");
        }
        String request = "ask for the state of the service " + name.strip();
        SmbConnection connection = hosts.of(session);
        try (Svcctl control = Svcctl.on(connection.pipe("svcctl"))) {
            Optional<WindowsService> service = control.service(name.strip());
            return service.isEmpty() ? Observation.absent(request, "no such service") : observation(service.get(), request);
        }
    }

    private static Observation observation(WindowsService service, String request) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("state", service.state());
        service.start().ifPresent(start -> values.put("start", start));
        Map<String, Reason> untold = service.start().isPresent() ? Map.of() : Map.of("start", Reason.ACCESS_DENIED);
        return new Observation(values, request, service.state() + service.start().map(start -> ", starts " + start).orElse(""), untold);
    }
}
