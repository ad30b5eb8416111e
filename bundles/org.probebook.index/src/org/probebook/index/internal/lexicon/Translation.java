// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.lexicon;

/**
 * What a word may mean in English.
 *
 * @param term as the English analysis gives it
 * @param word as it is mostly spelt, in lower case: what a model that reads English is given
 * @param weight how likely it is against the other meanings, from 0 to 1
 */
public record Translation(String term, String word, float weight) {
}
