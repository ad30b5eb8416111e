// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.probebook.knowledge.Cause;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.draft.DraftPiece;
import org.probebook.ui.Place;
import org.probebook.ui.author.internal.compare.CompareJob;
import org.probebook.ui.author.internal.trial.TryOnHost;

/** What the commands of the editor do. On the window's thread. */
final class DeskCommands {
    private final Desk desk;
    private final Maker maker;
    private final TryOnHost trial;
    private final Shell shell;
    private final Runnable reverted;

    /** @param reverted called when the library's version was given up, so that the pack's is to be shown */
    DeskCommands(Desk desk, Shell shell, Runnable reverted) {
        this.desk = desk;
        this.maker = new Maker(desk);
        this.shell = shell;
        this.trial = new TryOnHost(desk.editing(), desk::refresh);
        this.reverted = reverted;
    }

    void run(AuthorCommand command) {
        desk.panes().form().flush();
        if (!possible(command)) {
            return;
        }
        switch (command) {
            case ACCEPT -> decided(desk.pieces().accept(Messages.step_accept), false);
            case ACCEPT_FIX -> decided(desk.pieces().acceptFix(Messages.step_acceptFix), false);
            case ACCEPT_AND_EDIT -> acceptAndEdit();
            case REJECT -> {
                desk.pieces().reject(Messages.step_reject);
                decided(Optional.empty(), false);
            }
            case NEXT -> step(1);
            case PREVIOUS -> step(-1);
            case MAKE_SYMPTOM, MAKE_CAUSE, MAKE_FIX, MAKE_CONDITION -> selection().ifPresent(place -> maker.make(command, place));
            case ADD_PASSAGE -> selection().ifPresent(place -> desk.element().ifPresent(element -> maker.addPassage(element, place)));
            case TRY -> condition().ifPresent(condition -> trial.run(shell, condition));
            case MOVE_UP -> desk.element().ifPresent(element -> desk.editing().move(element, -1));
            case MOVE_DOWN -> desk.element().ifPresent(element -> desk.editing().move(element, 1));
            case COMPARE -> new CompareJob(desk.editing(), shell).schedule();
            case REVERT -> revert();
            case START_ANEW -> startAnew();
        }
    }

    /** Makes an element of words that were dragged, or adds them to one as a passage. */
    void make(AuthorCommand command, Place from, EObject onto) {
        if (command == AuthorCommand.ADD_PASSAGE) {
            maker.addPassage(onto, from);
        } else {
            maker.make(command, from);
        }
    }

    boolean possible(AuthorCommand command) {
        Optional<DraftPiece> piece = desk.pieces().current();
        return switch (command) {
            case ACCEPT -> piece.filter(one -> desk.pieces().element(one).isEmpty()).isPresent();
            case ACCEPT_FIX, ACCEPT_AND_EDIT, REJECT, NEXT, PREVIOUS -> piece.isPresent();
            case MAKE_SYMPTOM, MAKE_CAUSE, MAKE_FIX, MAKE_CONDITION -> selection().isPresent();
            case ADD_PASSAGE -> selection().isPresent()
                    && desk.element().filter(element -> element.eClass().getEStructuralFeature("passages") != null).isPresent();
            case TRY -> condition().isPresent();
            case MOVE_UP, MOVE_DOWN -> desk.element().isPresent();
            case COMPARE, REVERT, START_ANEW -> true;
        };
    }

    private Optional<Place> selection() {
        return desk.panes().text().selection();
    }

    /** The chosen condition; for a cause or a fix, the condition that tells of it. */
    private Optional<Condition> condition() {
        return desk.element().flatMap(element -> Optional.ofNullable(switch (element) {
            case Condition condition -> condition;
            case Cause cause -> cause.getCondition();
            case Fix fix -> fix.getVerification();
            default -> null;
        }));
    }

    private void acceptAndEdit() {
        DraftPiece piece = desk.pieces().current().orElseThrow();
        Optional<EObject> known = desk.pieces().element(piece);
        decided(known.isPresent() ? known : desk.pieces().accept(Messages.step_accept), true);
    }

    /** Shows what came of a decision, and goes on to what is to be decided next; an author who edits stays at the element. */
    private void decided(Optional<EObject> element, boolean edit) {
        Optional<DraftPiece> next = desk.pieces().current();
        desk.refresh();
        element.ifPresent(one -> desk.panes().tree().viewer().expandToLevel(one, 0));
        if (edit) {
            element.ifPresent(one -> desk.go(one, null));
        } else {
            next.ifPresent(desk::choose);
        }
    }

    private void step(int by) {
        desk.pieces().step(by);
        desk.pieces().current().ifPresent(desk::choose);
    }

    private void startAnew() {
        Problem problem = desk.editing().problem();
        desk.editing().change(Messages.step_anew, () -> {
            problem.getTitle().clear();
            problem.getTitle().addAll(EcoreUtil.copyAll(desk.draft().problem().getTitle()));
            problem.getCauses().clear();
            problem.getFixes().clear();
            problem.getSymptoms().clear();
            problem.getConditions().clear();
        });
        desk.refresh();
        desk.pieces().all().stream().findFirst().ifPresent(desk::choose);
    }

    private void revert() {
        String id = desk.editing().problem().getId();
        if (MessageDialog.openConfirm(shell, Messages.revert_window, NLS.bind(Messages.revert_question, id))) {
            new RevertJob(id, reverted).schedule();
        }
    }
}
