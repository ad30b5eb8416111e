// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.pieces;

import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.probebook.ui.Icon;
import org.probebook.ui.author.internal.AuthorCommand;
import org.probebook.ui.author.internal.Messages;

/** The bar above article and knowledge: how many pieces are to be decided, what can be done with the current one, and by which key. On the window's thread. */
public final class PieceBar {
    private final CLabel count;
    private final Label state;
    private final CLabel now;
    private final ToolBar tools;

    /** Runs a command of the editor. */
    public interface IRunner {
        void run(AuthorCommand command);
    }

    public PieceBar(Composite parent, IRunner runner) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).spacing(6, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        count = new CLabel(area, SWT.NONE);
        tools = new ToolBar(area, SWT.FLAT | SWT.RIGHT | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tools);
        tool(runner, AuthorCommand.ACCEPT, Icon.ACCEPTED, Messages.bar_accept, Messages.bar_acceptTip);
        tool(runner, AuthorCommand.ACCEPT_FIX, Icon.ACCEPT_ALL, Messages.bar_acceptFix, Messages.bar_acceptFixTip);
        tool(runner, AuthorCommand.ACCEPT_AND_EDIT, Icon.DRAFTED, Messages.bar_edit, Messages.bar_editTip);
        tool(runner, AuthorCommand.REJECT, Icon.REJECTED, Messages.bar_reject, Messages.bar_rejectTip);
        tool(runner, AuthorCommand.PREVIOUS, Icon.PREVIOUS, Messages.bar_previous, Messages.bar_previousTip);
        tool(runner, AuthorCommand.NEXT, Icon.NEXT, Messages.bar_next, Messages.bar_nextTip);
        separate();
        tool(runner, AuthorCommand.TRY, Icon.CHECK, Messages.bar_try, Messages.bar_tryTip);
        tool(runner, AuthorCommand.COMPARE, Icon.COMPARE, Messages.bar_compare, Messages.bar_compareTip);
        Composite line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(4, 0, 0, 0).spacing(2, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(line);
        // apart from its words, since a label that is too narrow for both leaves its picture out
        state = new Label(line, SWT.NONE);
        GridDataFactory.fillDefaults().hint(18, SWT.DEFAULT).align(SWT.CENTER, SWT.CENTER).applyTo(state);
        now = new CLabel(line, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(now);
    }

    private ToolItem separate() {
        return new ToolItem(tools, SWT.SEPARATOR);
    }

    private void tool(IRunner runner, AuthorCommand command, Icon icon, String words, String tip) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        item.setImage(icon.image());
        item.setText(words);
        item.setToolTipText(tip);
        item.setData(command);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> runner.run(command)));
    }

    /**
     * Shows how far the author is.
     *
     * @param current the current piece in words; empty where there is none
     */
    public void show(int left, int all, String current, Icon icon) {
        count.setText(all == 0 ? Messages.bar_noPieces : NLS.bind(Messages.bar_count, left, all));
        now.setText(current);
        now.setToolTipText(current);
        state.setImage(current.isEmpty() ? null : icon.image());
        count.requestLayout();
    }

    /** Enables what can be done now. */
    public void enable(Predicate<AuthorCommand> possible) {
        for (ToolItem item : tools.getItems()) {
            if (item.getData() instanceof AuthorCommand command) {
                item.setEnabled(possible.test(command));
            }
        }
    }
}
