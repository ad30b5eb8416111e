// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.hosts;

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
}
