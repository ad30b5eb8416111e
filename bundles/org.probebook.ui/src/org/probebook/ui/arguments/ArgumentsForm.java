// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.probebook.knowledge.Probe;
import org.probebook.probe.Argument;
import org.probebook.probe.ProbeKinds;

/** A field for each argument of a class of probes, whoever brought the class. On the window's thread. */
public final class ArgumentsForm {
    private static final int WIDTH = 460;

    private final Composite area;
    private final Runnable changed;
    private final List<ArgumentField> fields = new ArrayList<>();
    private EClass probes;

    /** @param changed called whenever the user has changed a field */
    public ArgumentsForm(Composite parent, Runnable changed) {
        this.area = new Composite(parent, SWT.NONE);
        this.changed = changed;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 4).applyTo(area);
    }

    /** What holds the fields, to be laid out by its parent. */
    public Control control() {
        return area;
    }

    /** Shows the arguments of a class, with what is usual for them. */
    public void show(EClass wanted) {
        probes = wanted;
        fields.clear();
        for (Control old : area.getChildren()) {
            old.dispose();
        }
        for (Argument argument : Argument.of(wanted)) {
            fields.add(new ArgumentField(area, argument, changed));
            help(argument);
        }
        area.requestLayout();
    }

    private void help(Argument argument) {
        if (!argument.help().isEmpty()) {
            Label help = new Label(area, SWT.WRAP);
            help.setText(argument.help());
            help.setForeground(area.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(help);
        }
    }

    /** Why no question can be made of what the fields hold; empty when one can. */
    public Optional<String> trouble() {
        return fields.stream().flatMap(field -> field.trouble().stream()).findFirst();
    }

    /** The question that the fields ask; only while there is no {@link #trouble()}. */
    public Probe probe() {
        Probe probe = ProbeKinds.create(probes);
        fields.forEach(field -> field.give(probe));
        return probe;
    }

    /** Puts the focus into the first field, where there is one. */
    public void setFocus() {
        fields.stream().findFirst().ifPresent(ArgumentField::setFocus);
    }
}
