// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.probe.Finding;
import org.probebook.probe.Inherited;
import org.probebook.probe.Verdict;
import org.probebook.ui.AnswerLook;
import org.probebook.ui.Icon;
import org.probebook.ui.hosts.ConditionWords;
import org.probebook.ui.hosts.Leaves;

/** A condition in the tree of findings, with what became of it so far. */
final class FindingRow {
    private final Condition condition;
    private final FindingRow parent;
    private final List<FindingRow> parts = new ArrayList<>();
    private final boolean asked;
    private Verdict verdict;
    private boolean ended;

    /**
     * @param parent the composite around it; null for a condition of the problem itself
     * @param asked whether a host is named for its role; composites are asked when a part is
     */
    FindingRow(Condition condition, FindingRow parent, Predicate<Expectation> asked) {
        this.condition = condition;
        this.parent = parent;
        Leaves.parts(condition).forEach(part -> parts.add(new FindingRow(part, this, asked)));
        this.asked = condition instanceof Expectation expectation ? asked.test(expectation) : parts.stream().anyMatch(FindingRow::asked);
    }

    Condition condition() {
        return condition;
    }

    FindingRow parent() {
        return parent;
    }

    List<FindingRow> parts() {
        return List.copyOf(parts);
    }

    /** The rows without parts, itself among them. */
    Stream<FindingRow> leaves() {
        return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(FindingRow::leaves);
    }

    boolean asked() {
        return asked;
    }

    /** Takes the verdict of the condition and those of its parts. */
    void accept(Verdict came) {
        verdict = came;
        if (came instanceof Verdict.Group group) {
            for (int i = 0; i < Math.min(parts.size(), group.parts().size()); i++) {
                parts.get(i).accept(group.parts().get(i));
            }
        }
    }

    /** The run is over: what has no answer by now gets none. */
    void end() {
        ended = true;
        parts.forEach(FindingRow::end);
    }

    Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    /** Its verdict, or those of its parts where it has none. */
    Stream<Verdict> told() {
        return verdict().map(Stream::of).orElseGet(() -> parts.stream().flatMap(FindingRow::told));
    }

    Optional<Finding> finding() {
        return verdict instanceof Verdict.Judged judged ? Optional.of(judged.finding()) : Optional.empty();
    }

    /** What the condition says; with what it is evidence for, where no other condition is around it. */
    String label() {
        String label = ConditionWords.label(condition);
        return parent == null ? NLS.bind(Messages.finding_evidence, ConditionWords.purpose(Inherited.purpose(condition)), label) : label;
    }

    /** The role with the host in it; the role alone while there is no finding. */
    String askedOf() {
        if (!(condition instanceof Expectation)) {
            return "";
        }
        String role = ConditionWords.role(Inherited.role(condition));
        return finding().map(finding -> NLS.bind(Messages.finding_roleHost, role, finding.host().name())).orElse(role);
    }

    /** The answer in words, or what stands in its place. */
    String answer() {
        if (!asked) {
            return Messages.finding_notAsked;
        }
        if (verdict == null) {
            return ended ? Messages.finding_noAnswer : Messages.finding_asking;
        }
        AnswerLook look = AnswerLook.of(verdict.answer());
        return finding().flatMap(Finding::reason).map(look::word).orElseGet(look::word);
    }

    Icon icon() {
        if (!asked || verdict == null && ended) {
            return Icon.SKIPPED;
        }
        return verdict == null ? Icon.ASKING : AnswerLook.of(verdict.answer()).icon();
    }
}
