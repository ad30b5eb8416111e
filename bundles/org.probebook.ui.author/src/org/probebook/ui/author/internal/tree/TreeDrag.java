// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.command.DragAndDropFeedback;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.probebook.knowledge.edit.KnowledgeEditing;
import org.probebook.ui.Icon;
import org.probebook.ui.Place;
import org.probebook.ui.author.internal.AuthorCommand;
import org.probebook.ui.author.internal.Messages;
import org.probebook.ui.author.internal.text.ArticleText;

/** Dragging: elements within the tree, which moves them, and words of the article onto it, which asks what they are to become. */
public final class TreeDrag {
    private static final Transfer[] KINDS = { LocalSelectionTransfer.getTransfer(), TextTransfer.getInstance() };

    private final KnowledgeTree tree;
    private final ArticleText text;
    private final Supplier<KnowledgeEditing> editing;
    private final IMaker maker;
    private Place dragged;

    /** Makes something of words that were dropped. */
    public interface IMaker {
        /** @param onto the element that they were dropped on; null: on none */
        void make(AuthorCommand command, Place from, EObject onto);
    }

    public TreeDrag(KnowledgeTree tree, ArticleText text, Supplier<KnowledgeEditing> editing, IMaker maker) {
        this.tree = tree;
        this.text = text;
        this.editing = editing;
        this.maker = maker;
    }

    public void install() {
        tree.viewer().addDragSupport(DND.DROP_MOVE, new Transfer[] { LocalSelectionTransfer.getTransfer() }, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(tree.viewer().getStructuredSelection());
                event.doit = !tree.selected().isEmpty();
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(StructuredSelection.EMPTY);
            }
        });
        DragSource words = new DragSource(text.control(), DND.DROP_COPY | DND.DROP_MOVE);
        words.setTransfer(TextTransfer.getInstance());
        words.addDragListener(new Words());
        tree.viewer().addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, KINDS, new Drop());
    }

    private final class Words extends DragSourceAdapter {
        @Override
        public void dragStart(DragSourceEvent event) {
            Optional<Place> selected = text.selection();
            event.doit = selected.isPresent();
            dragged = selected.orElse(null);
        }

        @Override
        public void dragSetData(DragSourceEvent event) {
            event.data = text.control().getSelectionText();
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            dragged = null;
        }
    }

    private final class Drop extends ViewerDropAdapter {
        Drop() {
            super(tree.viewer());
            setFeedbackEnabled(true);
        }

        @Override
        public boolean validateDrop(Object target, int operation, TransferData type) {
            if (dragged != null) {
                overrideOperation(DND.DROP_COPY);
                return true;
            }
            return target instanceof EObject element && moving(element) != null;
        }

        /** The command that moves what is dragged to an element, or beside it; null where that cannot be. */
        private Command moving(EObject target) {
            List<?> elements = LocalSelectionTransfer.getTransfer().getSelection() instanceof StructuredSelection selection
                    ? selection.toList()
                    : List.of();
            if (elements.isEmpty()) {
                return null;
            }
            float where = switch (getCurrentLocation()) {
                case LOCATION_BEFORE -> 0.1f;
                case LOCATION_AFTER -> 0.9f;
                default -> 0.5f;
            };
            Command command = DragAndDropCommand.create(editing.get().domain(), target, where, DragAndDropFeedback.DROP_MOVE,
                    DragAndDropFeedback.DROP_MOVE, elements);
            return command.canExecute() ? command : null;
        }

        @Override
        public boolean performDrop(Object data) {
            EObject target = getCurrentTarget() instanceof EObject element ? element : null;
            if (dragged != null) {
                Place place = dragged;
                tree.viewer().getControl().getDisplay().asyncExec(() -> ask(place, target));
                return true;
            }
            Command command = target == null ? null : moving(target);
            return command != null && editing.get().execute(command);
        }

        @Override
        public void dragOver(DropTargetEvent event) {
            super.dragOver(event);
            event.feedback |= DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
        }
    }

    /** Asks what words are to become. */
    private void ask(Place place, EObject onto) {
        Control control = tree.viewer().getControl();
        Menu menu = new Menu(control);
        if (onto != null && onto.eClass().getEStructuralFeature("passages") != null) {
            entry(menu, Messages.menu_addPassage, Icon.PASSAGE, AuthorCommand.ADD_PASSAGE, place, onto);
        }
        entry(menu, Messages.step_symptom, Icon.SYMPTOM, AuthorCommand.MAKE_SYMPTOM, place, onto);
        entry(menu, Messages.step_cause, Icon.CAUSE, AuthorCommand.MAKE_CAUSE, place, onto);
        entry(menu, Messages.step_fix, Icon.FIX, AuthorCommand.MAKE_FIX, place, onto);
        entry(menu, Messages.step_condition, Icon.EXPECTATION, AuthorCommand.MAKE_CONDITION, place, onto);
        menu.addListener(SWT.Hide, event -> control.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void entry(Menu menu, String words, Icon icon, AuthorCommand command, Place place, EObject onto) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words);
        item.setImage(icon.image());
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> maker.make(command, place, onto)));
    }
}
