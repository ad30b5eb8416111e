// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.why;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.probebook.index.Reason;
import org.probebook.ui.Elided;
import org.probebook.ui.Tone;
import org.probebook.ui.search.internal.Messages;

/** All reasons of a hit, each with its share as a bar and in percent. */
final class ReasonArea {
    private static final int BAR_WIDTH = 90;
    private static final int BAR_HEIGHT = 8;
    private static final int MOST = 15;
    private static final int LONGEST = 90;

    private ReasonArea() {
    }

    static Composite in(Composite parent, List<Reason> reasons) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 6).spacing(8, 3).applyTo(area);
        reasons.stream().limit(MOST).forEach(reason -> add(reason, area));
        if (reasons.size() > MOST) {
            note(NLS.bind(Messages.why_others, reasons.size() - MOST), area);
        }
        if (reasons.isEmpty()) {
            note(Messages.why_none, area);
        }
        return area;
    }

    private static void note(String words, Composite area) {
        Label label = new Label(area, SWT.NONE);
        label.setText(words);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(label);
    }

    private static void add(Reason reason, Composite area) {
        Label percent = new Label(area, SWT.RIGHT);
        percent.setText(NLS.bind(Messages.why_percent, ReasonWords.percent(reason)));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(percent);
        Canvas bar = new Canvas(area, SWT.NO_FOCUS);
        bar.addListener(SWT.Paint, event -> paint(event.gc, reason.share(), bar));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(BAR_WIDTH, BAR_HEIGHT).applyTo(bar);
        Label words = new Label(area, SWT.NONE);
        words.setText(Elided.end(ReasonWords.full(reason).replaceAll("\\s+", " "), LONGEST).replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
    }

    private static void paint(GC gc, float share, Canvas bar) {
        Color strong = bar.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION);
        gc.setBackground(Tone.between(bar.getBackground(), bar.getForeground(), 0.12));
        gc.fillRectangle(0, 0, BAR_WIDTH, BAR_HEIGHT);
        gc.setBackground(strong);
        gc.fillRectangle(0, 0, Math.clamp(Math.round(share * BAR_WIDTH), share > 0 ? 1 : 0, BAR_WIDTH), BAR_HEIGHT);
    }
}
