// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.probebook.article.Article;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.draft.DraftPiece;
import org.probebook.knowledge.edit.KnowledgeEditing;
import org.probebook.knowledge.edit.ModelWords;
import org.probebook.probe.Answer;
import org.probebook.ui.Place;
import org.probebook.ui.author.internal.pieces.PieceState;
import org.probebook.ui.author.internal.pieces.Pieces;
import org.probebook.ui.author.internal.text.ArticlePage;
import org.probebook.ui.author.internal.text.PassageMark;
import org.probebook.ui.author.internal.text.Range;
import org.probebook.ui.verdicts.LastVerdict;
import org.probebook.ui.verdicts.Verdicts;

/** Which passages of a page are marked, and how: those of the draft's pieces, and those of elements that are from no piece. */
final class PassageMarks {
    private final Article article;
    private final ArticlePage page;
    private final KnowledgeEditing editing;
    private final Pieces pieces;
    private final Verdicts verdicts;

    PassageMarks(Article article, ArticlePage page, KnowledgeEditing editing, Pieces pieces, Verdicts verdicts) {
        this.article = article;
        this.page = page;
        this.editing = editing;
        this.pieces = pieces;
        this.verdicts = verdicts;
    }

    /** @param chosen a piece, or an element of the problem, that is shown as selected; may be null */
    List<PassageMark> of(Object chosen) {
        List<PassageMark> marks = new ArrayList<>();
        for (DraftPiece piece : pieces.all()) {
            page.range(place(piece)).ifPresent(range -> marks.add(mark(range, piece, chosen)));
        }
        for (TreeIterator<EObject> all = editing.problem().eAllContents(); all.hasNext();) {
            if (all.next() instanceof Passage passage) {
                add(passage, chosen, marks);
            }
        }
        return marks;
    }

    static Place place(DraftPiece piece) {
        return new Place(piece.section(), piece.span().from(), piece.span().to());
    }

    private PassageMark mark(Range range, DraftPiece piece, Object chosen) {
        EObject element = pieces.element(piece).orElse(null);
        PieceState state = pieces.state(piece);
        boolean selected = chosen == piece || element != null && chosen == element;
        return new PassageMark(range, state, element, piece, answer(element), selected,
                hint(state, element == null ? piece.element() : element));
    }

    private void add(Passage passage, Object chosen, List<PassageMark> marks) {
        EObject element = passage.eContainer();
        Optional<Range> range = Place.of(article, passage).flatMap(page::range);
        if (range.isEmpty() || marks.stream().anyMatch(mark -> mark.element() == element && mark.range().equals(range.get()))) {
            return;
        }
        marks.add(new PassageMark(range.get(), PieceState.ACCEPTED, element, null, answer(element), chosen == element,
                hint(PieceState.ACCEPTED, element)));
    }

    private Optional<Answer> answer(EObject element) {
        return element instanceof Condition condition ? verdicts.of(condition).map(LastVerdict::answer) : Optional.empty();
    }

    private String hint(PieceState state, EObject element) {
        String what = NLS.bind(Messages.mark_element, ModelWords.name(element.eClass()), editing.label(element));
        String told = NLS.bind(switch (state) {
            case DRAFTED -> Messages.mark_drafted;
            case ACCEPTED -> Messages.mark_accepted;
            case REJECTED -> Messages.mark_rejected;
        }, what);
        Optional<LastVerdict> trial = element instanceof Condition condition ? verdicts.of(condition) : Optional.empty();
        return trial.map(tried -> NLS.bind(Messages.mark_tried, new Object[] { told, tried.words(), tried.hosts() })).orElse(told);
    }

    /** The passages of an element that has some. */
    @SuppressWarnings("unchecked")
    static List<Passage> passages(EObject element) {
        return element.eClass().getEStructuralFeature("passages") instanceof EReference feature
                && feature.getEReferenceType() == KnowledgePackage.Literals.PASSAGE ? (List<Passage>) element.eGet(feature) : List.of();
    }

    /** Where an element is from in the article; empty where it is from somewhere else. */
    static Optional<Place> place(Article article, EObject element) {
        return passages(element).stream().flatMap(passage -> Place.of(article, passage).stream()).findFirst();
    }
}
