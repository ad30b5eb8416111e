// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Role;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.knowledge.probes.SystemFact;
import org.probebook.knowledge.probes.SystemFactProbe;
import org.probebook.knowledge.storage.KnowledgeFile;
import org.probebook.probe.Answer;
import org.probebook.probe.Attribute;
import org.probebook.probe.CheckPlan;
import org.probebook.probe.Credentials;
import org.probebook.probe.Finding;
import org.probebook.probe.Footprint;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeEngine;
import org.probebook.probe.Reason;

/** What a pack that nobody signed may ask of a host. */
class ContentsGuardTest {
    @TempDir
    private Path folder;

    @Test
    void aPackThatNobodySignedReadsNoContents() throws IOException {
        KnowledgeBase knowledge = knowledge(false);
        assertFalse(knowledge.vouched(knowledge.of("drip").orElseThrow()));
        Finding finding = ask(knowledge);
        assertEquals(Optional.of(Reason.ACCESS_DENIED), finding.reason());
        assertTrue(finding.evidence().reply().contains("nobody signed"), finding.evidence().reply());
    }

    @Test
    void oneThatSomebodyVouchesForDoes() throws IOException {
        assertEquals(Answer.HOLDS, ask(knowledge(true)).answer());
    }

    @Test
    void whatWasAcceptedInTheLibraryIsTheUsersOwn() throws IOException {
        KnowledgeBase knowledge = knowledge(false);
        knowledge.save(knowledge.of("drip").orElseThrow());
        assertEquals(Answer.HOLDS, ask(knowledge).answer());
    }

    private static Finding ask(KnowledgeBase knowledge) throws IOException {
        Problem problem = knowledge.of("drip").orElseThrow();
        ProbeEngine engine = new ContentsGuard(knowledge).guarding(new ProbeEngine(List.of(new Reader()), List.of()));
        return engine.run(CheckPlan.of(problem.getConditions(), Map.of(Role.HOST, Host.parse("192.0.2.1"))), host -> Credentials.NONE,
                told -> assertEquals("drip", ((Problem) told.expectation().eContainer()).getId()), null).getFirst().findings().findFirst()
                .orElseThrow();
    }

    private KnowledgeBase knowledge(boolean vouched) throws IOException {
        SystemFactProbe probe = ProbesFactory.eINSTANCE.createSystemFactProbe();
        probe.setFact(SystemFact.KERNEL_RELEASE);
        Expectation leaf = KnowledgeFactory.eINSTANCE.createExpectation();
        leaf.setId("drips");
        leaf.setProbe(probe);
        leaf.setComparator(Comparator.EXISTS);
        Problem problem = KnowledgeFactory.eINSTANCE.createProblem();
        problem.setId("drip");
        problem.getConditions().add(leaf);
        KnowledgeFile files = new KnowledgeFile(List.of());
        Path file = folder.resolve("packed.xmi");
        try (var out = Files.newOutputStream(file)) {
            files.write("packed.xmi", problem, out);
        }
        Path own = Files.createDirectories(folder.resolve("own"));
        Pack pack = new Pack("foreign", vouched, List.of(), List.of(new PackFile("packed.xmi", file.toUri().toURL())));
        return new KnowledgeBase(own, List.of(pack), files);
    }

    /** Says that it reads what a log says. */
    private static final class Reader implements IProbeKind {
        @Override
        public EClass probe() {
            return ProbesPackage.Literals.SYSTEM_FACT_PROBE;
        }

        @Override
        public List<Attribute> attributes() {
            return List.of(new Attribute("value", Attribute.Type.TEXT, "a line"));
        }

        @Override
        public Footprint footprint(Probe probe) {
            return new Footprint(Footprint.Rights.NONE, true, "nothing", "nothing");
        }

        @Override
        public Observation observe(Probe probe, HostSession session) {
            return Observation.of("value", "a line", "read the log", "a line");
        }
    }
}
