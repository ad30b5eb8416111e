// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.edit.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.edit.ModelWords;

/** One feature of an element with its name, its help, and what can be chosen for it: for a reference, elements of the same problem. */
final class FieldDescriptor extends ItemPropertyDescriptor {

    FieldDescriptor(AdapterFactory factory, EStructuralFeature feature) {
        super(factory, null, ModelWords.name(feature), ModelWords.help(feature), feature, true,
                feature.getEType() == KnowledgePackage.Literals.TEXT, false, null, null, null);
    }

    @Override
    public Collection<?> getChoiceOfValues(Object object) {
        if (!(feature instanceof EReference reference) || reference.isContainment()) {
            return super.getChoiceOfValues(object);
        }
        List<Object> choices = new ArrayList<>();
        if (!reference.isMany()) {
            choices.add(null);
        }
        for (TreeIterator<EObject> all = EcoreUtil.getRootContainer((EObject) object).eAllContents(); all.hasNext();) {
            EObject one = all.next();
            if (one != object && reference.getEReferenceType().isInstance(one)) {
                choices.add(one);
            }
        }
        return choices;
    }
}
