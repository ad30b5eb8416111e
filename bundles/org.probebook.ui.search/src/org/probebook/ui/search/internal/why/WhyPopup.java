// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.why;

import java.util.List;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.probebook.index.Reason;
import org.probebook.ui.Tone;
import org.probebook.ui.search.internal.Messages;

/** Says in full why a problem was found; Escape closes it. */
public final class WhyPopup extends PopupDialog {
    private static final double FRAME = 0.4;

    private final List<Reason> reasons;
    private final Point place;

    /**
     * Does not open it.
     *
     * @param name of the article
     * @param place of its corner on the display
     */
    public WhyPopup(Shell parent, String name, List<Reason> reasons, Point place) {
        super(parent, SWT.TOOL, true, false, false, false, false, NLS.bind(Messages.why_title_of, name), Messages.why_explained);
        this.reasons = List.copyOf(reasons);
        this.place = place;
    }

    /** A line around it tells it from the list below. */
    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(shell);
        shell.setBackground(Tone.between(shell.getBackground(), shell.getForeground(), FRAME));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        return ReasonArea.in(parent, reasons);
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return place;
    }
}
