// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.reading;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.probebook.article.Article;
import org.probebook.article.ArticleName;
import org.probebook.article.render.ArticleHtml;
import org.probebook.article.render.Mark;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Problem;
import org.probebook.probe.Answer;
import org.probebook.ui.ArticleDocument;
import org.probebook.ui.Place;
import org.probebook.ui.Words;
import org.probebook.ui.search.internal.Messages;
import org.probebook.ui.search.internal.facts.FactWords;
import org.probebook.ui.verdicts.LastVerdict;
import org.probebook.ui.verdicts.VerdictMemory;
import org.probebook.ui.verdicts.Verdicts;

/** What is marked in an article: its facts, its references, and the passages that can be checked on a host, with what the host told. */
final class ArticleMarks {
    private final List<Mark> marks;

    private ArticleMarks(List<Mark> marks) {
        this.marks = List.copyOf(marks);
    }

    /** With what the memory of the workbench has of its conditions. */
    static ArticleMarks of(ArticleDocument document) {
        return of(document, VerdictMemory.get().of(document));
    }

    /** @param verdicts what the conditions of the document's problem were last told */
    static ArticleMarks of(ArticleDocument document, Verdicts verdicts) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < document.facts().size(); i++) {
            marks.add(mark(i, document.facts().get(i), document));
        }
        document.knowledge().ifPresent(problem -> passages(problem, document.article(), verdicts, marks));
        return new ArticleMarks(marks);
    }

    List<Mark> all() {
        return marks;
    }

    /** The anchor of a place that is marked, or that is the start of a section. */
    Optional<String> anchor(Place place) {
        if (place.section() >= 0 && place.from() == 0 && place.to() == 0) {
            return Optional.of(ArticleHtml.sectionAnchor(place.section()));
        }
        return marks.stream().filter(mark -> mark.section() == place.section() && mark.from() == place.from() && mark.to() == place.to())
                .map(Mark::anchor)
                .findFirst();
    }

    private static Mark mark(int number, ArticleFact fact, ArticleDocument document) {
        Place place = Place.of(fact);
        String anchor = "fact-" + number;
        if (!(fact.fact() instanceof Fact.ArticleReference reference)) {
            return Mark.of(place.section(), place.from(), place.to(), Mark.Style.FACT, anchor,
                    FactWords.kind(fact.fact()) + ": " + fact.fact().label());
        }
        if (ArticleName.key(reference.id()).equals(ArticleName.key(document.article().id()))) {
            return Mark.of(place.section(), place.from(), place.to(), Mark.Style.FACT, anchor, "");
        }
        if (!document.has(reference.id())) {
            return Mark.of(place.section(), place.from(), place.to(), Mark.Style.DEAD_REFERENCE, anchor,
                    NLS.bind(Messages.article_missing, reference.id()));
        }
        return new Mark(place.section(), place.from(), place.to(), Mark.Style.REFERENCE, anchor,
                NLS.bind(Messages.article_open, reference.id()),
                ArticleHtml.link(reference.id()), "");
    }

    private static void passages(Problem problem, Article article, Verdicts verdicts, List<Mark> marks) {
        for (Iterator<EObject> all = problem.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Condition condition) {
                Optional<LastVerdict> verdict = verdicts.of(condition).filter(last -> !last.skipped());
                condition.getPassages()
                        .forEach(passage -> Place.of(article, passage)
                                .ifPresent(place -> marks.add(passage(place, condition, verdict, marks.size()))));
            }
        }
    }

    private static Mark passage(Place place, Condition condition, Optional<LastVerdict> verdict, int number) {
        String label = Words.in(condition.getLabel());
        String anchor = "passage-" + number;
        if (verdict.isEmpty()) {
            return Mark.of(place.section(), place.from(), place.to(), Mark.Style.PASSAGE, anchor,
                    NLS.bind(Messages.article_passage, label));
        }
        LastVerdict last = verdict.get();
        return new Mark(place.section(), place.from(), place.to(), style(last.answer()), anchor,
                NLS.bind(Messages.article_checked, new Object[] { label, last.words(), last.hosts() }), "",
                NLS.bind(Messages.article_verdict, last.words(), last.hosts()));
    }

    private static Mark.Style style(Answer answer) {
        return switch (answer) {
            case HOLDS -> Mark.Style.HOLDS;
            case DOES_NOT_HOLD -> Mark.Style.DOES_NOT_HOLD;
            case NOT_APPLICABLE -> Mark.Style.NOT_APPLICABLE;
            case UNKNOWN -> Mark.Style.UNKNOWN;
        };
    }

    /** Where the first condition that holds stands; where none does, the first that was asked about. */
    Optional<Place> firstVerdict() {
        return marks.stream().filter(mark -> mark.style() == Mark.Style.HOLDS).findFirst()
                .or(() -> marks.stream().filter(mark -> !mark.note().isEmpty()).findFirst())
                .map(mark -> new Place(mark.section(), mark.from(), mark.to()));
    }
}
