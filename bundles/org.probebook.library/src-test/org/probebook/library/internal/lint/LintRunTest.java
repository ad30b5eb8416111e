// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probebook.library.internal.lint.Pages.article;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.probebook.article.Article;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact;
import org.probebook.fact.IFactRecogniser;
import org.probebook.index.References;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.validation.Severity;
import org.probebook.knowledge.validation.Validation;
import org.probebook.library.lint.DeadReference;
import org.probebook.library.lint.LintReport;
import org.probebook.probe.ProbeKinds;
import org.probebook.probe.validation.Observables;

/** A library is read once, and everything that is found in it is told. */
class LintRunTest {
    private final Article first = article("Q900001", "See Q900009. HoldTime must be 0.", "", "Q900009", "Q900002", "q900008");
    private final Article second = article("Q900002", "As Q900009 says, HoldTime must be 5.", "", "KB900009");

    /** Sees the value that a sentence about the pump wants, and the articles that are named. */
    private static final class Reader implements IFactRecogniser {
        @Override
        public List<Fact> recognise(String text) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<ArticleFact> recognise(Article article) {
            String text = article.sections().getFirst().text();
            return List.of(Pages.reference(article, "Q900009"), Pages.set(article, text.substring(text.length() - 2, text.length() - 1)));
        }
    }

    @Test
    void everythingIsTold() throws IOException {
        Problem problem = KnowledgeFactory.eINSTANCE.createProblem();
        problem.setId("pb-pump");
        problem.getAbout().add("Q900007");
        LintReport report = run(List.of(problem), new NullProgressMonitor());
        assertEquals(2, report.articles());
        assertEquals(List.of("Q900009", "Q900008"), report.deadReferences().stream().map(DeadReference::target).toList());
        assertEquals(3, report.deadPlaces());
        assertEquals("See Q900009. HoldTime must be 0.", report.deadReferences().getFirst().by().getFirst().quote());
        assertEquals("title of q900008", report.deadReferences().getLast().by().getFirst().quote());
        assertEquals(List.of("0", "5"),
                List.of(report.conflicts().getFirst().first().wanted(), report.conflicts().getFirst().second().wanted()));
        assertEquals(List.of(Severity.ERROR, Severity.INFO), report.violations().stream().map(one -> one.violation().severity()).toList());
        assertEquals(List.of("broken.xmi cannot be read"), report.unreadable());
    }

    @Test
    void aSelectionHasWhatConcernsIt() throws IOException {
        LintReport report = run(List.of(), new NullProgressMonitor());
        LintReport one = new Selection(Set.of("Q900002")).of(report);
        assertEquals(List.of("Q900009"), one.deadReferences().stream().map(DeadReference::target).toList());
        assertEquals(1, one.deadPlaces());
        assertEquals(1, one.conflicts().size());
        LintReport none = new Selection(Set.of("Q900003")).of(report);
        assertTrue(none.deadReferences().isEmpty() && none.conflicts().isEmpty());
    }

    @Test
    void itCanBeCancelled() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> run(List.of(), monitor));
    }

    private LintReport run(List<Problem> problems, NullProgressMonitor monitor) throws IOException {
        References references = new References(4, List.of(new References.Dead("Q900009", List.of("Q900001", "Q900002")),
                new References.Dead("Q900008", List.of("Q900001"))));
        return new LintRun(Pages.library(references, first, second), new Reader(), new Validation(List.of()),
                new Observables(new ProbeKinds(List.of())))
                .over(problems, List.of("broken.xmi cannot be read"), SubMonitor.convert(monitor));
    }
}
