// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.pieces;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.probebook.knowledge.Cause;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.draft.Acceptance;
import org.probebook.knowledge.draft.Draft;
import org.probebook.knowledge.draft.DraftPiece;
import org.probebook.knowledge.draft.Rejections;
import org.probebook.knowledge.edit.KnowledgeEditing;

/**
 * The pieces of an article's draft, one of which is the current one. A piece is accepted while the problem says what it says, and rejected while the problem keeps
 * that it was, so undoing needs no care here. On the window's thread.
 */
public final class Pieces {
    private final List<DraftPiece> pieces;
    private final KnowledgeEditing editing;
    private final Acceptance acceptance;
    private final Rejections rejections;
    private DraftPiece current;

    public Pieces(Draft draft, KnowledgeEditing editing) {
        this.pieces = draft.pieces();
        this.editing = editing;
        this.acceptance = new Acceptance(editing.problem());
        this.rejections = new Rejections(editing.problem());
        this.current = pieces.stream().filter(this::undecided).findFirst().or(() -> pieces.stream().findFirst()).orElse(null);
    }

    /** In the order of their places in the article. */
    public List<DraftPiece> all() {
        return pieces;
    }

    /** The one that keys are about; empty when nothing was drafted. */
    public Optional<DraftPiece> current() {
        return Optional.ofNullable(current);
    }

    public void choose(DraftPiece piece) {
        current = piece;
    }

    public PieceState state(DraftPiece piece) {
        if (element(piece).isPresent()) {
            return PieceState.ACCEPTED;
        }
        return rejections.find(piece.element()).isPresent() ? PieceState.REJECTED : PieceState.DRAFTED;
    }

    /** What of the problem says what a piece says. */
    public Optional<EObject> element(DraftPiece piece) {
        return acceptance.counterpart(piece.element());
    }

    private boolean undecided(DraftPiece piece) {
        return state(piece) == PieceState.DRAFTED;
    }

    /** How many are still to be decided. */
    public int left() {
        return (int) pieces.stream().filter(this::undecided).count();
    }

    /** Goes to the piece after the current one, or before it; round at the ends. */
    public void step(int by) {
        if (current != null) {
            current = pieces.get(Math.floorMod(pieces.indexOf(current) + by, pieces.size()));
        }
    }

    /** Goes to the next piece that is still to be decided; stays where there is none. */
    private void toNextUndecided() {
        int at = pieces.indexOf(current);
        Stream.concat(pieces.stream().skip(at + 1L), pieces.stream().limit(at)).filter(this::undecided).findFirst()
                .ifPresent(piece -> current = piece);
    }

    /**
     * Accepts the current piece and goes on to the next that is to be decided.
     *
     * @param label of the step, for undoing
     * @return what of the problem says it now; empty when there is no piece
     */
    public Optional<EObject> accept(String label) {
        return take(label, current == null ? List.of() : List.of(current.element()));
    }

    /** Accepts the fix that the current piece belongs to, with the causes that it mends and the conditions of both. */
    public Optional<EObject> acceptFix(String label) {
        return take(label, current == null ? List.of() : fix(current.element()).map(Pieces::whole).orElse(List.of(current.element())));
    }

    private Optional<EObject> take(String label, List<EObject> drafted) {
        if (drafted.isEmpty()) {
            return Optional.empty();
        }
        editing.change(label, () -> drafted.forEach(one -> {
            acceptance.accept(one);
            rejections.find(one).ifPresent(EcoreUtil::remove);
        }));
        Optional<EObject> taken = acceptance.counterpart(drafted.getFirst());
        toNextUndecided();
        return taken;
    }

    /** The drafted fix that an element is, is checked by, or is the cause for. */
    private static Optional<Fix> fix(EObject drafted) {
        if (drafted instanceof Fix fix) {
            return Optional.of(fix);
        }
        if (drafted instanceof Cause cause) {
            return cause.getFixes().stream().findFirst();
        }
        Problem draft = (Problem) EcoreUtil.getRootContainer(drafted);
        return draft.getFixes().stream().filter(fix -> EcoreUtil.isAncestor(fix.getVerification(), drafted)).findFirst()
                .or(() -> draft.getCauses().stream().filter(cause -> EcoreUtil.isAncestor(cause.getCondition(), drafted))
                        .flatMap(cause -> cause.getFixes().stream()).findFirst());
    }

    private static List<EObject> whole(Fix fix) {
        Problem draft = (Problem) EcoreUtil.getRootContainer(fix);
        List<Cause> causes = draft.getCauses().stream().filter(cause -> cause.getFixes().contains(fix)).toList();
        Stream<Condition> conditions = Stream.concat(Stream.of(fix), causes.stream())
                .map(one -> one instanceof Cause cause ? cause.getCondition() : fix.getVerification()).filter(Objects::nonNull);
        return Stream.of(Stream.of(fix), causes.stream(), conditions).flatMap(one -> one).map(EObject.class::cast).distinct().toList();
    }

    /** Rejects the current piece and goes on; what was accepted of it is deleted again. The rejection is saved with the rest. */
    public void reject(String label) {
        if (current == null || state(current) == PieceState.REJECTED) {
            return;
        }
        DraftPiece piece = current;
        CompoundCommand command = new CompoundCommand(label);
        element(piece).ifPresent(element -> command.append(DeleteCommand.create(editing.domain(), List.of(element))));
        if (rejections.find(piece.element()).isEmpty()) {
            command.append(AddCommand.create(editing.domain(), editing.problem(), KnowledgePackage.Literals.PROBLEM__REJECTIONS,
                    Rejections.made(piece.element())));
        }
        editing.execute(command.unwrap());
        toNextUndecided();
    }
}
