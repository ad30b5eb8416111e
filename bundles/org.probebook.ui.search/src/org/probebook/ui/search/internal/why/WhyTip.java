// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.why;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.probebook.index.Reason;

/** Says why a problem was found to who lets the pointer rest on it. */
public final class WhyTip extends ToolTip {
    private static final int DELAY_MILLIS = 700;

    private final Function<Point, List<Reason>> at;

    /** @param at the reasons of what is at a point of the control; empty: there is nothing to say */
    public WhyTip(Control control, Function<Point, List<Reason>> at) {
        super(control, ToolTip.RECREATE, false);
        this.at = at;
        setPopupDelay(DELAY_MILLIS);
        setShift(new Point(12, 12));
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return super.shouldCreateToolTip(event) && !reasons(event).isEmpty();
    }

    @Override
    protected Object getToolTipArea(Event event) {
        return reasons(event);
    }

    @Override
    protected Composite createToolTipContentArea(Event event, Composite parent) {
        return ReasonArea.in(parent, reasons(event));
    }

    private List<Reason> reasons(Event event) {
        return at.apply(new Point(event.x, event.y));
    }
}
