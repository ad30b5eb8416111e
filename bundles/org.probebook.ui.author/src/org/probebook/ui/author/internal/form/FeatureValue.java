// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.form;

import java.util.List;

import org.eclipse.core.databinding.observable.Diffs;
import org.eclipse.core.databinding.observable.value.AbstractObservableValue;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.probebook.knowledge.edit.KnowledgeEditing;

/** The value of a feature as an observable that changes it by commands which can be undone. A feature that holds many is a list that is set as a whole. */
final class FeatureValue extends AbstractObservableValue<Object> {
    private final KnowledgeEditing editing;
    private final EObject owner;
    private final EStructuralFeature feature;
    private final Adapter adapter = new AdapterImpl() {
        @Override
        public void notifyChanged(Notification change) {
            if (!change.isTouch() && change.getFeature() == feature) {
                fireValueChange(Diffs.createValueDiff(null, getValue()));
            }
        }
    };

    FeatureValue(KnowledgeEditing editing, EObject owner, EStructuralFeature feature) {
        this.editing = editing;
        this.owner = owner;
        this.feature = feature;
    }

    @Override
    public Object getValueType() {
        return null;
    }

    @Override
    protected Object doGetValue() {
        Object value = owner.eGet(feature);
        return value instanceof List<?> many ? List.copyOf(many) : value;
    }

    @Override
    protected void doSetValue(Object value) {
        editing.set(owner, feature, value);
    }

    @Override
    protected void firstListenerAdded() {
        owner.eAdapters().add(adapter);
    }

    @Override
    protected void lastListenerRemoved() {
        owner.eAdapters().remove(adapter);
    }
}
