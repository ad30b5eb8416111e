// SPDX-License-Identifier: EPL-2.0
package org.probebook.report.checked;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.probebook.probe.Reason;
import org.probebook.probe.Verdict;
import org.probebook.report.ConditionLabel;

/**
 * What the conditions of an article came to.
 *
 * @param article the id that was asked for
 * @param problem the id of the knowledge that was checked
 * @param findings of the leaf conditions, in the article's order
 * @param groups of the composites, each after its parts
 * @param skipped what no host was named for
 */
public record CheckedArticle(String article, String problem, List<CheckedFinding> findings, List<CheckedGroup> groups,
        List<SkippedCondition> skipped) {
    public CheckedArticle {
        Objects.requireNonNull(article);
        findings = List.copyOf(findings);
        groups = List.copyOf(groups);
        skipped = List.copyOf(skipped);
    }

    /**
     * What is kept of verdicts.
     *
     * @param verdicts of the problem's conditions, in their order
     */
    public static CheckedArticle of(String article, String problem, List<Verdict> verdicts) {
        return new CheckedArticle(article, problem, verdicts.stream().flatMap(Verdict::findings).map(CheckedFinding::of).toList(),
                groups(verdicts.stream()).toList(), verdicts.stream().flatMap(Verdict::leaves).flatMap(CheckedArticle::skipped).toList());
    }

    private static Stream<CheckedGroup> groups(Stream<Verdict> verdicts) {
        return verdicts.filter(Verdict.Group.class::isInstance).map(Verdict.Group.class::cast)
                .flatMap(group -> Stream.concat(groups(group.parts().stream()), group(group)));
    }

    private static Stream<CheckedGroup> group(Verdict.Group group) {
        return group.skipped()
                ? Stream.empty()
                : Stream.of(
                        new CheckedGroup(String.valueOf(group.condition().getId()), ConditionLabel.of(group.condition()), group.purpose(),
                                group.answer(), group.parts().stream().map(part -> String.valueOf(part.condition().getId())).toList()));
    }

    private static Stream<SkippedCondition> skipped(Verdict leaf) {
        return leaf instanceof Verdict.Skipped skipped
                ? Stream.of(new SkippedCondition(String.valueOf(skipped.condition().getId()), skipped.role()))
                : Stream.empty();
    }

    /** The conditions that have an answer: findings, then composites. */
    public List<CheckedCondition> conditions() {
        List<CheckedCondition> all = new ArrayList<>(findings);
        all.addAll(groups);
        return all;
    }

    /** The reason of the first finding that is unknown; empty when all are known. */
    public Optional<Reason> reason() {
        return findings.stream().map(CheckedFinding::reason).flatMap(Optional::stream).findFirst();
    }
}
