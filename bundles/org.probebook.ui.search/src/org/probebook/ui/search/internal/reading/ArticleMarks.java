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
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.Problem;
import org.probebook.ui.ArticleDocument;
import org.probebook.ui.Place;
import org.probebook.ui.Words;
import org.probebook.ui.search.internal.Messages;
import org.probebook.ui.search.internal.facts.FactWords;

/** What is marked in an article: its facts, its references, and the passages that can be checked on a host. */
final class ArticleMarks {
    private final List<Mark> marks;

    private ArticleMarks(List<Mark> marks) {
        this.marks = List.copyOf(marks);
    }

    static ArticleMarks of(ArticleDocument document) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < document.facts().size(); i++) {
            marks.add(mark(i, document.facts().get(i), document));
        }
        document.knowledge().ifPresent(problem -> passages(problem, document.article(), marks));
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
                ArticleHtml.link(reference.id()));
    }

    private static void passages(Problem problem, Article article, List<Mark> marks) {
        for (Iterator<EObject> all = problem.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Condition condition) {
                condition.getPassages().forEach(passage -> passage(passage, condition, article, marks));
            }
        }
    }

    private static void passage(Passage passage, Condition condition, Article article, List<Mark> marks) {
        Place.of(article, passage).ifPresent(place -> marks.add(Mark.of(place.section(), place.from(), place.to(), Mark.Style.PASSAGE,
                "passage-" + marks.size(), NLS.bind(Messages.article_passage, Words.in(condition.getLabel())))));
    }
}
