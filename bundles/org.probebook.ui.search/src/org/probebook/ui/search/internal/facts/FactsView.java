// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.facts;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.probebook.ui.ActiveReader;
import org.probebook.ui.CopyAction;
import org.probebook.ui.Icon;
import org.probebook.ui.search.internal.Messages;

/** What is exact in the article in front: codes, registry values, versions, references. Choosing a fact shows it in the article. */
public final class FactsView extends ViewPart {
    private TableViewer table;
    private ActiveReader active;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new TableViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setComparator(null);
        column(layout, Messages.facts_fact, 46, FactRow::label, true);
        column(layout, Messages.facts_kind, 26, FactRow::kind, false);
        column(layout, Messages.facts_section, 28, FactRow::section, false);
        table.addSelectionChangedListener(event -> reveal());
        table.addDoubleClickListener(event -> reveal());
        new CopyAction(this::lines).install(getViewSite().getActionBars(), table.getTable());
        getSite().setSelectionProvider(table);
        active = new ActiveReader(getSite().getPage(), this::fill);
        fill();
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<FactRow, String> text, boolean icon) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(
                ColumnLabelProvider.createTextImageProvider(row -> text.apply((FactRow) row), row -> icon ? Icon.FACT.image() : null));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
        column.getColumn().addListener(SWT.Selection, event -> sort(column, text));
    }

    /** By the column that was clicked; a second click turns the order round. */
    private void sort(TableViewerColumn column, Function<FactRow, String> text) {
        boolean again = table.getTable().getSortColumn() == column.getColumn() && table.getTable().getSortDirection() == SWT.UP;
        Comparator<FactRow> order = Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
        table.getTable().setSortColumn(column.getColumn());
        table.getTable().setSortDirection(again ? SWT.DOWN : SWT.UP);
        table.setComparator(new ViewerComparator() {
            @Override
            public int compare(Viewer viewer, Object first, Object second) {
                int compared = order.compare((FactRow) first, (FactRow) second);
                return again ? -compared : compared;
            }
        });
    }

    private void fill() {
        if (active == null || table.getTable().isDisposed()) {
            return;
        }
        List<FactRow> rows = active.document().map(FactRow::of).orElse(List.of());
        table.setInput(rows);
        setContentDescription(active.document().isEmpty()
                ? Messages.facts_noArticle
                : NLS.bind(Messages.facts_count, rows.size(), active.document().get().article().id()));
    }

    private void reveal() {
        IStructuredSelection selection = table.getStructuredSelection();
        if (selection.size() == 1) {
            FactRow row = (FactRow) selection.getFirstElement();
            active.reader().ifPresent(reader -> reader.reveal(row.place()));
        }
    }

    @Override
    public void setFocus() {
        table.getTable().setFocus();
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.dispose();
        }
        super.dispose();
    }

    private String lines() {
        List<?> rows = table.getStructuredSelection().isEmpty() ? (List<?>) table.getInput() : table.getStructuredSelection().toList();
        return rows.stream().map(row -> ((FactRow) row).line()).collect(Collectors.joining(System.lineSeparator()));
    }
}
