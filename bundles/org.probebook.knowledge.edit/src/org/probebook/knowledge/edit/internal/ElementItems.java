// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.edit.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.edit.Elements;
import org.probebook.knowledge.edit.FreshIds;
import org.probebook.knowledge.edit.ModelWords;

/** Serves all objects of one class, whichever package it is from: what they are called, what is below them, what can be put there, and which fields they have. */
public final class ElementItems extends ItemProviderAdapter
        implements
            IEditingDomainItemProvider,
            ITreeItemContentProvider,
            IItemLabelProvider,
            IItemPropertySource {
    private final ElementLabels labels;
    private final NewElements made;

    /** @param made what can be put below an element */
    public ElementItems(AdapterFactory factory, ElementLabels labels, NewElements made) {
        super(factory);
        this.labels = labels;
        this.made = made;
    }

    @Override
    public String getText(Object object) {
        return labels.of((EObject) object);
    }

    /** The name of a picture, the class's in lower case with hyphens: {@code all-of}. */
    @Override
    public Object getImage(Object object) {
        return ((EObject) object).eClass().getName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    @Override
    protected Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
        return Elements.children(((EObject) object).eClass());
    }

    @Override
    protected EStructuralFeature getChildFeature(Object object, Object child) {
        return Elements.children(((EObject) object).eClass()).stream().filter(feature -> feature.getEReferenceType().isInstance(child))
                .findFirst().orElseGet(() -> (EReference) super.getChildFeature(object, child));
    }

    @Override
    public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
        if (itemPropertyDescriptors == null) {
            itemPropertyDescriptors = new ArrayList<>();
            for (EStructuralFeature field : Elements.fields(((EObject) object).eClass())) {
                itemPropertyDescriptors.add(new FieldDescriptor(getRootAdapterFactory(), field));
            }
        }
        return itemPropertyDescriptors;
    }

    @Override
    protected void collectNewChildDescriptors(Collection<Object> descriptors, Object object) {
        EObject owner = (EObject) object;
        for (EReference feature : Elements.children(owner.eClass())) {
            for (EObject child : made.of(feature.getEReferenceType())) {
                Elements.problem(owner).ifPresent(problem -> new FreshIds(problem).give(child));
                descriptors.add(createChildParameter(feature, child));
            }
        }
    }

    @Override
    public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
        return child instanceof Expectation expectation && expectation.getProbe() != null
                ? ModelWords.name(expectation.getProbe().eClass())
                : ModelWords.name(((EObject) child).eClass());
    }

    @Override
    public String getCreateChildDescription(Object owner, Object feature, Object child, Collection<?> selection) {
        return child instanceof Expectation expectation && expectation.getProbe() != null
                ? ModelWords.help(expectation.getProbe().eClass())
                : "";
    }

    @Override
    public String getCreateChildToolTipText(Object owner, Object feature, Object child, Collection<?> selection) {
        return getCreateChildDescription(owner, feature, child, selection);
    }

    @Override
    public Object getCreateChildImage(Object owner, Object feature, Object child, Collection<?> selection) {
        return getImage(child);
    }

    @Override
    public void notifyChanged(Notification notification) {
        updateChildren(notification);
        fireNotifyChanged(new ViewerNotification(notification, Elements.of((EObject) notification.getNotifier()), true, true));
    }
}
