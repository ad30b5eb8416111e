// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.knowledge.probes.SystemFact;
import org.probebook.knowledge.probes.SystemFactProbe;
import org.probebook.probe.Attribute;
import org.probebook.probe.Attribute.Type;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.local.internal.Bounded;
import org.probebook.probe.local.internal.Fact;
import org.probebook.probe.local.internal.Facts;

/** Looks up facts of the machine that this runs on, without a network, a shell or an account of its own. */
@Component
public final class LocalSystemFactKind implements IProbeKind {
    private static final List<Attribute> ATTRIBUTES = List.of(new Attribute("value", Type.TEXT, "the fact, as its description says"),
            new Attribute("version", Type.VERSION,
                    "of a package or kernel: the numbers between dots at its start, without epoch and revision"));
    private static final Set<SystemFact> VERSIONED = EnumSet.of(SystemFact.PACKAGE_VERSION, SystemFact.KERNEL_RELEASE);
    private static final Pattern VERSION = Pattern.compile("(?:\\d+:)?(\\d{1,9}(?:\\.\\d{1,9}){0,7})(?!\\d).*", Pattern.DOTALL);

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.SYSTEM_FACT_PROBE;
    }

    @Override
    public List<Attribute> attributes() {
        return ATTRIBUTES;
    }

    @Override
    public boolean reaches(Host host) {
        return host.local();
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        SystemFactProbe question = (SystemFactProbe) probe;
        String what = question.getFact().getLiteral()
                + (question.getArgument() == null ? "" : " " + question.getArgument().replaceAll("\\p{Cntrl}", "?"));
        Fact fact = Bounded.call(() -> Facts.of(question.getFact(), question.getArgument()), session.remaining(), what.strip());
        Map<String, String> values = new LinkedHashMap<>();
        fact.value().ifPresent(value -> {
            values.put("value", value);
            Matcher version = VERSION.matcher(value);
            if (VERSIONED.contains(question.getFact()) && version.matches()) {
                values.put("version", version.group(1));
            }
        });
        return new Observation(values, fact.request(), fact.reply());
    }
}
