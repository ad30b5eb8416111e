// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.probebook.article.ArticleName;
import org.probebook.knowledge.Problem;
import org.probebook.ui.AnswerLook;
import org.probebook.ui.sweep.internal.matrix.Matrix;
import org.probebook.ui.sweep.internal.matrix.MatrixCell;
import org.probebook.ui.sweep.internal.matrix.MatrixChange;
import org.probebook.ui.sweep.internal.matrix.MatrixColumn;
import org.probebook.ui.sweep.internal.matrix.MatrixRow;

/** Hosts and conditions as a table that makes its rows when they are looked at. A cell is chosen by a click, or by the arrow keys. */
final class MatrixTable {
    private static final boolean GTK = "gtk".equals(SWT.getPlatform());
    private static final int HOST_WIDTH = 150;
    private static final int CELL_WIDTH = 212;
    /** From so many rows more or less it is quicker not to follow each. */
    private static final int LEAP = 1000;

    private final Table table;
    private final Runnable chosen;
    private final Font bold;
    private final List<MatrixColumn> columns = new ArrayList<>();
    private Matrix matrix = new Matrix();
    private Map<String, Problem> knowledge = Map.of();
    private int column;

    /** @param chosen called when another cell is chosen */
    MatrixTable(Composite parent, Runnable chosen) {
        this.chosen = chosen;
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        bold = new LocalResourceManager(JFaceResources.getResources(), table)
                .create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD));
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Paint, this::mark);
        table.addMouseListener(MouseListener.mouseDownAdapter(event -> at(new Point(event.x, event.y))));
        table.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT) {
                event.doit = false;
                go(event.keyCode == SWT.ARROW_LEFT ? -1 : 1);
            }
        }));
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            table.redraw();
            chosen.run();
        }));
        column(Messages.matrix_host, Messages.matrix_hostTip, HOST_WIDTH, Optional.empty());
    }

    private void column(String title, String tip, int width, Optional<MatrixColumn> shown) {
        TableColumn made = new TableColumn(table, SWT.NONE);
        made.setText(title);
        made.setToolTipText(tip);
        made.setWidth(width);
        made.setMoveable(true);
        made.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort(made, shown)));
    }

    Table control() {
        return table;
    }

    /** Shows another sweep. */
    void show(Matrix shown, Map<String, Problem> known) {
        matrix = shown;
        knowledge = known;
        for (int i = table.getColumnCount() - 1; i > 0; i--) {
            table.getColumn(i).dispose();
        }
        columns.clear();
        column = 0;
        table.setSortColumn(null);
        refresh();
    }

    /** Shows what has changed in it; the chosen host stays chosen where it is still shown. */
    void refresh() {
        Optional<String> host = row().map(MatrixRow::host);
        widen();
        List<MatrixRow> rows = matrix.shown();
        boolean leap = Math.abs(rows.size() - table.getItemCount()) > LEAP;
        if (leap) {
            table.setRedraw(false);
        }
        table.setItemCount(rows.size());
        table.clearAll();
        if (leap) {
            table.setRedraw(true);
        }
        host.ifPresent(name -> {
            int now = 0;
            while (now < rows.size() && !rows.get(now).host().equals(name)) {
                now++;
            }
            if (now == rows.size()) {
                table.deselectAll();
            } else if (now != table.getSelectionIndex()) {
                table.setSelection(now);
            }
        });
    }

    private void widen() {
        List<MatrixColumn> all = matrix.columns();
        boolean several = matrix.articles().size() > 1;
        if (several && !columns.isEmpty() && columns.stream().map(MatrixColumn::article).distinct().count() == 1) {
            for (int i = 0; i < columns.size(); i++) {
                table.getColumn(i + 1).setText(SweepWords.title(columns.get(i), known(columns.get(i)), true));
            }
        }
        for (MatrixColumn next : all.subList(columns.size(), all.size())) {
            columns.add(next);
            String title = SweepWords.title(next, known(next), several);
            column(title, SweepWords.tip(next, title), CELL_WIDTH, Optional.of(next));
        }
    }

    private Optional<Problem> known(MatrixColumn of) {
        return Optional.ofNullable(knowledge.get(ArticleName.key(of.article())));
    }

    private void sort(TableColumn by, Optional<MatrixColumn> shown) {
        boolean again = table.getSortColumn() == by && table.getSortDirection() == SWT.UP;
        table.setSortColumn(by);
        table.setSortDirection(again ? SWT.DOWN : SWT.UP);
        matrix.sort(shown, again);
        refresh();
    }

    /** Sorts by the chosen column; once more, the other way round. */
    void sort() {
        sort(table.getColumn(column), chosenColumn());
    }

    private void fill(TableItem item, int index) {
        if (index >= matrix.shown().size()) {
            return;
        }
        MatrixRow row = matrix.shown().get(index);
        item.setText(0, matrix.fresh(row) ? NLS.bind(Messages.matrix_newHost, row.host()) : row.host());
        item.setFont(0, matrix.fresh(row) ? bold : null);
        for (int i = 0; i < columns.size(); i++) {
            fill(item, i + 1, row.cell(columns.get(i)), matrix.change(row, columns.get(i)));
        }
    }

    private void fill(TableItem item, int at, Optional<MatrixCell> cell, Optional<MatrixChange> change) {
        String words = cell.map(SweepWords::answer).orElse(Messages.matrix_notAsked);
        item.setText(at, change.map(one -> NLS.bind(Messages.matrix_changed, words, before(one))).orElse(words));
        item.setFont(at, change.isPresent() ? bold : null);
        item.setImage(at, cell.map(one -> AnswerLook.of(one.answer()).icon().image()).orElse(null));
        item.setForeground(at, cell.map(one -> AnswerLook.of(one.answer()).color()).orElse(null));
    }

    private static String before(MatrixChange change) {
        return change.before().map(SweepWords::answer).orElse(Messages.matrix_notAsked);
    }

    /** Draws a frame around the chosen cell; on top of all, since on some systems who paints single cells loses their colours. */
    private void mark(Event event) {
        int row = table.getSelectionIndex();
        if (row >= 0 && row < table.getItemCount() && column > 0) {
            Rectangle cell = table.getItem(row).getBounds(column);
            // GTK tells bounds below the header, and paints below the top of the table
            int top = cell.y + (GTK ? table.getHeaderHeight() : 0);
            if (top >= table.getHeaderHeight()) {
                event.gc.setForeground(table.getForeground());
                event.gc.drawRectangle(cell.x, top, cell.width - 1, cell.height - 1);
            }
        }
    }

    private void at(Point point) {
        TableItem item = table.getItem(point);
        for (int i = 0; item != null && i < table.getColumnCount(); i++) {
            Rectangle cell = item.getBounds(i);
            if (point.x >= cell.x && point.x < cell.x + cell.width) {
                column = i;
            }
        }
    }

    /** One column further, in the order that the user gave them. */
    private void go(int step) {
        int[] order = table.getColumnOrder();
        int place = 0;
        while (order[place] != column) {
            place++;
        }
        column = order[Math.clamp((long) place + step, 0, order.length - 1)];
        table.showColumn(table.getColumn(column));
        table.showSelection();
        table.redraw();
        chosen.run();
    }

    /** The chosen host. */
    Optional<MatrixRow> row() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= matrix.shown().size() ? Optional.empty() : Optional.of(matrix.shown().get(index));
    }

    /** The chosen column; empty when it is the host's. */
    Optional<MatrixColumn> chosenColumn() {
        return column > 0 && column <= columns.size() ? Optional.of(columns.get(column - 1)) : Optional.empty();
    }
}
