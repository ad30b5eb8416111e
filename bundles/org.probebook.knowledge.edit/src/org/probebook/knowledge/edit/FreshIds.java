// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.edit;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Problem;

/** Ids that no other element of a problem has: {@code cause}, {@code cause-2}, {@code registry-value}. Used while objects are made for one problem. */
public final class FreshIds {
    private final Set<String> taken = new HashSet<>();

    /** @param problem whose ids are taken */
    public FreshIds(Problem problem) {
        taken.add(String.valueOf(problem.getId()));
        for (TreeIterator<EObject> all = problem.eAllContents(); all.hasNext();) {
            String id = EcoreUtil.getID(all.next());
            if (id != null) {
                taken.add(id);
            }
        }
    }

    /** Gives an id to every object of a tree that has none, or one that is taken. */
    public void give(EObject tree) {
        give(List.of(tree).iterator());
        give(tree.eAllContents());
    }

    private void give(Iterator<? extends EObject> objects) {
        while (objects.hasNext()) {
            EObject object = objects.next();
            EAttribute attribute = object.eClass().getEIDAttribute();
            if (attribute != null && (object.eGet(attribute) == null || !taken.add(object.eGet(attribute).toString()))) {
                object.eSet(attribute, fresh(base(object)));
            }
        }
    }

    private static String base(EObject object) {
        String id = EcoreUtil.getID(object);
        if (id != null) {
            return id.replaceAll("-\\d+$", "");
        }
        EObject named = object instanceof Expectation expectation && expectation.getProbe() != null ? expectation.getProbe() : object;
        return named.eClass().getName().replaceAll("(?<=.)Probe$", "").replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private String fresh(String base) {
        String id = base;
        for (int i = 2; !taken.add(id); i++) {
            id = base + '-' + i;
        }
        return id;
    }
}
