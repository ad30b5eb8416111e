// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.knowledge.probes.SystemFactProbe;
import org.probebook.probe.Attribute;
import org.probebook.probe.Footprint.Rights;
import org.probebook.probe.Footprint;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.SystemFacts;
import org.probebook.probe.ssh.internal.Interview;
import org.probebook.probe.ssh.internal.Question;
import org.probebook.probe.ssh.internal.Questions;
import org.probebook.probe.ssh.internal.SshConnection;
import org.probebook.probe.ssh.internal.SshConnector;

/**
 * Asks a Linux host for facts of its system over SSH. The host's settings: {@code ssh} is the port, {@code key} the private key's file, {@code knownhosts} the
 * file of trusted host keys.
 */
@Component
public final class SystemFactKind implements IProbeKind {
    private final SshConnector connector;

    @Activate
    public SystemFactKind(@Reference SshConnector connector) {
        this.connector = connector;
    }

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.SYSTEM_FACT_PROBE;
    }

    @Override
    public List<Attribute> attributes() {
        return SystemFacts.ATTRIBUTES;
    }

    @Override
    public Footprint footprint(Probe probe) {
        return new Footprint(Rights.ACCOUNT, SystemFacts.readsLines(((SystemFactProbe) probe).getFact()),
                "a sign-in by SSH, and for each question one to three fixed commands that only read",
                "a sign-in in the host's log (sshd, and utmp where sessions without a terminal are kept); commands where processes are audited");
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        SystemFactProbe fact = (SystemFactProbe) probe;
        List<Question> questions = Questions.of(fact);
        SshConnection connection = SshConnection.of(session, connector);
        if (!"Linux".equals(connection.system())) {
            throw new ProbeException(Reason.UNSUPPORTED,
                    "the host runs " + connection.system() + ", and only Linux can be asked for its " + fact.getFact().getLiteral());
        }
        return new Interview(fact.getFact(), connection, session).ask(questions);
    }
}
