// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.knowledge.probes.ShareType;
import org.probebook.knowledge.probes.SharesProbe;
import org.probebook.probe.Attribute;
import org.probebook.probe.Attribute.Type;
import org.probebook.probe.Footprint.Rights;
import org.probebook.probe.Footprint;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.smb.internal.SmbConnection;
import org.probebook.probe.smb.internal.SmbHosts;
import org.probebook.probe.smb.internal.SmbTraces;
import org.probebook.probe.smb.internal.rpc.Share;
import org.probebook.probe.smb.internal.rpc.Srvsvc;

/** Counts what a host shares. What the system itself shares for administration and for pipes is left out. */
@Component(service = IProbeKind.class)
public final class SharesKind implements IProbeKind {
    private static final List<Attribute> ATTRIBUTES = List
            .of(new Attribute("count", Type.NUMBER, "shares of the asked type; those for administration are not counted"));

    @Reference
    SmbHosts hosts;

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.SHARES_PROBE;
    }

    @Override
    public List<Attribute> attributes() {
        return ATTRIBUTES;
    }

    @Override
    public Footprint footprint(Probe probe) {
        return Footprint.of(Rights.ACCOUNT, "a list of shares over the pipe srvsvc (NetShareEnum), which detectors of reconnaissance know",
                SmbTraces.SIGN_IN);
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        ShareType type = ((SharesProbe) probe).getType();
        SmbConnection connection = hosts.of(session);
        try (Srvsvc server = Srvsvc.on(connection.pipe("srvsvc"), connection.address())) {
            List<Share> shares = server.shares().stream().filter(share -> counted(share, type)).toList();
            String names = shares.stream().map(Share::name).sorted().collect(Collectors.joining(", "));
            return Observation.of("count", shares.size(), "list shares of type " + type.getLiteral(), names.isEmpty() ? "none" : names);
        }
    }

    private static boolean counted(Share share, ShareType type) {
        return switch (type) {
            case DISK -> share.disk() && !share.special();
            case PRINTER -> share.printer();
            case ANY -> !share.special() && !share.pipes();
        };
    }
}
