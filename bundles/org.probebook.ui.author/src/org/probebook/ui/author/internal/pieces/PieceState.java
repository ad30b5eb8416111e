// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.pieces;

/** What an author decided about a drafted piece. */
public enum PieceState {
    /** Nothing yet. */
    DRAFTED,
    /** The problem says it. */
    ACCEPTED,
    /** The author does not want it. */
    REJECTED
}
