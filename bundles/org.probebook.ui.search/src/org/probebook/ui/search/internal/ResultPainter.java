// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import java.util.List;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.probebook.fact.Span;
import org.probebook.ui.Icon;
import org.probebook.ui.Tone;

/** Paints a problem over five lines: its title over one or two, its text with what matched over the next ones, and what else there is to know in the last. */
final class ResultPainter {
    private static final int PAD = 6;
    private static final int GAP = 5;
    private static final int ICON = 16;
    private static final int TITLE_LINES = 2;
    private static final int LINES = 5;

    private final Table table;
    private final Font bold;
    private final TextLayout layout;

    ResultPainter(Table table) {
        this.table = table;
        bold = FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD).createFont(table.getDisplay());
        layout = new TextLayout(table.getDisplay());
        table.addDisposeListener(event -> {
            bold.dispose();
            layout.dispose();
        });
    }

    void measure(Event event) {
        event.height = Math.max(event.height, LINES * lineHeight(event.gc) + 2 * PAD);
        event.width = table.getClientArea().width;
    }

    private static int lineHeight(GC gc) {
        return gc.getFontMetrics().getHeight();
    }

    void paint(Event event) {
        if (!(event.item.getData() instanceof ResultRow row)) {
            return;
        }
        GC gc = event.gc;
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        Color ink = system(selected ? SWT.COLOR_LIST_SELECTION_TEXT : SWT.COLOR_LIST_FOREGROUND);
        Color ground = system(selected ? SWT.COLOR_LIST_SELECTION : SWT.COLOR_LIST_BACKGROUND);
        Color soft = selected ? ink : Tone.between(ink, ground, 0.35);
        int x = event.x + PAD + ICON + GAP;
        int width = Math.max(1, table.getClientArea().width - 2 * PAD - ICON - GAP);
        int line = lineHeight(gc);
        gc.drawImage((row.checkable() ? Icon.PROBLEM : Icon.ARTICLE).image(), event.x + PAD, event.y + PAD);
        gc.setForeground(ink);
        int y = event.y + PAD;
        y += line * text(row.title(), List.of(), bold, TITLE_LINES, gc, x, y, width, selected);
        text(row.snippet().text(), row.snippet().matches(), table.getFont(), LINES - 1 - (y - event.y - PAD) / line, gc, x, y, width,
                selected);
        gc.setForeground(soft);
        text(row.details(), List.of(), table.getFont(), 1, gc, x, event.y + PAD + (LINES - 1) * line, width, selected);
        gc.setForeground(Tone.between(system(SWT.COLOR_LIST_BACKGROUND), system(SWT.COLOR_LIST_FOREGROUND), 0.15));
        int bottom = event.y + event.height - 1;
        gc.drawLine(event.x, bottom, event.x + table.getClientArea().width, bottom);
    }

    /** Draws a text over as many lines as it needs, but not more than {@code most}; returns how many. */
    private int text(String text, List<Span> matches, Font font, int most, GC gc, int x, int y, int width, boolean selected) {
        layout.setFont(font);
        layout.setWidth(width);
        layout.setText(text);
        int shown = text.length();
        if (layout.getLineCount() > most) {
            shown = cut(text, most);
            layout.setText(text.substring(0, shown).stripTrailing() + "…");
        }
        TextStyle match = new TextStyle(null, null, selected ? null : matchColor());
        match.underline = selected;
        for (Span span : matches) {
            if (span.to() <= shown) {
                layout.setStyle(match, span.from(), span.to() - 1);
            }
        }
        layout.draw(gc, x, y);
        return Math.min(most, layout.getLineCount());
    }

    /** How much of a text fits on the lines together with an ellipsis. */
    private int cut(String text, int lines) {
        int low = 0;
        int high = layout.getLineOffsets()[lines];
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            layout.setText(text.substring(0, middle).stripTrailing() + "…");
            if (layout.getLineCount() <= lines) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static Color matchColor() {
        return Tone.dark() ? new Color(0x6b, 0x5a, 0x00) : new Color(0xff, 0xec, 0xa8);
    }

    private Color system(int id) {
        return table.getDisplay().getSystemColor(id);
    }
}
