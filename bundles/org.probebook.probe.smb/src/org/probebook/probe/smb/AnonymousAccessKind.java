// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
import org.probebook.probe.smb.internal.AnonymousLadder;
import org.probebook.probe.smb.internal.AnonymousLadder.Rung;
import org.probebook.probe.smb.internal.SmbHosts;

/** Signs in as nobody, whatever account the host has, and tries how far that leads. */
@Component(service = IProbeKind.class)
public final class AnonymousAccessKind implements IProbeKind {
    private static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute("works", Type.TRUTH, "nobody gets to the pipes and to something behind them"),
            new Attribute("reaches", Type.TEXT, "how far nobody gets: none, sign-in, ipc, server-info, share-list or registry"));

    @Reference
    SmbHosts hosts;

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.ANONYMOUS_ACCESS_PROBE;
    }

    @Override
    public List<Attribute> attributes() {
        return ATTRIBUTES;
    }

    @Override
    public Footprint footprint(Probe probe) {
        return Footprint.of(Rights.NONE,
                "a sign-in as nobody, then lists of shares and users asked for: what scanners do, and what detectors of reconnaissance report",
                "a sign-in as ANONYMOUS LOGON, or its refusal, in the security log");
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        AnonymousLadder ladder = AnonymousLadder.climb(hosts, session);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("works", Boolean.toString(ladder.highest().compareTo(Rung.IPC) > 0));
        values.put("reaches", ladder.highest().token());
        return new Observation(values, "sign in as nobody and try the pipes, server information, share list and registry",
                ladder.described());
    }
}
