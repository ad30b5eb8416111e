// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.arguments;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.probebook.knowledge.Probe;
import org.probebook.probe.Argument;
import org.probebook.ui.Words;

/** The field of one argument: a line of text, a choice or a tick. */
final class ArgumentField {
    private static final String YES = "yes";
    private static final String NO = "no";

    private final Argument argument;
    private final Control control;
    private final Supplier<String> value;

    ArgumentField(Composite parent, Argument argument, Runnable changed) {
        this.argument = argument;
        new Label(parent, SWT.NONE).setText(NLS.bind(argument.needed() ? Messages.field_needed : Messages.field_label, name()));
        switch (argument.kind()) {
            case TRUTH -> {
                Button tick = new Button(parent, SWT.CHECK);
                tick.setSelection(argument.usual().filter("true"::equals).isPresent());
                tick.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed.run()));
                control = tick;
                value = () -> tick.getSelection() ? YES : NO;
            }
            case CHOICE -> {
                Combo choice = new Combo(parent, SWT.READ_ONLY);
                choice.setItems(argument.choices().toArray(String[]::new));
                choice.setText(argument.usual().orElse(argument.choices().getFirst()));
                choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed.run()));
                control = choice;
                value = choice::getText;
            }
            default -> {
                Text text = new Text(parent, SWT.BORDER);
                text.setText(argument.usual().orElse(""));
                text.addModifyListener(e -> changed.run());
                GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
                control = text;
                value = text::getText;
            }
        }
        control.setToolTipText(argument.help());
    }

    private String name() {
        return Words.label(argument.name());
    }

    Optional<String> trouble() {
        String given = value.get().strip();
        if (given.isEmpty()) {
            return argument.needed() ? Optional.of(NLS.bind(Messages.field_missing, name())) : Optional.empty();
        }
        try {
            argument.value(given);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    void give(Probe probe) {
        String given = value.get().strip();
        if (!given.isEmpty()) {
            argument.give(probe, given);
        }
    }

    void setFocus() {
        control.setFocus();
    }
}
