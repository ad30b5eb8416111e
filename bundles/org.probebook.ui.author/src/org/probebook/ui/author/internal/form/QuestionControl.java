// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.probebook.knowledge.edit.ModelWords;

/** The kind of question that a condition asks; another kind takes over the arguments that it has by the same name. */
final class QuestionControl {
    private QuestionControl() {
    }

    static Control create(Composite parent, Field field) {
        ComboViewer combo = new ComboViewer(parent, SWT.READ_ONLY);
        combo.getCombo().setVisibleItemCount(20);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo.getControl());
        combo.setContentProvider(ArrayContentProvider.getInstance());
        combo.setLabelProvider(LabelProvider.createTextProvider(kind -> ModelWords.name((EClass) kind)));
        List<EClass> kinds = new ArrayList<>(field.editing().factory().probes());
        EObject probe = (EObject) field.owner().eGet(field.feature());
        if (probe != null && !kinds.contains(probe.eClass())) {
            kinds.add(probe.eClass());
        }
        combo.setInput(kinds);
        if (probe != null) {
            combo.setSelection(new StructuredSelection(probe.eClass()));
            combo.getControl().setToolTipText(ModelWords.help(probe.eClass()));
        }
        combo.addSelectionChangedListener(event -> change(field, (EClass) event.getStructuredSelection().getFirstElement()));
        return combo.getControl();
    }

    private static void change(Field field, EClass kind) {
        EObject before = (EObject) field.owner().eGet(field.feature());
        if (kind == null || before != null && before.eClass() == kind) {
            return;
        }
        EObject probe = EcoreUtil.create(kind);
        if (before != null) {
            before.eClass().getEAllAttributes().forEach(argument -> take(argument, before, probe));
        }
        field.editing().set(field.owner(), field.feature(), probe);
    }

    private static void take(EStructuralFeature argument, EObject before, EObject probe) {
        EStructuralFeature same = probe.eClass().getEStructuralFeature(argument.getName());
        if (same != null && Objects.equals(same.getEType(), argument.getEType()) && before.eIsSet(argument)) {
            probe.eSet(same, before.eGet(argument));
        }
    }
}
