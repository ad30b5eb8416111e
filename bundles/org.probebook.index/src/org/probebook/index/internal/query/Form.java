// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.query;

/**
 * One of the terms that a word of a query may have in the index.
 *
 * @param weight how likely it is what was meant, up to 1
 */
public record Form(String term, float weight) {
}
