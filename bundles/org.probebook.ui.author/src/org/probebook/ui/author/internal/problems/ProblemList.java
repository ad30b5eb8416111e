// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.problems;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.probebook.knowledge.validation.Severity;
import org.probebook.knowledge.validation.Violation;
import org.probebook.ui.Icon;
import org.probebook.ui.author.internal.Messages;

/** What validation finds, the worst first; opening one leads to its element. On the window's thread. */
public final class ProblemList {
    private final Composite area;
    private final CLabel title;
    private final TableViewer table;

    /** @param opened told of the problem that the user wants to mend */
    public ProblemList(Composite parent, Consumer<Violation> opened) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        title = new CLabel(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        table = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getControl());
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(new Rows());
        ColumnViewerToolTipSupport.enableFor(table);
        table.addOpenListener(event -> opened.accept((Violation) ((IStructuredSelection) event.getSelection())
                .getFirstElement()));
        show(List.of());
    }

    public Composite control() {
        return area;
    }

    /** Shows what was found, errors before warnings. */
    public void show(List<Violation> violations) {
        long errors = violations.stream().filter(one -> one.severity() == Severity.ERROR).count();
        long warnings = violations.size() - errors;
        title.setText(violations.isEmpty() ? Messages.problems_none : NLS.bind(Messages.problems_counts, errors, warnings));
        title.setImage(violations.isEmpty() ? Icon.ACCEPTED.image() : image(errors > 0 ? Severity.ERROR : Severity.WARNING));
        table.setInput(violations.stream().sorted(Comparator.comparing(Violation::severity)).toList());
    }

    private static Image image(Severity severity) {
        return (severity == Severity.ERROR ? Icon.FAULT : Icon.WARNING).image();
    }

    private static final class Rows extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            return ((Violation) element).message();
        }

        @Override
        public Image getImage(Object element) {
            return image(((Violation) element).severity());
        }

        @Override
        public String getToolTipText(Object element) {
            return getText(element);
        }
    }
}
