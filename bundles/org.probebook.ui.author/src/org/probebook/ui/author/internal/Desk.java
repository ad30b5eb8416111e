// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.probebook.article.Article;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.draft.Draft;
import org.probebook.knowledge.draft.DraftPiece;
import org.probebook.knowledge.edit.Elements;
import org.probebook.knowledge.edit.KnowledgeEditing;
import org.probebook.knowledge.edit.ModelWords;
import org.probebook.knowledge.validation.Severity;
import org.probebook.knowledge.validation.Violation;
import org.probebook.ui.Elided;
import org.probebook.ui.Icon;
import org.probebook.ui.Place;
import org.probebook.ui.author.internal.form.FormContext;
import org.probebook.ui.author.internal.form.Preview;
import org.probebook.ui.author.internal.pieces.PieceState;
import org.probebook.ui.author.internal.pieces.Pieces;
import org.probebook.ui.author.internal.problems.Mistakes;
import org.probebook.ui.author.internal.text.PassageMark;
import org.probebook.ui.author.internal.tree.IElementNotes;
import org.probebook.ui.verdicts.LastVerdict;
import org.probebook.ui.verdicts.VerdictMemory;
import org.probebook.ui.verdicts.Verdicts;

/**
 * An article and its problem's knowledge while an author works on them: keeps text, tree and form at the same thing, and shows what changes in all of them. On the window's
 * thread.
 */
final class Desk implements IElementNotes {
    private static final int LABEL = 110;

    private final Article article;
    private final Draft draft;
    private final KnowledgeEditing editing;
    private final Pieces pieces;
    private final Verdicts verdicts;
    private final Mistakes mistakes;
    private final Panes panes;
    private final PassageMarks marks;
    private final Runnable changed;
    private final EContentAdapter watch = new Watch();
    private Object chosen;
    private boolean refreshing;
    private boolean rebuilding;
    private boolean unchecked;
    private boolean choosing;

    /** @param changed called after every change, also of what can be undone */
    Desk(Opened opened, Panes panes, Runnable changed) {
        this.article = opened.document().article();
        this.draft = opened.draft();
        this.panes = panes;
        this.changed = changed;
        this.editing = new KnowledgeEditing(opened.authored().problem(), opened.packages(), article.language());
        this.pieces = new Pieces(draft, editing);
        this.mistakes = new Mistakes(editing, this::mistaken);
        this.verdicts = VerdictMemory.get().of(editing.problem().getId());
        panes.text().show(article);
        this.marks = new PassageMarks(article, panes.text().page().orElseThrow(), editing, pieces, verdicts);
        panes.form().use(new FormContext(editing, opened.kinds(), article.language(), changed));
    }

    /** Fills all parts; apart from making it, since the parts ask back. */
    void start() {
        panes.tree().show(editing);
        editing.problem().eAdapters().add(watch);
        editing.domain().getCommandStack().addCommandStackListener(event -> refreshSoon());
        refresh();
        if (pieces.left() > 0) {
            pieces.current().ifPresent(this::choose);
        } else {
            panes.tree().select(editing.problem());
        }
        mistakes.look();
    }

    Article article() {
        return article;
    }

    Draft draft() {
        return draft;
    }

    KnowledgeEditing editing() {
        return editing;
    }

    Pieces pieces() {
        return pieces;
    }

    Panes panes() {
        return panes;
    }

    /** The element of the problem that the author is at; empty while it is a drafted piece or nothing. */
    Optional<EObject> element() {
        return chosen instanceof EObject element ? Optional.of(element) : Optional.empty();
    }

    /** The tree has another selection. */
    void chosenInTree(EObject element) {
        if (choosing || element == null) {
            return;
        }
        choosing = true;
        try {
            panes.form().flush();
            chosen = element;
            pieces.all().stream().filter(piece -> pieces.element(piece).filter(element::equals).isPresent()).findFirst()
                    .ifPresent(pieces::choose);
            panes.form().show(element, mistakes.of(element));
            PassageMarks.place(article, element).flatMap(place -> panes.text().page().orElseThrow().range(place))
                    .ifPresent(panes.text()::reveal);
            show();
        } finally {
            choosing = false;
        }
    }

