// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.knowledge.probes.SmbSessionsProbe;
import org.probebook.probe.Attribute;
import org.probebook.probe.Attribute.Type;
import org.probebook.probe.Footprint.Rights;
import org.probebook.probe.Footprint;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.smb.internal.SessionCount;
import org.probebook.probe.smb.internal.SessionSummary;
import org.probebook.probe.smb.internal.SmbConnection;
import org.probebook.probe.smb.internal.SmbHosts;
import org.probebook.probe.smb.internal.SmbTraces;
import org.probebook.probe.smb.internal.rpc.SmbSession;
import org.probebook.probe.smb.internal.rpc.SmbSessions;
import org.probebook.probe.smb.internal.rpc.Srvsvc;

/** Counts the sessions that clients hold on a server. Those that the product itself holds to ask are left out. */
@Component(service = IProbeKind.class)
public final class SmbSessionsKind implements IProbeKind {
    private static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute("count", Type.NUMBER, "sessions of the asked sort; the product's own are not counted"),
            new Attribute("clients", Type.NUMBER, "different clients that hold them"),
            new Attribute("most-per-client", Type.NUMBER, "how many the client holds that holds most of them"),
            new Attribute("anonymous", Type.NUMBER, "those of them without a user, or with a guest where the host says so"),
            new Attribute("guests", Type.NUMBER, "those of them whose user the host says to be a guest; few hosts tell it"));

    @Reference
    SmbHosts hosts;

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.SMB_SESSIONS_PROBE;
    }

    @Override
    public List<Attribute> attributes() {
        return ATTRIBUTES;
    }

    @Override
    public Footprint footprint(Probe probe) {
        return Footprint.of(Rights.ADMINISTRATOR,
                "a list of sessions over the pipe srvsvc, which detectors of reconnaissance know (NetSessionEnum)", SmbTraces.SIGN_IN);
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        SmbSessionsProbe asked = (SmbSessionsProbe) probe;
        SmbConnection connection = hosts.of(session);
        try (Srvsvc server = Srvsvc.on(connection.pipe("srvsvc"), connection.address())) {
            SmbSessions sessions = server.sessions();
            SessionCount count = SessionCount.of(sessions, connection.ownSessions());
            List<SmbSession> counted = count.asked(asked.isAnonymousOnly(), asked.getMinimumAge());
            SessionSummary summary = SessionSummary.of(counted, sessions.level());
            return new Observation(summary.values(), request(asked), reply(sessions, count, counted.size()), summary.untold());
        }
    }

    private static String request(SmbSessionsProbe asked) {
        String age = asked.getMinimumAge() > 0 ? " of at least " + asked.getMinimumAge() + " s" : "";
        return "list sessions" + (asked.isAnonymousOnly() ? " without a user" : "") + age;
    }

    private static String reply(SmbSessions sessions, SessionCount count, int counted) {
        return counted + " of " + count.others().size() + " sessions (level " + sessions.level() + ", " + count.own()
                + " of our own left out)";
    }
}
