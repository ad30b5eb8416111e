// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.edit.provider.ChangeNotifier;
import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IChangeNotifier;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.INotifyChangedListener;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.edit.internal.ElementItems;
import org.probebook.knowledge.edit.internal.ElementLabels;
import org.probebook.knowledge.edit.internal.NewElements;
import org.probebook.knowledge.probes.ProbesPackage;

/** Gives the objects of the model, and of the packages that plug-ins bring, their item providers; one for each class, made when the first object of it asks. */
public final class KnowledgeAdapterFactory extends AdapterFactoryImpl implements ComposeableAdapterFactory, IChangeNotifier {
    private static final Set<Object> TYPES = Set.of(IEditingDomainItemProvider.class, IStructuredItemContentProvider.class,
            ITreeItemContentProvider.class, IItemLabelProvider.class, IItemPropertySource.class);

    private final ChangeNotifier changes = new ChangeNotifier();
    private final Map<EClass, ElementItems> providers = new HashMap<>();
    private final ElementLabels labels;
    private final NewElements made;
    private ComposedAdapterFactory parent;

    /**
     * @param further packages with classes of probes, beside the product's own
     * @param language in which labels are preferred, as a BCP 47 tag
     */
    public KnowledgeAdapterFactory(List<EPackage> further, String language) {
        List<EPackage> packages = new ArrayList<>(List.of(KnowledgePackage.eINSTANCE, ProbesPackage.eINSTANCE));
        packages.addAll(further);
        this.labels = new ElementLabels(language);
        this.made = new NewElements(packages);
    }

    /** Every class of probes, in the order of their names. */
    public List<EClass> probes() {
        return made.probes();
    }

    /** An element in a line, as the tree shows it. */
    public String label(EObject element) {
        return labels.of(element);
    }

    @Override
    public boolean isFactoryForType(Object type) {
        return TYPES.contains(type) || super.isFactoryForType(type);
    }

    @Override
    public Adapter adapt(Notifier target, Object type) {
        return super.adapt(target, this);
    }

    @Override
    public Object adapt(Object object, Object type) {
        if (!isFactoryForType(type) || !(object instanceof EObject element)) {
            return null;
        }
        Object adapter = adapt(element, type);
        return type instanceof Class<?> wanted && !wanted.isInstance(adapter) ? null : adapter;
    }

    @Override
    protected Adapter createAdapter(Notifier target) {
        return target instanceof EObject element
                ? providers.computeIfAbsent(element.eClass(), type -> new ElementItems(this, labels, made))
                : null;
    }

    @Override
    public ComposeableAdapterFactory getRootAdapterFactory() {
        return parent == null ? this : parent.getRootAdapterFactory();
    }

    @Override
    public void setParentAdapterFactory(ComposedAdapterFactory composed) {
        parent = composed;
    }

    @Override
    public void addListener(INotifyChangedListener listener) {
        changes.addListener(listener);
    }

    @Override
    public void removeListener(INotifyChangedListener listener) {
        changes.removeListener(listener);
    }

    @Override
    public void fireNotifyChanged(Notification notification) {
        changes.fireNotifyChanged(notification);
        if (parent != null) {
            parent.fireNotifyChanged(notification);
        }
    }
}
