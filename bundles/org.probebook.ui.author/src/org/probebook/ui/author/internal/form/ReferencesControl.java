// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.form;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.databinding.observable.Diffs;
import org.eclipse.core.databinding.observable.value.AbstractObservableValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.probebook.ui.author.internal.Messages;

/** Any of the elements that can be referred to, to be ticked in a list. */
final class ReferencesControl {
    private static final int MOST_ROWS = 5;

    private ReferencesControl() {
    }

    static Control create(Composite parent, Field field) {
        List<EObject> choices = field.descriptor().getChoiceOfValues(field.owner()).stream().map(EObject.class::cast).toList();
        if (choices.isEmpty()) {
            Label none = new Label(parent, SWT.NONE);
            none.setText(Messages.form_nothingToChoose);
            none.setEnabled(false);
            return none;
        }
        Table table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        for (EObject choice : choices) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(field.editing().label(choice));
            item.setData(choice);
        }
        int rows = Math.clamp(choices.size(), 1, MOST_ROWS);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, table.getItemHeight() * rows + 4).applyTo(table);
        Checked checked = new Checked(table);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (event.detail == SWT.CHECK) {
                checked.changed();
            }
        }));
        field.bind(checked, value -> value, value -> (List<?>) value, List.class);
        return table;
    }

    /** The elements whose rows are ticked. */
    @SuppressWarnings("rawtypes")
    private static final class Checked extends AbstractObservableValue<List> {
        private final Table table;

        Checked(Table table) {
            this.table = table;
        }

        void changed() {
            fireValueChange(Diffs.createValueDiff(null, doGetValue()));
        }

        @Override
        protected List<Object> doGetValue() {
            return Stream.of(table.getItems()).filter(TableItem::getChecked).map(TableItem::getData).toList();
        }

        @Override
        protected void doSetValue(List value) {
            Stream.of(table.getItems()).forEach(item -> item.setChecked(value.contains(item.getData())));
        }

        @Override
        public Object getValueType() {
            return List.class;
        }
    }
}
