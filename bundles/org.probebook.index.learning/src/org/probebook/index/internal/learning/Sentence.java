// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.learning;

/**
 * A sentence as its analysis sees it.
 *
 * @param terms numbers of its terms in its side's vocabulary
 * @param letters its length in characters
 */
record Sentence(int[] terms, int letters) {
}
