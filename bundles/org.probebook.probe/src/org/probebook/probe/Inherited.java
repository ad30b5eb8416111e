// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import org.eclipse.emf.ecore.EObject;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Purpose;
import org.probebook.knowledge.Role;

/** What a condition takes from the one that it is a part of. */
public final class Inherited {
    private Inherited() {
    }

    /** The purpose in force; {@code CAUSE} where none is set on the way up. Never {@code INHERITED}. */
    public static Purpose purpose(Condition condition) {
        for (EObject at = condition; at instanceof Condition c; at = c.eContainer()) {
            if (c.getPurpose() != Purpose.INHERITED) {
                return c.getPurpose();
            }
        }
        return Purpose.CAUSE;
    }

    /** The role in force; {@code HOST} where none is set on the way up. Never {@code INHERITED}. */
    public static Role role(Condition condition) {
        for (EObject at = condition; at instanceof Condition c; at = c.eContainer()) {
            if (c.getRole() != Role.INHERITED) {
                return c.getRole();
            }
        }
        return Role.HOST;
    }
}
