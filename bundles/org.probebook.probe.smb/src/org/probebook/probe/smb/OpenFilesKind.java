// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.probes.OpenFilesProbe;
import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.probe.Attribute;
import org.probebook.probe.Attribute.Type;
import org.probebook.probe.Footprint.Rights;
import org.probebook.probe.Footprint;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.smb.internal.PathPattern;
import org.probebook.probe.smb.internal.PipeList;
import org.probebook.probe.smb.internal.SmbConnection;
import org.probebook.probe.smb.internal.SmbHosts;
import org.probebook.probe.smb.internal.SmbTraces;
import org.probebook.probe.smb.internal.rpc.OpenFile;
import org.probebook.probe.smb.internal.rpc.Srvsvc;

/** Counts the files and folders that clients have open on a server, and by how many users. Tells no paths: they may be nobody's business. */
@Component(service = IProbeKind.class)
public final class OpenFilesKind implements IProbeKind {
    private static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute("count", Type.NUMBER, "times that a file or folder of the asked sort is open; pipes are not counted"),
            new Attribute("users", Type.NUMBER, "different users who have them open; all who have no name are one"));

    @Reference
    SmbHosts hosts;

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.OPEN_FILES_PROBE;
    }

    @Override
    public List<Attribute> attributes() {
        return ATTRIBUTES;
    }

    @Override
    public Footprint footprint(Probe probe) {
        return Footprint.of(Rights.ADMINISTRATOR, "a list of open files over the pipe srvsvc (NetFileEnum)", SmbTraces.SIGN_IN);
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        String asked = ((OpenFilesProbe) probe).getPath();
        PathPattern pattern = new PathPattern(asked);
        SmbConnection connection = hosts.of(session);
        try (Srvsvc server = Srvsvc.on(connection.pipe("srvsvc"), connection.address())) {
            List<OpenFile> files = server.files().stream().filter(file -> !PipeList.isPipe(file.path())).toList();
            List<OpenFile> counted = files.stream().filter(file -> pattern.matches(file.path())).toList();
            long users = counted.stream().map(file -> file.user().toLowerCase(Locale.ROOT)).distinct().count();
            Map<String, String> values = new LinkedHashMap<>();
            values.put("count", Integer.toString(counted.size()));
            values.put("users", Long.toString(users));
            return new Observation(values, "list open files" + (asked == null || asked.isBlank() ? "" : " like " + asked.strip()),
                    counted.size() + " of " + files.size() + " files, users: " + users);
        }
    }
}
