// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.databinding.observable.Diffs;
import org.eclipse.core.databinding.observable.value.AbstractObservableValue;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.probebook.knowledge.edit.ModelWords;

/** Any of the choices of an enumeration: a box to tick for each. */
final class FlagsControl {
    private FlagsControl() {
    }

    static Control create(Composite parent, Field field) {
        Composite row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 10;
        layout.wrap = true;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(row);
        Ticked ticked = new Ticked();
        for (EEnumLiteral literal : ((EEnum) field.feature().getEType()).getELiterals()) {
            Button box = new Button(row, SWT.CHECK);
            box.setText(ModelWords.choice(field.feature().getEType(), literal.getInstance()));
            box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> ticked.changed()));
            ticked.boxes.put(literal.getInstance(), box);
        }
        field.bind(ticked, value -> value, value -> (List<?>) value, List.class);
        return row;
    }

    /** The choices whose boxes are ticked. */
    @SuppressWarnings("rawtypes")
    private static final class Ticked extends AbstractObservableValue<List> {
        private final Map<Enumerator, Button> boxes = new LinkedHashMap<>();

        void changed() {
            fireValueChange(Diffs.createValueDiff(null, doGetValue()));
        }

        @Override
        protected List<Object> doGetValue() {
            List<Object> chosen = new ArrayList<>();
            boxes.forEach((choice, box) -> {
                if (box.getSelection()) {
                    chosen.add(choice);
                }
            });
            return chosen;
        }

        @Override
        protected void doSetValue(List value) {
            boxes.forEach((choice, box) -> box.setSelection(value.contains(choice)));
        }

        @Override
        public Object getValueType() {
            return List.class;
        }
    }
}
