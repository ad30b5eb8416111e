// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.messages;

/**
 * A message that may stand in a text.
 *
 * @param row of the table
 * @param share of the message's weight that the text holds in the right order, from 0 to 1
 * @param weight of what the text holds of it
 * @param from where it begins in the text
 * @param to where it ends
 * @param strangers how many words of the same sentence or line do not belong to it
 * @param words how many words of the text belong to it
 */
record Candidate(MessageTable table, int row, float share, float weight, int from, int to, float strangers, float words) {
}
