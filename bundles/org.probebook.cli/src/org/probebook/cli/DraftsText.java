// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.probebook.article.Article;
import org.probebook.knowledge.Cause;
import org.probebook.knowledge.Composite;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Risk;
import org.probebook.knowledge.Symptom;
import org.probebook.knowledge.description.Texts;
import org.probebook.knowledge.draft.Draft;
import org.probebook.probe.Expected;
import org.probebook.probe.Inherited;
import org.probebook.probe.ProbeWords;

/** A draft for a reader at a terminal. */
final class DraftsText {
    private static final int LONGEST_QUOTE = 110;

    private final Session session;
    private final Article article;

    DraftsText(Session session, Article article) {
        this.session = session;
        this.article = article;
    }

    void print(Draft draft) {
        Problem problem = draft.problem();
        session.print(article.id() + "  " + article.title());
        if (draft.pieces().isEmpty()) {
            session.note("its text tells no symptom, cause or fix that could be drafted");
        }
        problem.getSymptoms().forEach(this::print);
        problem.getCauses().forEach(this::print);
        problem.getFixes().forEach(this::print);
        if (!problem.getConditions().isEmpty()) {
            session.print("");
            session.print("conditions (what a machine can be asked; each holds while the fault is there)");
            problem.getConditions().forEach(condition -> print(condition, 1));
        }
    }

    private void print(Symptom symptom) {
        session.print("");
        session.print("symptom  " + words(symptom.getStatement())
                + (symptom.getFacts().isEmpty() ? "" : "  [" + String.join(", ", symptom.getFacts()) + "]"));
        quote(symptom.getPassages(), 1);
    }

    private void print(Cause cause) {
        session.print("");
        session.print("cause  " + words(cause.getStatement())
                + (cause.getCondition() == null ? "" : "  [known by " + cause.getCondition().getId() + "]"));
        quote(cause.getPassages(), 1);
    }

    private void print(Fix fix) {
        session.print("");
        session.print((fix.isWorkaround() ? "workaround  " : "fix  ") + words(fix.getTitle()) + risks(fix.getRisks())
                + (fix.getVerification() == null ? "" : "  [verified by " + fix.getVerification().getId() + "]"));
        quote(fix.getPassages(), 1);
        for (int i = 0; i < fix.getSteps().size(); i++) {
            session.print("  " + (i + 1) + ". " + words(fix.getSteps().get(i).getText()) + risks(fix.getSteps().get(i).getRisks()));
        }
    }

    private void print(Condition condition, int depth) {
        String indent = "  ".repeat(depth);
        session.print(
                indent + condition.getId() + "  " + words(condition.getLabel()) + "  (" + Inherited.role(condition).getLiteral() + ")");
        if (condition instanceof Expectation expectation) {
            session.print(indent + "    " + ProbeWords.line(expectation.getProbe()) + ": " + Expected.words(expectation)
                    + (expectation.getPlatforms().isEmpty() ? "" : "  on " + String.join(", ", expectation.getPlatforms())));
        }
        if (condition instanceof Composite composite) {
            composite.getParts().forEach(part -> print(part, depth + 1));
        } else {
            quote(condition.getPassages(), depth + 1);
        }
    }

    private void quote(List<Passage> passages, int depth) {
        if (!passages.isEmpty()) {
            String words = Terminal.oneLine(passages.getFirst().getQuote());
            session.print("  ".repeat(depth) + "\u201c" + (words.length() > LONGEST_QUOTE ? words.substring(0, LONGEST_QUOTE) + "…" : words)
                    + "\u201d  "
                    + passages.getFirst().getSection().toLowerCase(Locale.ROOT).replace('-', ' '));
        }
    }

    private static String risks(List<Risk> risks) {
        return risks.isEmpty() ? "" : "  {" + risks.stream().map(Risk::getLiteral).collect(Collectors.joining(", ")) + "}";
    }

    private String words(List<org.probebook.knowledge.Text> texts) {
        return Texts.in(texts, article.language());
    }
}
