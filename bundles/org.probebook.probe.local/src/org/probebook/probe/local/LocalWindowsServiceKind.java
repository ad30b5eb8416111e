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
import org.probebook.knowledge.probes.WindowsServiceProbe;
import org.probebook.probe.Attribute;
import org.probebook.probe.Footprint;
import org.probebook.probe.Footprint.Rights;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.local.internal.Bounded;
import org.probebook.probe.local.internal.Family;
import org.probebook.probe.local.internal.NativeWindows;
import org.probebook.probe.local.internal.OwnWindows;
import org.probebook.probe.local.internal.WindowsCalls;
import org.probebook.probe.windows.WindowsAttributes;

/**
 * Asks the service control of the machine that this runs on, where that is Windows, with rights to query only. A service that it does not know is absent. The calls to Windows itself were written by its
 * documentation, and are the one part that no test runs.
 */
@Component(service = IProbeKind.class)
public final class LocalWindowsServiceKind implements IProbeKind {
    private final OwnWindows windows;
    private final boolean here;

    /** Asks the system that this runs on. */
    public LocalWindowsServiceKind() {
        this(new NativeWindows(), Family.here() == Family.WINDOWS);
    }

    LocalWindowsServiceKind(WindowsCalls calls, boolean here) {
        this.windows = new OwnWindows(calls);
        this.here = here;
    }

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
        return here && host.local();
    }

    @Override
    public Footprint footprint(Probe probe) {
        return Footprint.of(Rights.NONE, "nothing: this machine is asked by its own user", "nothing");
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        String service = ((WindowsServiceProbe) probe).getService();
        String name = service == null ? "" : service.strip();
        if (name.isEmpty() || name.chars().anyMatch(Character::isISOControl)) {
            throw new ProbeException(Reason.MALFORMED, "the probe names no service");
        }
        String request = "ask this machine for the state of the service " + name;
        Optional<OwnWindows.Service> found = Bounded.call(() -> windows.service(name), session.remaining(), request);
        return found.map(told -> observation(told, request)).orElseGet(() -> Observation.absent(request, "no such service"));
    }

    private static Observation observation(OwnWindows.Service service, String request) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("state", service.state());
        service.start().ifPresent(start -> values.put("start", start));
        return new Observation(values, request, service.state() + service.start().map(start -> ", starts " + start).orElse(""));
    }
}
