// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

/**
 * An article in the order of its score.
 *
 * @param id as the article spells it
 * @param score comparable within one answer only
 */
public record Ranked(String id, float score) {
}
