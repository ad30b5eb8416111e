// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.probebook.ui.search.internal.why.WhyTip;

/** The list of problems; rows are painted when they come into sight. */
final class ResultTable {
    private final Table table;
    private final TableColumn column;
    private List<ResultRow> rows = List.of();

    ResultTable(Composite parent, Consumer<ResultRow> opened) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL);
        column = new TableColumn(table, SWT.NONE);
        ResultPainter painter = new ResultPainter(table);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.MeasureItem, painter::measure);
        table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        table.addListener(SWT.PaintItem, painter::paint);
        table.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> selected().ifPresent(opened)));
        new WhyTip(table, point -> at(point).map(ResultRow::reasons).orElse(List.of())).activate();
    }

    Table control() {
        return table;
    }

    /** Shows other rows from the first one on; with {@code keep}, the place in the list stays, and the same problem stays selected. */
    void show(List<ResultRow> shown, boolean keep) {
        if (keep && shown.equals(rows)) {
            return;
        }
        int top = keep ? table.getTopIndex() : 0;
        int selected = keep ? selected().map(row -> place(row, shown)).orElse(-1) : -1;
        rows = shown;
        table.setItemCount(rows.size());
        table.clearAll();
        table.setTopIndex(top);
        table.deselectAll();
        if (selected >= 0) {
            table.select(selected);
        } else if (table.isFocusControl()) {
            focus();
        }
        fit();
    }

    Optional<ResultRow> selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
    }

    private static int place(ResultRow row, List<ResultRow> among) {
        return IntStream.range(0, among.size()).filter(i -> among.get(i).id().equals(row.id())).findFirst().orElse(-1);
    }

    /** The row at a point of the list. */
    Optional<ResultRow> at(Point point) {
        return Optional.ofNullable(table.getItem(point)).map(table::indexOf).filter(index -> index < rows.size()).map(rows::get);
    }

    /** Where something about the selected row can be shown, on the display: below its title. */
    Point belowSelected() {
        int index = Math.max(0, table.getSelectionIndex());
        Rectangle row = index < table.getItemCount() ? table.getItem(index).getBounds(0) : new Rectangle(0, 0, 0, 0);
        return table.toDisplay(row.x + row.height / 4, row.y + row.height / 2);
    }

    Optional<ResultRow> first() {
        return rows.stream().findFirst();
    }

    /** Gives the focus to the list, on its first row unless another one is selected. */
    void focus() {
        if (table.getSelectionIndex() < 0 && !rows.isEmpty()) {
            table.setSelection(0);
        }
        table.setFocus();
    }

    /** The text of an item is not painted, but read aloud by screen readers and searched by typing. */
    private void fill(Event event) {
        int index = event.index;
        if (index < rows.size() && event.item instanceof TableItem item) {
            ResultRow row = rows.get(index);
            item.setData(row);
            item.setText(row.title() + ". " + row.details());
        }
    }

    private void fit() {
        int width = table.getClientArea().width;
        if (width > 0 && column.getWidth() != width) {
            column.setWidth(width);
        }
    }
}
