// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.probebook.knowledge.AnyOf;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Purpose;
import org.probebook.knowledge.Role;
import org.probebook.knowledge.Text;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.RegistryValueProbe;
import org.probebook.probe.Answer;
import org.probebook.probe.Finding;
import org.probebook.probe.Host;
import org.probebook.probe.Reason;
import org.probebook.ui.hosts.HostEntry;

/** A problem with a symptom on the server, and a cause on the client that has two signs. */
final class Samples {
    final Expectation symptom = expectation("s", Role.SERVER, "The server is full");
    final Expectation first = expectation("c1", Role.CLIENT, "");
    final Expectation second = expectation("c2", Role.CLIENT, "The driver is old");
    final AnyOf cause = KnowledgeFactory.eINSTANCE.createAnyOf();
    final Problem problem = KnowledgeFactory.eINSTANCE.createProblem();

    Samples() {
        symptom.setPurpose(Purpose.SYMPTOM);
        cause.setId("c");
        cause.setPurpose(Purpose.CAUSE);
        cause.getLabel().add(label("The client leaks"));
        cause.getParts().add(first);
        cause.getParts().add(second);
        problem.getConditions().add(symptom);
        problem.getConditions().add(cause);
    }

    private static Expectation expectation(String id, Role role, String label) {
        RegistryValueProbe probe = ProbesFactory.eINSTANCE.createRegistryValueProbe();
        probe.setKey("HKLM\\Software\\Hens");
        probe.setName("Door");
        Expectation expectation = KnowledgeFactory.eINSTANCE.createExpectation();
        expectation.setId(id);
        expectation.setRole(role);
        expectation.setProbe(probe);
        expectation.setComparator(Comparator.NOT_EQUAL);
        expectation.setExpected("0");
        expectation.setWhenAbsent("600");
        if (!label.isEmpty()) {
            expectation.getLabel().add(label(label));
        }
        return expectation;
    }

    private static Text label(String words) {
        Text text = KnowledgeFactory.eINSTANCE.createText();
        text.setValue(words);
        return text;
    }

    CheckRequest request(Role... roles) {
        Map<Role, HostEntry> hosts = new java.util.EnumMap<>(Role.class);
        for (Role role : roles) {
            hosts.put(role, new HostEntry("192.0.2.7", "", "", "", new char[0]));
        }
        return new CheckRequest("pb-1", "Hens", problem, hosts);
    }

    static Finding holds(Expectation expectation, String observed) {
        return finding(expectation, Answer.HOLDS, Optional.empty(), Optional.of(observed));
    }

    static Finding unreachable(Expectation expectation) {
        return finding(expectation, Answer.UNKNOWN, Optional.of(Reason.UNREACHABLE), Optional.empty());
    }

    private static Finding finding(Expectation expectation, Answer answer, Optional<Reason> reason, Optional<String> observed) {
        Finding.Evidence evidence = new Finding.Evidence("asked", "replied", "", Instant.EPOCH, 1500);
        return new Finding(expectation, Host.parse("192.0.2.7"), answer, reason, observed, evidence);
    }
}
