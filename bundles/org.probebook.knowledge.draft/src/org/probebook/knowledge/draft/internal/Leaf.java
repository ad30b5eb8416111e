// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import org.probebook.fact.Sense;
import org.probebook.knowledge.Condition;

/**
 * A condition that one fact, or several of one thing, tell.
 *
 * @param action what a fix does about it, as a title says it; empty where it is no fix
 */
record Leaf(Condition condition, String action, Sense sense, Place place, double confidence) {
}
