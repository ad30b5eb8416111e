// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.form;

import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A box to tick; its words stand in the box's own label. */
final class TruthControl {
    private TruthControl() {
    }

    static Control create(Composite parent, Field field) {
        Button box = new Button(parent, SWT.CHECK);
        box.setText(field.descriptor().getDisplayName(field.owner()));
        field.bind(WidgetProperties.buttonSelection().observe(box), truth -> truth, Boolean.TRUE::equals, Boolean.class);
        return box;
    }
}
