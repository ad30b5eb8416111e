// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.probebook.ui.sweep.internal.matrix.MatrixFilter;
import org.probebook.ui.sweep.internal.matrix.MatrixFilter.Only;

/** Where the user says which hosts are shown. */
final class FilterBar {
    private static final int TEXT_WIDTH = 150;

    private final Text text;
    private final Combo only;
    private final Label count;

    FilterBar(Composite parent, Consumer<MatrixFilter> changed) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 2).applyTo(area);
        count = new Label(area, SWT.NONE);
        text = new Text(area, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.filter_text);
        text.setToolTipText(Messages.filter_textTip);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
        only = new Combo(area, SWT.READ_ONLY);
        only.setItems(Messages.filter_all, Messages.filter_holds, Messages.filter_unknown, Messages.filter_changed);
        only.select(0);
        only.setToolTipText(Messages.filter_onlyTip);
        text.addModifyListener(event -> changed.accept(filter()));
        only.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.accept(filter())));
    }

    MatrixFilter filter() {
        return new MatrixFilter(text.getText(), Only.values()[only.getSelectionIndex()]);
    }

    /** Says how many hosts are shown, where not all are. */
    void count(String words) {
        count.setText(words);
        count.getParent().getParent().layout();
    }
}
