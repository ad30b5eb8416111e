// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.probebook.article.Article;
import org.probebook.article.Section;
import org.probebook.article.render.Mark;
import org.probebook.knowledge.Cause;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Symptom;
import org.probebook.knowledge.Text;
import org.probebook.knowledge.draft.Acceptance;
import org.probebook.knowledge.draft.Draft;
import org.probebook.knowledge.edit.FreshIds;
import org.probebook.library.Library;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;
import org.probebook.ui.Place;

/** Makes elements of words that the author selected in the article. On the window's thread. */
final class Maker {
    private final Desk desk;

    Maker(Desk desk) {
        this.desk = desk;
    }

    /** Makes an element of a kind from words of the article, filled in as far as the words tell. */
    void make(AuthorCommand kind, Place from) {
        new DraftJob(desk.article(), from, draft -> made(kind, from, draft)).schedule();
    }

    private void made(AuthorCommand kind, Place from, Draft draft) {
        if (desk.panes().text().control().isDisposed()) {
            return;
        }
        List<EObject> drafted = drafted(kind, draft.problem());
        List<EObject> made = new ArrayList<>();
        desk.editing().change(label(kind), () -> {
            Acceptance acceptance = new Acceptance(desk.editing().problem());
            drafted.forEach(one -> made.add(acceptance.accept(one)));
            if (made.isEmpty()) {
                made.add(plain(kind, from));
            }
        });
        desk.refresh();
        desk.go(made.getFirst(), null);
    }

    private static List<EObject> drafted(AuthorCommand kind, Problem draft) {
        return switch (kind) {
            case MAKE_SYMPTOM -> draft.getSymptoms().stream().limit(1).map(EObject.class::cast).toList();
            case MAKE_CAUSE -> draft.getCauses().stream().limit(1).map(EObject.class::cast).toList();
            case MAKE_FIX -> draft.getFixes().stream().limit(1).map(EObject.class::cast).toList();
            default -> draft.getConditions().stream().map(EObject.class::cast).toList();
        };
    }

    /** Where the words tell nothing more: an element with these words and this passage. */
    private EObject plain(AuthorCommand kind, Place from) {
        KnowledgeFactory make = KnowledgeFactory.eINSTANCE;
        Problem problem = desk.editing().problem();
        String words = words(desk.article(), from).strip().replaceAll("\\s+", " ");
        Text text = make.createText();
        text.setLanguage(desk.article().language());
        text.setValue(words);
        EObject made = switch (kind) {
            case MAKE_SYMPTOM -> {
                Symptom symptom = make.createSymptom();
                symptom.getStatement().add(text);
                problem.getSymptoms().add(symptom);
                yield symptom;
            }
            case MAKE_CAUSE -> {
                Cause cause = make.createCause();
                cause.getStatement().add(text);
                problem.getCauses().add(cause);
                yield cause;
            }
            case MAKE_FIX -> {
                Fix fix = make.createFix();
                fix.getTitle().add(text);
                problem.getFixes().add(fix);
                yield fix;
            }
            default -> {
                Condition condition = make.createExpectation();
                condition.getLabel().add(text);
                problem.getConditions().add(condition);
                yield condition;
            }
        };
        new FreshIds(problem).give(made);
        PassageMarks.passages(made).add(passage(from));
        return made;
    }

    /** Adds words of the article to what an element was taken from. */
    void addPassage(EObject element, Place from) {
        if (element.eClass().getEStructuralFeature("passages") instanceof EReference feature) {
            desk.editing().add(element, feature, passage(from));
        }
    }

    private Passage passage(Place from) {
        Passage passage = KnowledgeFactory.eINSTANCE.createPassage();
        passage.setArticle(desk.article().id());
        section(desk.article(), from).map(section -> section.kind().token()).ifPresent(passage::setSection);
        passage.setQuote(words(desk.article(), from).strip());
        return passage;
    }

    private static Optional<Section> section(Article article, Place from) {
        return from.section() == Mark.TITLE ? Optional.empty() : Optional.of(article.sections().get(from.section()));
    }

    private static String words(Article article, Place from) {
        return section(article, from).map(Section::text).orElse(article.title()).substring(from.from(), from.to());
    }

    private static String label(AuthorCommand kind) {
        return switch (kind) {
            case MAKE_SYMPTOM -> Messages.step_symptom;
            case MAKE_CAUSE -> Messages.step_cause;
            case MAKE_FIX -> Messages.step_fix;
            default -> Messages.step_condition;
        };
    }

    /** Drafts from the words alone. */
    private static final class DraftJob extends LibraryJob<Draft> {
        private final Article article;
        private final Place from;
        private final Consumer<Draft> user;

        DraftJob(Article article, Place from, Consumer<Draft> user) {
            super(NLS.bind(Messages.make_job, article.id()), LibraryService.get());
            this.article = article;
            this.from = from;
            this.user = user;
            setSystem(true);
            setPriority(INTERACTIVE);
        }

        @Override
        protected Draft work(Library library, IProgressMonitor monitor) throws IOException {
            return library.authoring().draft(article, from.section(), from.from(), from.to());
        }

        @Override
        protected void show(Draft draft) {
            user.accept(draft);
        }
    }
}
