// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.probebook.article.text.DataTable;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact.NamedPipe;
import org.probebook.fact.Fact.Port;
import org.probebook.fact.Fact.Service;
import org.probebook.fact.Fact.ServiceState;
import org.probebook.fact.Sense;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.Role;
import org.probebook.knowledge.Text;
import org.probebook.knowledge.probes.OpenPipesProbe;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.TcpPortProbe;
import org.probebook.knowledge.probes.WindowsServiceProbe;

/** Conditions on services, ports and pipes. */
final class ThingLeaves {
    private static final Map<String, String> KEY_NAMES = new HashMap<>();
    private static final double SEEN = 0.4;
    private static final double ASKED = 0.7;

    static {
        for (String[] row : DataTable.rows(ThingLeaves.class, "services.tsv")) {
            KEY_NAMES.put(row[0].toLowerCase(Locale.ROOT), row[0]);
            DataTable.entries(row[1]).forEach(name -> KEY_NAMES.put(name, row[0]));
        }
    }

    private final Sheet sheet;

    ThingLeaves(Sheet sheet) {
        this.sheet = sheet;
    }

    /** @param all facts of the article, which may tell that a service is stopped and started again */
    List<Leaf> of(List<ArticleFact> facts, List<ArticleFact> all) {
        List<Leaf> leaves = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (ArticleFact fact : facts) {
            switch (fact.fact()) {
                case Service service when asked.add(name(service).toLowerCase(Locale.ROOT)) ->
                    service(fact, service, all).ifPresent(leaves::add);
                case Port port -> port(fact, port).ifPresent(leaves::add);
                default -> {
                    // The others are no things that a fix sets to work.
                }
            }
        }
        return leaves;
    }

    /** Pipes that stand among what is seen: as long as clients have them open, the symptom is there. */
    List<Leaf> pipes(List<ArticleFact> facts) {
        List<Leaf> leaves = new ArrayList<>();
        for (ArticleFact fact : facts) {
            if (fact.fact() instanceof NamedPipe pipe && leaves.stream().noneMatch(leaf -> names(leaf, pipe))) {
                OpenPipesProbe probe = ProbesFactory.eINSTANCE.createOpenPipesProbe();
                probe.setPipe(pipe.name());
                Leaf leaf = leaf(fact, probe, Comparator.AT_LEAST, "1", sheet.labels().of("pipe", pipe.label(), ""), "pipe " + pipe.name(),
                        SEEN);
                leaf.condition().setRole(Role.SERVER);
                leaves.add(leaf);
            }
        }
        return leaves;
    }

    private static boolean names(Leaf leaf, NamedPipe pipe) {
        return ((OpenPipesProbe) ((Expectation) leaf.condition()).getProbe()).getPipe().equalsIgnoreCase(pipe.name());
    }

    /** A service that is stopped only to be started again, or whose name on the system nobody knows, gives no condition. */
    private Optional<Leaf> service(ArticleFact fact, Service service, List<ArticleFact> all) {
        String name = name(service);
        boolean lasting = all.stream().allMatch(other -> other == fact || !(other.fact() instanceof Service same)
                || !name(same).equalsIgnoreCase(name) || same.state() == service.state()
                || same.state() == ServiceState.MENTIONED);
        boolean wanted = service.state() == ServiceState.RUNNING || service.state() == ServiceState.STOPPED;
        if (!wanted || !lasting || name.isEmpty() || name.indexOf('<') >= 0
                || fact.sense() != Sense.FIX && fact.sense() != Sense.WORKAROUND) {
            return Optional.empty();
        }
        WindowsServiceProbe probe = ProbesFactory.eINSTANCE.createWindowsServiceProbe();
        probe.setService(name);
        String state = service.state().name().toLowerCase(Locale.ROOT);
        return Optional.of(leaf(fact, probe, Comparator.NOT_EQUAL, state, sheet.labels().of("service", service.name(), state),
                "service " + service.name(), ASKED));
    }

    /** The name that Windows knows a service by; empty where nobody knows it. */
    private static String name(Service service) {
        return KEY_NAMES.getOrDefault(plain(service.name()), service.name().indexOf(' ') < 0 ? service.name() : "");
    }

    private static String plain(String service) {
        return service.toLowerCase(Locale.ROOT).replaceFirst("^microsoft ", "").replaceFirst(" services?$", "").strip();
    }

    private Optional<Leaf> port(ArticleFact fact, Port port) {
        if (fact.sense() != Sense.FIX && fact.sense() != Sense.WORKAROUND || "udp".equals(port.protocol())) {
            return Optional.empty();
        }
        TcpPortProbe probe = ProbesFactory.eINSTANCE.createTcpPortProbe();
        probe.setPort(port.number());
        return Optional.of(leaf(fact, probe, Comparator.NOT_EQUAL, "open", sheet.labels().of("port", Integer.toString(port.number()), ""),
                "port " + port.number(), SEEN));
    }

    private Leaf leaf(ArticleFact fact, Probe probe, Comparator comparator, String expected, Text label, String id, double share) {
        Expectation expectation = KnowledgeFactory.eINSTANCE.createExpectation();
        expectation.setProbe(probe);
        expectation.setComparator(comparator);
        expectation.setExpected(expected);
        expectation.getLabel().add(label);
        expectation.setId(sheet.id(id, "thing"));
        return new Leaf(expectation, "", fact.sense(), sheet.surroundings().of(fact), fact.confidence() * share);
    }
}
