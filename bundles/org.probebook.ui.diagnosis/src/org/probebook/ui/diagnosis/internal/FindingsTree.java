// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.probebook.knowledge.Expectation;
import org.probebook.probe.Answer;
import org.probebook.probe.Finding;
import org.probebook.probe.Verdict;
import org.probebook.ui.AnswerLook;
import org.probebook.ui.Icon;
import org.probebook.ui.hosts.ConditionWords;
import org.probebook.ui.verdicts.EvidenceLine;

/** The findings of a run as a tree of conditions with their parts. */
final class FindingsTree {
    private final TreeViewer tree;

    FindingsTree(Composite parent, Consumer<Optional<FindingRow>> selected) {
        Composite area = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        area.setLayout(layout);
        tree = new TreeViewer(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.getTree().setHeaderVisible(true);
        tree.setContentProvider(new FindingsContent());
        tree.setAutoExpandLevel(AbstractTreeViewer.ALL_LEVELS);
        ColumnViewerToolTipSupport.enableFor(tree);
        column(layout, Messages.findings_condition, 42, FindingRow::label, FindingRow::icon);
        column(layout, Messages.findings_answer, 21, FindingRow::answer, null);
        column(layout, Messages.findings_observed, 13, FindingsTree::observed, null);
        column(layout, Messages.findings_holdsWhen, 16, row -> row.condition() instanceof Expectation e ? ConditionWords.holdsWhen(e) : "",
                null);
        column(layout, Messages.findings_askedOf, 16, FindingRow::askedOf, null);
        column(layout, Messages.findings_time, 8, FindingsTree::time, null);
        tree.addSelectionChangedListener(event -> selected.accept(selected()));
    }

    private void column(TreeColumnLayout layout, String title, int weight, Function<FindingRow, String> text,
            Function<FindingRow, Icon> icon) {
        TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 40));
        column.setLabelProvider(new RowLabels(text, icon, title.equals(Messages.findings_answer)));
    }

    TreeViewer viewer() {
        return tree;
    }

    Optional<FindingRow> selected() {
        return tree.getStructuredSelection().getFirstElement() instanceof FindingRow row ? Optional.of(row) : Optional.empty();
    }

    /** The value that was compared; says so where the host was asked and had none. */
    static String observed(FindingRow row) {
        Optional<Finding> finding = row.finding();
        if (finding.isEmpty()) {
            return "";
        }
        boolean compared = finding.get().answer() == Answer.HOLDS || finding.get().answer() == Answer.DOES_NOT_HOLD;
        return finding.get().observed().orElse(compared ? Messages.finding_absent : "");
    }

    static String time(FindingRow row) {
        return row.finding().map(finding -> EvidenceLine.time(finding.evidence().millis())).orElse("");
    }

    private static final class RowLabels extends ColumnLabelProvider {
        private final Function<FindingRow, String> text;
        private final Function<FindingRow, Icon> icon;
        private final boolean coloured;

        RowLabels(Function<FindingRow, String> text, Function<FindingRow, Icon> icon, boolean coloured) {
            this.text = text;
            this.icon = icon;
            this.coloured = coloured;
        }

        @Override
        public String getText(Object element) {
            return text.apply((FindingRow) element);
        }

        @Override
        public Image getImage(Object element) {
            return icon == null ? null : icon.apply((FindingRow) element).image();
        }

        @Override
        public Color getForeground(Object element) {
            FindingRow row = (FindingRow) element;
            return row.verdict().filter(verdict -> coloured && row.asked()).map(Verdict::answer)
                    .map(answer -> AnswerLook.of(answer).color())
                    .orElse(null);
        }

        @Override
        public String getToolTipText(Object element) {
            String words = getText(element);
            return words.isEmpty() ? null : words;
        }
    }

    /** Shows a run from its start. */
    void show(CheckRun run) {
        tree.setInput(run);
    }

    /** Shows what has changed in it. */
    void refresh() {
        tree.refresh();
        if (selected().flatMap(FindingRow::finding).isEmpty()) {
            firstThatHolds().ifPresent(row -> tree.setSelection(new StructuredSelection(row), false));
        }
    }

    private Optional<FindingRow> firstThatHolds() {
        if (!(tree.getInput() instanceof CheckRun run) || run.state() != CheckRun.State.DONE) {
            return Optional.empty();
        }
        List<FindingRow> leaves = run.rows().stream().flatMap(FindingRow::leaves)
                .filter(row -> row.finding().isPresent()).toList();
        return leaves.stream().filter(row -> row.verdict().get().answer() == Answer.HOLDS).findFirst()
                .or(() -> leaves.stream().findFirst());
    }
}
