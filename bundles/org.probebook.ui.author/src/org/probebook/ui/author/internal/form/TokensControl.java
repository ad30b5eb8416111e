// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A list of short texts in one line, with commas between them. */
final class TokensControl {
    private TokensControl() {
    }

    static Control create(Composite parent, Field field) {
        Text text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
        field.bind(WidgetProperties.text(SWT.Modify).observeDelayed(TextControl.PAUSE, text), TokensControl::read, TokensControl::shown,
                String.class);
        return text;
    }

    private static List<String> read(String typed) {
        return Stream.of(typed.split(",")).map(String::strip).filter(token -> !token.isEmpty()).distinct().toList();
    }

    private static String shown(Object value) {
        return ((List<?>) value).stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
