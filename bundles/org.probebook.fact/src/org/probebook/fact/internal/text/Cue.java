// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.text;

/**
 * A word that tells what stands next to it.
 *
 * @param kind what it tells
 * @param start where the word begins in the text
 */
public record Cue(Kind kind, int start) {
    public enum Kind {
        ERROR, WIN32, APPLICATION, EVENT, STOP, STATE, BETWEEN, AFTER, VALUE
    }
}
