// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

/**
 * An error that a request may have quoted: "is this error 1056?"
 *
 * @param query what to search for when it is; {@code error 1056}
 * @param label how the error is called
 * @param message its text, in the language of the request where there is one
 * @param similarity from 0 to 1
 */
public record MessageQuestion(String query, String label, String message, float similarity) {
}
