// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.databinding.viewers.typed.ViewerProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.probebook.knowledge.edit.ModelWords;
import org.probebook.ui.author.internal.Messages;

/** One of the choices of an enumeration, or one of the elements that can be referred to. */
final class ChoiceControl {
    /** Stands for no element in the list, where null cannot. */
    private static final Object NONE = new Object();

    private ChoiceControl() {
    }

    static Control create(Composite parent, Field field) {
        ComboViewer combo = new ComboViewer(parent, SWT.READ_ONLY);
        boolean reference = field.feature() instanceof EReference;
        GridDataFactory.fillDefaults().grab(reference, false).hint(reference ? 120 : SWT.DEFAULT, SWT.DEFAULT)
                .align(reference ? SWT.FILL : SWT.BEGINNING, SWT.CENTER).applyTo(combo.getControl());
        combo.setContentProvider(ArrayContentProvider.getInstance());
        combo.setLabelProvider(LabelProvider.createTextProvider(words(field)));
        combo.setInput(choices(field));
        IObservableValue<Object> chosen = ViewerProperties.singleSelection(Object.class).observe(combo);
        field.bind(chosen, choice -> choice == NONE ? null : choice, value -> value == null ? NONE : value, Object.class);
        return combo.getControl();
    }

    private static List<Object> choices(Field field) {
        if (field.feature().getEType() instanceof EEnum choice) {
            return choice.getELiterals().stream().map(EEnumLiteral::getInstance).map(Object.class::cast).toList();
        }
        List<Object> choices = new ArrayList<>();
        field.descriptor().getChoiceOfValues(field.owner()).forEach(one -> choices.add(one == null ? NONE : one));
        return choices;
    }

    private static Function<Object, String> words(Field field) {
        return choice -> switch (choice) {
            case Enumerator one -> ModelWords.choice(field.feature().getEType(), one);
            case EObject element -> field.editing().label(element);
            default -> Messages.form_none;
        };
    }
}
