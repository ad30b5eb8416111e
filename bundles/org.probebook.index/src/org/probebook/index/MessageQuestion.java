// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

/**
 * An error that a request may have meant: by a message that resembles its own ("is this error 1056?"), or by a code in the other base.
 *
 * @param query what to search for when it is; {@code error 1056}
 * @param label how the error is called
 * @param message its text, in the language of the request where there is one; or the symbol that stands for it
 * @param similarity from 0 to 1
 */
public record MessageQuestion(String query, String label, String message, float similarity) {
}
