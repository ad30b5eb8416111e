// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.jface.databinding.viewers.typed.ViewerProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.probebook.knowledge.Expectation;
import org.probebook.probe.Attribute;
import org.probebook.ui.author.internal.Messages;

/** One of the attributes that the question's kind observes; free text where nothing installed knows the kind. */
final class ObservedControl {
    /** Stands for the main attribute, which needs no name. */
    private static final String MAIN = "";

    private ObservedControl() {
    }

    static Control create(Composite parent, Field field) {
        List<Attribute> attributes = attributes(field);
        if (attributes.isEmpty()) {
            return TextControl.create(parent, field);
        }
        ComboViewer combo = new ComboViewer(parent, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(combo.getControl());
        combo.setContentProvider(ArrayContentProvider.getInstance());
        combo.setLabelProvider(LabelProvider.createTextProvider(name -> words((String) name, attributes)));
        combo.setInput(names(field, attributes));
        IObservableValue<String> chosen = ViewerProperties.singleSelection(String.class).observe(combo);
        field.bind(chosen, name -> MAIN.equals(name) ? null : name, value -> value == null ? MAIN : (String) value, String.class);
        return combo.getControl();
    }

    private static List<Attribute> attributes(Field field) {
        return field.owner() instanceof Expectation expectation && expectation.getProbe() != null
                ? field.context().kinds().attributes(expectation.getProbe().eClass())
                : List.of();
    }

    /** A name that stands there already can be kept, also where the kind does not know it. */
    private static List<String> names(Field field, List<Attribute> attributes) {
        List<String> names = new ArrayList<>(List.of(MAIN));
        attributes.stream().skip(1).map(Attribute::name).forEach(names::add);
        String now = (String) field.owner().eGet(field.feature());
        if (now != null && !names.contains(now)) {
            names.add(now);
        }
        return names;
    }

    private static String words(String name, List<Attribute> attributes) {
        Attribute attribute = name.isEmpty()
                ? attributes.getFirst()
                : attributes.stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
        return attribute == null ? name : NLS.bind(Messages.form_observed, attribute.name().replace('-', ' '), attribute.meaning());
    }
}
