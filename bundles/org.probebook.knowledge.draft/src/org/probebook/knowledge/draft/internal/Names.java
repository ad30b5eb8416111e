// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.probebook.knowledge.Problem;

/** Gives elements that come into a problem names that nothing in it has. */
public final class Names {
    private final Set<String> used = new HashSet<>();

    /** @param problem whose names are taken */
    public Names(Problem problem) {
        problem.eAllContents().forEachRemaining(element -> {
            EAttribute id = element.eClass().getEIDAttribute();
            if (id != null && element.eGet(id) != null) {
                used.add((String) element.eGet(id));
            }
        });
    }

    /** Renames an element, and what it contains, as far as need be. */
    public void given(EObject element) {
        name(element);
        for (Iterator<EObject> all = element.eAllContents(); all.hasNext();) {
            name(all.next());
        }
    }

    private void name(EObject element) {
        EAttribute id = element.eClass().getEIDAttribute();
        if (id == null || element.eGet(id) == null) {
            return;
        }
        String wanted = (String) element.eGet(id);
        String name = wanted;
        for (int number = 2; !used.add(name); number++) {
            name = wanted + '-' + number;
        }
        element.eSet(id, name);
    }
}
