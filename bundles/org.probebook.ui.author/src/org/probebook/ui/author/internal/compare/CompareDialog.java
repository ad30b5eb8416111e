// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.compare;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.edit.KnowledgeEditing;
import org.probebook.knowledge.edit.ModelWords;
import org.probebook.knowledge.edit.comparison.Comparison;
import org.probebook.knowledge.edit.comparison.Difference;
import org.probebook.knowledge.edit.comparison.TakeOver;
import org.probebook.ui.Icon;
import org.probebook.ui.author.internal.Messages;

/** The differences between the edited problem and a pack's version, side by side; each can be taken over, which can be undone as any other step. */
final class CompareDialog extends TitleAreaDialog {
    private static final int TAKE = IDialogConstants.CLIENT_ID;
    private static final int UNDO = IDialogConstants.CLIENT_ID + 1;

    private final KnowledgeEditing editing;
    private final Problem packed;
    private TreeViewer tree;
    private int taken;

    CompareDialog(Shell parent, KnowledgeEditing editing, Problem packed) {
        super(parent);
        this.editing = editing;
        this.packed = packed;
        setHelpAvailable(false);
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.compare_window);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(960, 560);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite all = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(all, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        TreeColumnLayout layout = new TreeColumnLayout();
        area.setLayout(layout);
        tree = new TreeViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        tree.getTree().setHeaderVisible(true);
        tree.getTree().setLinesVisible(true);
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.setContentProvider(new Below());
        column(layout, Messages.compare_what, 26, CompareDialog::what, true);
        column(layout, Messages.compare_mine, 37, Difference::mineWords, false);
        column(layout, Messages.compare_theirs, 37, Difference::theirsWords, false);
        tree.addSelectionChangedListener(event -> enable());
        tree.addOpenListener(event -> take());
        setTitle(NLS.bind(Messages.compare_title, packed.getId()));
        return all;
    }

    private void column(TreeColumnLayout layout, String title, int weight, Function<Difference, String> text, boolean first) {
        TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 120));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Difference) element).replaceAll("\\s+", " ");
            }

            @Override
            public Image getImage(Object element) {
                return first ? icon((Difference) element).image() : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return text.apply((Difference) element);
            }
        });
    }

    private static String what(Difference difference) {
        String feature = ModelWords.name(difference.feature());
        return switch (difference.kind()) {
            case ADDED -> NLS.bind(Messages.compare_added, feature);
            case REMOVED -> NLS.bind(Messages.compare_removed, feature);
            case CHANGED -> NLS.bind(Messages.compare_changed, feature);
        };
    }

    private static Icon icon(Difference difference) {
        return switch (difference.kind()) {
            case ADDED -> Icon.ADD;
            case REMOVED -> Icon.REMOVE;
            case CHANGED -> Icon.DRAFTED;
        };
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, TAKE, Messages.compare_take, false);
        createButton(parent, UNDO, Messages.compare_undo, false);
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
        show();
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
            case TAKE -> take();
            case UNDO -> undo();
            default -> close();
        }
    }

    private List<Difference> chosen() {
        return List.of(tree.getStructuredSelection().toArray()).stream().map(Difference.class::cast).toList();
    }

    private void take() {
        if (!chosen().isEmpty()) {
            new TakeOver(editing).take(Messages.compare_step, outermost(chosen()));
            taken++;
            show();
        }
    }

    /** A difference that is below another one of these is taken over with that. */
    private static List<Difference> outermost(List<Difference> differences) {
        return differences.stream().filter(one -> differences.stream().noneMatch(other -> other != one && holds(other, one))).toList();
    }

    private static boolean holds(Difference outer, Difference inner) {
        return outer.below().stream().anyMatch(one -> one == inner || holds(one, inner));
    }

    private void undo() {
        editing.undo();
        taken--;
        show();
    }

    private void show() {
        List<Difference> differences = new Comparison(editing::label).of(editing.problem(), packed);
        tree.setInput(differences);
        tree.expandAll();
        setMessage(differences.isEmpty() ? Messages.compare_same : Messages.compare_message);
        enable();
    }

    private void enable() {
        Button take = getButton(TAKE);
        if (take != null) {
            take.setEnabled(!chosen().isEmpty());
            getButton(UNDO).setEnabled(taken > 0);
        }
    }

    private static final class Below implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((Difference) parent).below().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((Difference) element).below().isEmpty();
        }
    }
}
