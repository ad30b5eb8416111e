// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.probes.OpenPipesProbe;
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
import org.probebook.probe.smb.internal.PipeList;
import org.probebook.probe.smb.internal.SmbConnection;
import org.probebook.probe.smb.internal.SmbHosts;
import org.probebook.probe.smb.internal.SmbTraces;
import org.probebook.probe.smb.internal.rpc.Srvsvc;

/** Counts how many times clients have a named pipe of a server open. Those that the product itself opened to ask are left out. */
@Component(service = IProbeKind.class)
public final class OpenPipesKind implements IProbeKind {
    private static final List<Attribute> ATTRIBUTES = List
            .of(new Attribute("count", Type.NUMBER, "times that the pipe is open; not counting the product itself"));

    @Reference
    SmbHosts hosts;

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.OPEN_PIPES_PROBE;
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
        String pipe = PipeList.name(((OpenPipesProbe) probe).getPipe());
        if (pipe.isEmpty()) {
            throw new ProbeException(Reason.MALFORMED, "the probe names no pipe");
        }
        SmbConnection connection = hosts.of(session);
        try (Srvsvc server = Srvsvc.on(connection.pipe("srvsvc"), connection.address())) {
            PipeList open = PipeList.of(server.files());
            if (open.names().isEmpty()) {
                // At least the pipe that asks is open: a list without it is a list of files only.
                throw new ProbeException(Reason.UNSUPPORTED, "the host lists open files only, and no pipes");
            }
            int count = Math.max(0, open.count(pipe) - connection.ownPipes(pipe));
            return Observation.of("count", count, "list open pipes named " + pipe,
                    count + " open, not counting our own; " + open.names().size() + " pipes in all");
        }
    }
}