    /** Goes to a piece of the draft: to the element that says it, or to what would be accepted. */
    void choose(DraftPiece piece) {
        pieces.choose(piece);
        Optional<EObject> element = pieces.element(piece);
        if (element.isPresent()) {
            chosen = null;
            panes.tree().select(null);
            panes.tree().select(element.get());
        } else {
            choosing = true;
            try {
                panes.form().flush();
                chosen = piece;
                panes.tree().select(null);
                panes.form().preview(new Preview(editing, piece.element()));
            } finally {
                choosing = false;
            }
        }
        panes.text().page().orElseThrow().range(PassageMarks.place(piece)).ifPresent(panes.text()::reveal);
        show();
    }

    /** The author points at a place of the page. */
    void chooseAt(int offset) {
        Optional<PassageMark> mark = panes.text().at(offset);
        if (mark.isEmpty()) {
            return;
        }
        if (mark.get().piece() != null) {
            choose(mark.get().piece());
        } else {
            panes.tree().select(mark.get().element());
        }
    }

    /** Goes to an element, and with a feature to its field. */
    void go(EObject object, EStructuralFeature feature) {
        panes.tree().select(Elements.of(object));
        panes.form().focus(feature);
    }

    void reveal(Passage passage) {
        Place.of(article, passage).ifPresent(panes.text()::reveal);
    }

    private void refreshSoon() {
        if (!refreshing) {
            refreshing = true;
            Display.getCurrent().asyncExec(this::refresh);
        }
    }

    /** Shows in all parts what has changed. */
    void refresh() {
        refreshing = false;
        if (panes.text().control().isDisposed()) {
            return;
        }
        panes.tree().refresh();
        panes.form().title();
        EObject shown = panes.form().element();
        if (shown != null && !EcoreUtil.isAncestor(editing.problem(), shown)) {
            chosen = null;
            panes.form().show(null, List.of());
        } else if (rebuilding) {
            panes.form().rebuild();
        }
        rebuilding = false;
        if (chosen instanceof DraftPiece piece && pieces.element(piece).isPresent()) {
            choose(piece);
        } else if (chosen == null && pieces.current().isPresent() && panes.tree().first().isEmpty()) {
            choose(pieces.current().get());
        }
        show();
        if (unchecked) {
            unchecked = false;
            mistakes.look();
        }
    }

    /** Marks the passages, and tells how far the author is. */
    void show() {
        panes.text().mark(marks.of(chosen));
        panes.bar().show(pieces.left(), pieces.all().size(), pieces.current().map(this::words).orElse(""),
                pieces.current().map(piece -> icon(pieces.state(piece))).orElse(Icon.DRAFTED));
        changed.run();
    }

    private static Icon icon(PieceState state) {
        return switch (state) {
            case DRAFTED -> Icon.DRAFTED;
            case ACCEPTED -> Icon.ACCEPTED;
            case REJECTED -> Icon.REJECTED;
        };
    }

    private String words(DraftPiece piece) {
        String state = switch (pieces.state(piece)) {
            case DRAFTED -> NLS.bind(Messages.piece_drafted, Math.round(piece.confidence() * 100));
            case ACCEPTED -> Messages.piece_accepted;
            case REJECTED -> Messages.piece_rejected;
        };
        return NLS.bind(Messages.piece_line, new Object[] { pieces.all().indexOf(piece) + 1, ModelWords.name(piece.element().eClass()),
                Elided.end(editing.label(pieces.element(piece).orElse(piece.element())), LABEL), state });
    }

    private void mistaken() {
        if (!panes.text().control().isDisposed()) {
            panes.problems().show(mistakes.all());
            panes.form().mark(mistakes.of(panes.form().element()));
            panes.tree().refresh();
        }
    }

    @Override
    public Optional<Severity> severity(EObject element) {
        return mistakes.severity(element);
    }

    @Override
    public List<String> problems(EObject element) {
        return mistakes.of(element).stream().map(Violation::message).toList();
    }

    @Override
    public Optional<LastVerdict> verdict(Condition condition) {
        return verdicts.of(condition);
    }

    void dispose() {
        editing.problem().eAdapters().remove(watch);
        mistakes.stop();
    }

    /** Sees every change of the problem, whoever makes it. */
    private final class Watch extends EContentAdapter {
        @Override
        public void notifyChanged(Notification change) {
            super.notifyChanged(change);
            if (change.isTouch() || change.getEventType() == Notification.REMOVING_ADAPTER) {
                return;
            }
            EObject form = panes.form().element();
            // elements that came or went can be referred to, or not any more, from any form
            rebuilding |= form != null && change.getFeature() instanceof EReference reference && reference.isContainment();
            unchecked = true;
            refreshSoon();
        }
    }
}
