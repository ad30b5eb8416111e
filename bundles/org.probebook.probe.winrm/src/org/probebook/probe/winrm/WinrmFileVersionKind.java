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
import org.probebook.knowledge.probes.FileVersionProbe;
import org.probebook.knowledge.probes.ProbesPackage;
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
import org.probebook.probe.winrm.internal.HostFile;
import org.probebook.probe.winrm.internal.WinrmHosts;

/** Asks a host over WinRM what it knows of a file, for hosts that state {@code winrm}; the file is not opened. A file that is not there is absent; a share that is not there is a reason. */
@Component(service = IProbeKind.class)
public final class WinrmFileVersionKind implements IProbeKind {
    private static final String USUAL_SHARE = "ADMIN$";

    @Reference
    WinrmHosts hosts;

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.FILE_VERSION_PROBE;
    }

    @Override
    public List<Attribute> attributes() {
        return WindowsAttributes.FILE;
    }

    @Override
    public boolean reaches(Host host) {
        return WinrmHosts.reach(host);
    }

    @Override
    public Footprint footprint(Probe probe) {
        return Footprint.of(Rights.ADMINISTRATOR, "a query for a share and one for a file over WinRM (HTTPS)", WinrmHosts.TRACES);
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        FileVersionProbe asked = (FileVersionProbe) probe;
        String share = asked.getShare() == null || asked.getShare().isBlank() ? USUAL_SHARE : Arguments.name(asked.getShare(), "share");
        String path = Arguments.path(asked.getPath());
        String request = "ask for the version of \\\\" + session.host().address() + "\\" + share + "\\" + path + " over WinRM";
        Optional<HostFile> file = HostFile.find(hosts.of(session), share, path);
        return file.map(found -> observation(found, request)).orElseGet(() -> Observation.absent(request, "no such file"));
    }

    private static Observation observation(HostFile file, String request) {
        Map<String, String> values = new LinkedHashMap<>();
        file.version().ifPresent(version -> values.put("version", version));
        file.size().ifPresent(size -> values.put("size", Long.toString(size)));
        file.modified().ifPresent(time -> values.put("modified", time.toString()));
        return new Observation(values, request, file.version().map(version -> "version " + version).orElse("no version in it")
                + file.size().map(size -> ", " + size + " bytes").orElse("")
                + file.modified().map(time -> ", last written " + time).orElse(""));
    }
}
