// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.query;

import java.util.List;

/**
 * A fact that a query names.
 *
 * @param label how the user is told of it
 * @param exact its normal term; empty for a bare number, which has readings only
 * @param readings weaker terms, under which it may be found in another numbering
 * @param weight how much it counts against other kinds of facts
 */
record QueryFact(String label, String exact, List<String> readings, float weight) {
}
