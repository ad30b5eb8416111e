// SPDX-License-Identifier: EPL-2.0
package org.probebook.report.checked;

import java.util.Optional;

import org.probebook.knowledge.Purpose;
import org.probebook.probe.Answer;
import org.probebook.probe.Reason;

/** A condition and what became of it on a host. */
public sealed interface CheckedCondition permits CheckedFinding, CheckedGroup {

    /** Its id in the problem. */
    String condition();

    /** What it is called; may be empty. */
    String label();

    /** Never {@code INHERITED}. */
    Purpose purpose();

    Answer answer();

    /** Why its answer is unknown, where that is told; empty for composites, whose parts tell it. */
    Optional<Reason> reason();
}
