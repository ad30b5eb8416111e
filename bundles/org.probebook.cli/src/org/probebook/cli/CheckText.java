// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.probebook.knowledge.Condition;
import org.probebook.knowledge.description.Texts;
import org.probebook.library.CheckReport;
import org.probebook.probe.Answer;
import org.probebook.probe.Expected;
import org.probebook.probe.Finding;
import org.probebook.probe.ProbeWords;
import org.probebook.probe.Reason;
import org.probebook.probe.Verdict;

/** A check's result for a reader at a terminal. */
final class CheckText {
    private static final int LONGEST = 300;

    private final Session session;
    private final String language;

    CheckText(Session session, String language) {
        this.session = session;
        this.language = language;
    }

    void print(CheckReport report) {
        session.print(report.article() + "  " + Texts.in(report.problem().getTitle(), language));
        report.verdicts().forEach(verdict -> print(verdict, 1));
        List<String> skipped = report.verdicts().stream().flatMap(Verdict::leaves).filter(Verdict.Skipped.class::isInstance)
                .map(leaf -> ((Verdict.Skipped) leaf).role().getLiteral()).distinct().toList();
        if (!skipped.isEmpty()) {
            session.note("not asked, since no machine was named for it: "
                    + skipped.stream().map(role -> "--" + role).collect(Collectors.joining(", ")));
        }
    }

    private void print(Verdict verdict, int depth) {
        String indent = "  ".repeat(depth);
        switch (verdict) {
            case Verdict.Judged judged -> print(judged.finding(), indent);
            case Verdict.Skipped skipped ->
                session.print(indent + "· not asked (" + skipped.role().getLiteral() + ")  " + label(skipped.condition()));
            case Verdict.Group group when group.skipped() -> session.print(indent + "· not asked  " + label(group.condition()));
            case Verdict.Group group -> {
                session.print(indent + sign(group.answer()) + " " + words(group.answer()) + "  " + label(group.condition()));
                group.parts().forEach(part -> print(part, depth + 1));
            }
        }
    }

    private void print(Finding finding, String indent) {
        session.print(indent + sign(finding.answer()) + " " + answer(finding) + "  " + label(finding.expectation()) + "  ("
                + finding.host().name() + ")");
        session.print(indent + "    " + (told(finding) ? ProbeWords.line(finding.expectation().getProbe()) + ": " : "") + detail(finding));
    }

    private static boolean told(Finding finding) {
        return finding.answer() == Answer.HOLDS || finding.answer() == Answer.DOES_NOT_HOLD;
    }

    private static String detail(Finding finding) {
        String reply = shown(finding.evidence().reply().lines().findFirst().orElse(""));
        if (!told(finding)) {
            return reply;
        }
        return finding.observed().map(value -> "observed " + shown(value)).orElse(reply) + "; the fault is "
                + Expected.words(finding.expectation())
                + String.format(Locale.ROOT, "  [%.0f ms]", finding.evidence().millis());
    }

    /** An observed value may be the page of a web server. */
    private static String shown(String value) {
        String line = Terminal.oneLine(value);
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    private String label(Condition condition) {
        String label = Texts.in(condition.getLabel(), language);
        return label.isEmpty() ? String.valueOf(condition.getId()) : label;
    }

    /** In words whether a cause holds; where that is unknown, with the first reason. */
    static String cause(CheckReport report) {
        return signed(report.cause(), report.cause() == Answer.UNKNOWN ? report.checked().reason() : Optional.empty());
    }

    /** An answer by its sign and its word, with the reason why it is unknown. */
    static String signed(Answer answer, Optional<Reason> reason) {
        return sign(answer) + " " + answer(answer, reason);
    }

    /** The answer in words, with its reason. */
    static String answer(Finding finding) {
        return answer(finding.answer(), finding.reason());
    }

    private static String answer(Answer answer, Optional<Reason> reason) {
        return words(answer) + reason.map(why -> ": " + why.token().replace('-', ' ')).orElse("");
    }

    private static String words(Answer answer) {
        return answer.token().replace('-', ' ');
    }

    private static String sign(Answer answer) {
        return switch (answer) {
            case HOLDS -> "✗";
            case DOES_NOT_HOLD -> "✓";
            case NOT_APPLICABLE -> "–";
            case UNKNOWN -> "?";
        };
    }
}
