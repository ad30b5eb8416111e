// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.form;

import java.util.Objects;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.probebook.ui.author.internal.Messages;

/** A line for a text or a number; what is left empty is at its default. Typing becomes a step when it pauses, or the field is left. */
final class TextControl {
    static final int PAUSE = 500;

    private TextControl() {
    }

    static Control create(Composite parent, Field field) {
        Text text = new Text(parent, SWT.BORDER);
        if (field.feature().isRequired()) {
            text.setMessage(Messages.form_needed);
        }
        boolean number = field.feature().getEType().getInstanceClass() != String.class;
        GridDataFactory.fillDefaults().grab(!number, false).hint(number ? 90 : 120, SWT.DEFAULT)
                .align(number ? SWT.BEGINNING : SWT.FILL, SWT.CENTER)
                .applyTo(text);
        field.bind(WidgetProperties.text(SWT.Modify).observeDelayed(PAUSE, text), typed -> read(field, typed), TextControl::shown,
                String.class);
        return text;
    }

    private static Object read(Field field, String typed) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return null;
        }
        EDataType type = (EDataType) field.feature().getEType();
        try {
            return EcoreUtil.createFromString(type, words);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(NLS.bind(Messages.form_noNumber, words), e);
        }
    }

    private static String shown(Object value) {
        String words = Objects.toString(value, "");
        return value instanceof Double && words.endsWith(".0") ? words.substring(0, words.length() - 2) : words;
    }
}
