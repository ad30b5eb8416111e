// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.probebook.knowledge.AnyOf;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Purpose;
import org.probebook.knowledge.Role;
import org.probebook.knowledge.Text;
import org.probebook.knowledge.probes.FileVersionProbe;

/** Joins the conditions that one part of an article tells into one. */
final class Together {
    private static final int MOST_NAMED = 4;

    private final Sheet sheet;

    Together(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The conditions of one part together, among those of the problem: the fault is there when one of them holds. */
    Optional<Condition> joined(List<Leaf> leaves, Purpose purpose) {
        if (leaves.isEmpty()) {
            return Optional.empty();
        }
        Condition whole = leaves.getFirst().condition();
        if (leaves.size() > 1) {
            AnyOf any = KnowledgeFactory.eINSTANCE.createAnyOf();
            any.setId(sheet.id("one of " + leaves.size(), "any"));
            any.getLabel().add(name(leaves));
            any.getPassages().add(sheet.passage(leaves.getFirst().place()));
            shareRole(leaves, any);
            leaves.forEach(leaf -> any.getParts().add(leaf.condition()));
            whole = any;
        }
        whole.setPurpose(purpose);
        sheet.problem().getConditions().add(whole);
        return Optional.of(whole);
    }

    /** What is wrong when one of several conditions holds. */
    private Text name(List<Leaf> leaves) {
        List<Text> own = leaves.getFirst().condition().getLabel();
        if (leaves.size() > MOST_NAMED || leaves.stream().anyMatch(leaf -> leaf.condition().getLabel().isEmpty())) {
            boolean files = leaves.stream().allMatch(Together::file);
            return sheet.labels().of(files ? "older" : "one-of", "", Integer.toString(leaves.size()));
        }
        Text words = EcoreUtil.copy(own.getFirst());
        words.setValue(leaves.stream().map(leaf -> leaf.condition().getLabel().getFirst().getValue()).distinct()
                .collect(Collectors.joining(" / ")));
        return words;
    }

    /** Whether a condition asks for the version of a file. */
    static boolean file(Leaf leaf) {
        return leaf.condition() instanceof Expectation one && one.getProbe() instanceof FileVersionProbe;
    }

    private static void shareRole(List<Leaf> leaves, AnyOf any) {
        if (leaves.stream().map(leaf -> leaf.condition().getRole()).distinct().count() == 1) {
            any.setRole(leaves.getFirst().condition().getRole());
            leaves.forEach(leaf -> leaf.condition().setRole(Role.INHERITED));
        }
    }

    /** What is wrong, as a cause: of many things, the first. */
    Text cause(List<Leaf> leaves) {
        if (leaves.size() <= MOST_NAMED) {
            return name(leaves);
        }
        Text first = name(leaves.subList(0, 1));
        first.setValue(first.getValue() + " …");
        return first;
    }
}
