// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.tree;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.validation.Severity;
import org.probebook.ui.verdicts.LastVerdict;

/** What is known of an element beside what it says itself. On the window's thread. */
public interface IElementNotes {

    /** The worst that validation finds in an element, its details included; empty: nothing. */
    Optional<Severity> severity(EObject element);

    /** What validation finds in an element, in a line each. */
    List<String> problems(EObject element);

    /** What came of trying a condition. */
    Optional<LastVerdict> verdict(Condition condition);
}
