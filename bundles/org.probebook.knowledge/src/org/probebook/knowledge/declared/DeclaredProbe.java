// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.declared;

import org.eclipse.emf.ecore.EClass;
import org.probebook.knowledge.impl.ProbeImpl;

/** A probe whose class was declared; its arguments are reached by their features alone. */
final class DeclaredProbe extends ProbeImpl {
    DeclaredProbe(EClass type) {
        eSetClass(type);
    }
}
