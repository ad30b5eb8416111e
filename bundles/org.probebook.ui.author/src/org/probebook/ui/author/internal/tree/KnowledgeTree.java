// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.tree;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.edit.Elements;
import org.probebook.knowledge.edit.KnowledgeAdapterFactory;
import org.probebook.knowledge.edit.KnowledgeEditing;

/** The problem with its symptoms, causes, fixes and conditions. On the window's thread. */
public final class KnowledgeTree {
    private final TreeViewer viewer;
    private final Set<Condition> opened = new HashSet<>();
    private KnowledgeEditing editing;

    /**
     * @param notes what is to be said of elements beside their labels
     * @param chosen told of the element that the user selects; null when none is
     */
    public KnowledgeTree(Composite parent, IElementNotes notes, Consumer<EObject> chosen) {
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new ElementLook(element -> editing.label(element), notes));
        viewer.addSelectionChangedListener(event -> chosen.accept(first().orElse(null)));
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    public TreeViewer viewer() {
        return viewer;
    }

    /** Shows a problem while it is edited. */
    public void show(KnowledgeEditing edited) {
        editing = edited;
        viewer.setInput(List.of(edited.problem()));
        viewer.expandToLevel(2);
        opened.clear();
        openNew();
    }

    /** Shows what has changed; what is open stays open. */
    public void refresh() {
        if (!viewer.getControl().isDisposed() && editing != null) {
            viewer.refresh(true);
            openNew();
        }
    }

    /** Conditions show their parts when they come; after that the author opens and closes them. */
    private void openNew() {
        List<Condition> conditions = editing.problem().getConditions();
        opened.retainAll(conditions);
        conditions.stream().filter(opened::add).forEach(condition -> viewer.expandToLevel(condition, AbstractTreeViewer.ALL_LEVELS));
    }

    /** The first selected element. */
    public Optional<EObject> first() {
        return selected().stream().findFirst();
    }

    /** The selected elements in the order of the tree. */
    public List<EObject> selected() {
        return List.of(viewer.getStructuredSelection().toArray()).stream().filter(EObject.class::isInstance).map(EObject.class::cast)
                .toList();
    }

    /** Selects an element, or the one that it is a detail of; null selects none. */
    public void select(EObject object) {
        if (object == null) {
            viewer.setSelection(StructuredSelection.EMPTY);
            return;
        }
        EObject element = Elements.of(object);
        if (!List.of(element).equals(selected())) {
            viewer.setSelection(new StructuredSelection(element), true);
        }
    }

    private final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return items(parent).getChildren(parent).toArray();
        }

        @Override
        public Object getParent(Object element) {
            return ((EObject) element).eContainer();
        }

        @Override
        public boolean hasChildren(Object element) {
            return items(element).hasChildren(element);
        }

        private ITreeItemContentProvider items(Object element) {
            KnowledgeAdapterFactory factory = editing.factory();
            return (ITreeItemContentProvider) factory.adapt((EObject) element, ITreeItemContentProvider.class);
        }
    }
}
