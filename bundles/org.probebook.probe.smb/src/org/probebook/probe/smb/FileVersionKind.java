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
import org.probebook.knowledge.probes.FileVersionProbe;
import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.probe.Attribute;
import org.probebook.probe.Footprint.Rights;
import org.probebook.probe.Footprint;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.smb.internal.RemoteFile;
import org.probebook.probe.smb.internal.SmbHosts;
import org.probebook.probe.smb.internal.SmbTraces;
import org.probebook.probe.smb.internal.program.ProgramFile;
import org.probebook.probe.windows.WindowsAttributes;

/** Reads the version of a program file over a share, a few hundred bytes of it only. A file that is not there is absent; a share that is not there is a reason. */
@Component(service = IProbeKind.class)
public final class FileVersionKind implements IProbeKind {
    /** Beginnings of paths that mean the folder which administrators' share is. */
    private static final String SYSTEM_ROOT = "(?i)^(%systemroot%|%windir%)\\\\+";

    @Reference
    SmbHosts hosts;

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.FILE_VERSION_PROBE;
    }

    @Override
    public List<Attribute> attributes() {
        return WindowsAttributes.FILE;
    }

    /** The usual share, {@code ADMIN$}, is the administrators' own; other shares are as open as they were made. */
    @Override
    public Footprint footprint(Probe probe) {
        boolean hidden = ((FileVersionProbe) probe).getShare().endsWith("$");
        return Footprint.of(hidden ? Rights.ADMINISTRATOR : Rights.ACCOUNT,
                "a file opened over a share to read, and some kilobytes of its head read", SmbTraces.SIGN_IN);
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        FileVersionProbe asked = (FileVersionProbe) probe;
        String share = asked.getShare() == null || asked.getShare().isBlank() ? "ADMIN$" : asked.getShare().strip();
        String path = path(asked.getPath());
        String request = "read the version of \\\\" + session.host().address() + "\\" + share + "\\" + path;
        Optional<RemoteFile> found = hosts.of(session).file(share, path);
        if (found.isEmpty()) {
            return Observation.absent(request, "no such file");
        }
        try (RemoteFile file = found.get()) {
            return observation(ProgramFile.version(file), file, request);
        }
    }

    private static Observation observation(Optional<String> version, RemoteFile file, String request) {
        Map<String, String> values = new LinkedHashMap<>();
        version.ifPresent(told -> values.put("version", told));
        values.put("size", Long.toString(file.size()));
        file.modified().ifPresent(time -> values.put("modified", time.toString()));
        return new Observation(values, request, version.map(told -> "version " + told).orElse("no version in it") + ", " + file.size()
                + " bytes" + file.modified().map(time -> ", last written " + time).orElse(""));
    }

    private static String path(String asked) throws ProbeException {
        String path = asked == null ? "" : asked.strip().replace('/', '\\').replaceFirst(SYSTEM_ROOT, "").replaceAll("^\\\\+", "");
        if (path.isEmpty() || path.contains(":") || List.of(path.split("\\\\")).contains("..")) {
            throw new ProbeException(Reason.MALFORMED, "'" + asked + "' is no path below a share");
        }
        return path;
    }
}
