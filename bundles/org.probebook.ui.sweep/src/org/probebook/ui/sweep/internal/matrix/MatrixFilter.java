// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal.matrix;

import java.util.Locale;

import org.probebook.probe.Answer;

/**
 * Which hosts are shown.
 *
 * @param text that their names or addresses contain, letter case aside; empty: all
 */
public record MatrixFilter(String text, Only only) {
    /** Shows all. */
    public static final MatrixFilter NONE = new MatrixFilter("", Only.ALL);

    /** What a host must have somewhere. */
    public enum Only {
        ALL, HOLDS, UNKNOWN, CHANGED
    }

    public MatrixFilter {
        text = text.strip().toLowerCase(Locale.ROOT);
    }

    boolean shows(MatrixRow row, Matrix matrix) {
        return (text.isEmpty() || row.named(text)) && switch (only) {
            case ALL -> true;
            case HOLDS -> row.has(Answer.HOLDS);
            case UNKNOWN -> row.has(Answer.UNKNOWN);
            case CHANGED -> matrix.changed(row);
        };
    }
}
