// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.util.List;

import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Purpose;
import org.probebook.probe.Answer;
import org.probebook.probe.Verdict;
import org.probebook.report.checked.CheckedArticle;

/**
 * What an article's conditions came to.
 *
 * @param article the id that was asked for
 * @param problem the knowledge that was checked; do not change it
 * @param verdicts of the problem's conditions, in their order
 */
public record CheckReport(String article, Problem problem, List<Verdict> verdicts) {
    public CheckReport {
        verdicts = List.copyOf(verdicts);
    }

    /** Whether a cause holds; unknown when none is known to, but one that was asked for could. */
    public Answer cause() {
        return Answer.anyOf(asked().filter(v -> v.purpose() == Purpose.CAUSE).map(Verdict::answer).toList());
    }

    /** Whether anything that was asked for could not be told. */
    public boolean unknown() {
        return asked().anyMatch(v -> v.answer() == Answer.UNKNOWN);
    }

    /** The same without the knowledge that was checked, as files have it. */
    public CheckedArticle checked() {
        return CheckedArticle.of(article, String.valueOf(problem.getId()), verdicts);
    }

    private java.util.stream.Stream<Verdict> asked() {
        return verdicts.stream().filter(v -> !v.leaves().allMatch(Verdict.Skipped.class::isInstance));
    }
}
