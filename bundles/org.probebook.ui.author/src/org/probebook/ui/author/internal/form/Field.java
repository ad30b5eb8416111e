// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.form;

import java.util.function.Function;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.databinding.fieldassist.ControlDecorationSupport;
import org.eclipse.swt.SWT;
import org.probebook.knowledge.edit.KnowledgeEditing;

/**
 * One feature of an object, about to be given a control.
 *
 * @param descriptor its name, its help and its choices
 */
record Field(FormContext context, EObject owner, EStructuralFeature feature, IItemPropertyDescriptor descriptor,
        DataBindingContext bindings) {

    KnowledgeEditing editing() {
        return context.editing();
    }

    /** The same for an object within the owner. */
    Field of(EObject part, EStructuralFeature partFeature) {
        return new Field(context, part, partFeature, null, bindings);
    }

    FeatureValue value() {
        return new FeatureValue(editing(), owner, feature);
    }

    /**
     * Binds a control's value to the feature.
     *
     * @param read makes the feature's value of the control's; may throw {@link IllegalArgumentException} with a message for the user, and nothing is changed then
     * @param shown makes the control's value of the feature's
     */
    <T> void bind(IObservableValue<T> control, Function<T, Object> read, Function<Object, T> shown, Class<T> type) {
        control.addStaleListener(event -> context.typing().run());
        UpdateValueStrategy<T, Object> toModel = new UpdateValueStrategy<>();
        toModel.setAfterGetValidator(value -> {
            try {
                read.apply(value);
                return ValidationStatus.ok();
            } catch (IllegalArgumentException e) {
                return ValidationStatus.error(e.getMessage());
            }
        });
        toModel.setConverter(IConverter.create(type, Object.class, value -> read.apply(type.cast(value))));
        UpdateValueStrategy<Object, T> toControl = new UpdateValueStrategy<>();
        toControl.setConverter(IConverter.create(Object.class, type, value -> shown.apply(value)));
        Binding binding = bindings.bindValue(control, value(), toModel, toControl);
        ControlDecorationSupport.create(binding, SWT.TOP | SWT.LEFT);
    }
}
