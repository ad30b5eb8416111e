// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

/**
 * A label with what stands behind it.
 *
 * @param sign the colon or the equals sign between the two
 * @param content may go over several lines, with a line end between
 * @param start where the label begins in the text
 * @param from where the content begins
 * @param to where the content ends
 */
record Label(LabelKind kind, char sign, String content, int start, int from, int to) {
    /** With a further line of the content. */
    Label and(String line, int end) {
        return new Label(kind, sign, content.isEmpty() ? line : content + "\n" + line, start, from, end);
    }
}
