// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.knowledge.probes.SystemFactProbe;
import org.probebook.probe.Attribute;
import org.probebook.probe.Footprint.Rights;
import org.probebook.probe.Footprint;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.SystemFacts;
import org.probebook.probe.local.internal.Bounded;
import org.probebook.probe.local.internal.Fact;
import org.probebook.probe.local.internal.Facts;
import org.probebook.probe.system.Quoted;

/** Looks up facts of the machine that this runs on, without a network, a shell or an account of its own. */
@Component
public final class LocalSystemFactKind implements IProbeKind {

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.SYSTEM_FACT_PROBE;
    }

    @Override
    public List<Attribute> attributes() {
        return SystemFacts.ATTRIBUTES;
    }

    @Override
    public boolean reaches(Host host) {
        return host.local();
    }

    @Override
    public Footprint footprint(Probe probe) {
        return new Footprint(Rights.NONE, SystemFacts.readsLines(((SystemFactProbe) probe).getFact()),
                "nothing: this machine is asked by its own user", "nothing");
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        SystemFactProbe question = (SystemFactProbe) probe;
        String what = question.getFact().getLiteral()
                + (question.getArgument() == null || question.getArgument().isBlank() ? "" : " of " + Quoted.of(question.getArgument()));
        Fact fact = Bounded.call(() -> Facts.of(question), session.remaining(), what);
        Map<String, String> values = fact.value().map(value -> SystemFacts.values(question.getFact(), value, fact.more())).orElse(Map.of());
        return new Observation(values, fact.request(), fact.reply());
    }
}
