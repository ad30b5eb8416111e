// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.hosts;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Role;
import org.probebook.probe.Inherited;
import org.probebook.probe.ProbeKinds;
import org.probebook.ui.AnswerLook;
import org.probebook.ui.Icon;

/** What will be asked of whom, before anything is sent; what cannot be asked for want of a host says so. */
final class QuestionsTable {
    private final TableViewer table;
    private final ProbeKinds kinds;
    private Set<Role> named = Set.of();

    QuestionsTable(Composite parent, List<? extends Condition> conditions, ProbeKinds kinds) {
        this.kinds = kinds;
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(table);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, Messages.questions_condition, 30, ConditionWords::label, true);
        column(layout, Messages.questions_of, 14, this::asked, false);
        column(layout, Messages.questions_question, 27, ConditionWords::question, false);
        column(layout, Messages.questions_holdsWhen, 15, ConditionWords::holdsWhen, false);
        column(layout, Messages.questions_takes, 14, this::takes, false);
        table.setInput(Leaves.of(conditions));
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<Expectation, String> text, boolean icon) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 70));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Expectation) element);
            }

            @Override
            public Image getImage(Object element) {
                return icon ? (asks((Expectation) element) ? Icon.CHECK : Icon.SKIPPED).image() : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return getText(element) + traces((Expectation) element);
            }

            @Override
            public Color getForeground(Object element) {
                return asks((Expectation) element) ? null : AnswerLook.NOT_APPLICABLE.color();
            }
        });
    }

    Composite control() {
        return table.getTable().getParent();
    }

    /** Hosts are named for these roles now. */
    void named(Set<Role> roles) {
        if (!roles.equals(named)) {
            named = Set.copyOf(roles);
            table.refresh();
        }
    }

    /** What account it usually takes. */
    private String takes(Expectation expectation) {
        return kinds.footprint(expectation.getProbe()).map(footprint -> switch (footprint.rights()) {
            case NONE -> Messages.questions_takesNone;
            case ACCOUNT -> Messages.questions_takesAccount;
            case ADMINISTRATOR -> Messages.questions_takesAdministrator;
        }).orElse("");
    }

    /** How it looks to whoever watches the host. */
    private String traces(Expectation expectation) {
        return kinds.footprint(expectation.getProbe())
                .map(footprint -> "\n" + NLS.bind(Messages.questions_traces, footprint.looksLike(), footprint.leaves())).orElse("");
    }

    private boolean asks(Expectation expectation) {
        return named.contains(Inherited.role(expectation));
    }

    private String asked(Expectation expectation) {
        String role = ConditionWords.role(Inherited.role(expectation));
        return asks(expectation) ? role : NLS.bind(Messages.questions_noHost, role);
    }
}
