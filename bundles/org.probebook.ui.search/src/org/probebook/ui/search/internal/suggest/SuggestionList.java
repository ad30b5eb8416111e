// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.suggest;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.probebook.index.Suggestion;
import org.probebook.ui.Elided;
import org.probebook.ui.Icon;
import org.probebook.ui.Tone;
import org.probebook.ui.search.internal.Messages;

/** The suggestions, one line each: what it is as a picture, its words, and softly what else there is to say of it. */
final class SuggestionList {
    private static final int PAD = 5;
    private static final int GAP = 6;
    private static final int ICON = 16;
    private static final double MOST_FOR_DETAILS = 0.45;

    private final Table table;
    private final TableColumn column;
    private List<Suggestion> suggestions = List.of();

    SuggestionList(Composite parent, Consumer<Suggestion> chosen) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_FOCUS);
        column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.MeasureItem, this::measure);
        table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.MouseUp, event -> at(new Point(event.x, event.y)).ifPresent(chosen));
    }

    void show(List<Suggestion> shown, int width) {
        suggestions = shown;
        table.removeAll();
        column.setWidth(width);
        for (Suggestion suggestion : suggestions) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(suggestion);
            item.setText(kind(suggestion.kind()) + ": " + suggestion.text());
        }
    }

    /** How high it must be to show all. */
    int height() {
        return suggestions.size() * table.getItemHeight();
    }

    Optional<Suggestion> selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= suggestions.size() ? Optional.empty() : Optional.of(suggestions.get(index));
    }

    /** Goes up or down by some lines; before the first and after the last one none is selected. */
    void step(int by) {
        int places = suggestions.size() + 1;
        int place = Math.floorMod(table.getSelectionIndex() + 1 + by, places);
        if (place == 0) {
            table.deselectAll();
        } else {
            table.setSelection(place - 1);
        }
    }

    private Optional<Suggestion> at(Point point) {
        return Optional.ofNullable(table.getItem(point)).map(item -> (Suggestion) item.getData());
    }

    private void measure(Event event) {
        event.height = Math.max(event.height, Math.max(ICON, event.gc.getFontMetrics().getHeight()) + 2 * PAD);
        event.width = column.getWidth();
    }

    private void paint(Event event) {
        if (!(event.item.getData() instanceof Suggestion suggestion)) {
            return;
        }
        GC gc = event.gc;
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        Color ink = table.getDisplay().getSystemColor(selected ? SWT.COLOR_LIST_SELECTION_TEXT : SWT.COLOR_LIST_FOREGROUND);
        Color ground = table.getDisplay().getSystemColor(selected ? SWT.COLOR_LIST_SELECTION : SWT.COLOR_LIST_BACKGROUND);
        int left = event.x + PAD + ICON + GAP;
        int width = table.getClientArea().width - PAD - ICON - GAP - PAD;
        String detail = Elided.end(detail(suggestion), (int) (width * MOST_FOR_DETAILS), gc);
        int detailWidth = gc.textExtent(detail).x;
        int y = event.y + (event.height - gc.getFontMetrics().getHeight()) / 2;
        gc.drawImage(icon(suggestion.kind()), event.x + PAD, event.y + (event.height - ICON) / 2);
        gc.setForeground(ink);
        gc.drawText(Elided.end(suggestion.text(), width - detailWidth - 2 * GAP, gc), left, y, true);
        gc.setForeground(Tone.between(ink, ground, 0.35));
        gc.drawText(detail, left + width - detailWidth, y, true);
    }

    private static String detail(Suggestion suggestion) {
        return suggestion.detail().isEmpty() ? kind(suggestion.kind()) : suggestion.detail();
    }

    private static String kind(Suggestion.Kind kind) {
        return switch (kind) {
            case PAST_SEARCH -> Messages.suggest_past;
            case ARTICLE -> Messages.suggest_article;
            case ERROR -> Messages.suggest_error;
            case PRODUCT -> Messages.suggest_product;
            case FACT -> Messages.suggest_fact;
            case WORD -> Messages.suggest_word;
        };
    }

    private static Image icon(Suggestion.Kind kind) {
        return switch (kind) {
            case PAST_SEARCH -> Icon.PAST.image();
            case ARTICLE -> Icon.ARTICLE.image();
            case ERROR -> Icon.ERROR.image();
            case PRODUCT -> Icon.PRODUCT.image();
            case FACT -> Icon.FACT.image();
            case WORD -> Icon.WORD.image();
        };
    }
}
