// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

/** The entries of lists that are open while text is read, from the outermost inwards, by the columns of their markers and of their words. */
final class OpenItems {
    private static final int DEEPEST = 12;

    private final int[] markers = new int[DEEPEST];
    private final int[] words = new int[DEEPEST];
    private int count;

    boolean isEmpty() {
        return count == 0;
    }

    /** Opens an entry and says how deep it lies; entries beside it and deeper ones end. */
    int open(int markerColumn, int wordColumn) {
        close(markerColumn);
        count = Math.min(count, DEEPEST - 1);
        markers[count] = markerColumn;
        words[count] = wordColumn;
        return count++;
    }

    /** Ends the entries whose marker stands at a column or further in. */
    void close(int column) {
        while (count > 0 && markers[count - 1] >= column) {
            count--;
        }
    }

    /** Whether an open entry has its marker at this column. */
    boolean has(int column) {
        for (int i = 0; i < count; i++) {
            if (markers[i] == column) {
                return true;
            }
        }
        return false;
    }

    /** Whether a marker at this column belongs to the open lists: in line with one, or a level further in. */
    boolean reach(int column) {
        return count > 0 && column <= words[count - 1] + 4;
    }

    /** Whether text at this column goes on with the words of an open entry, and is not further in as code is. */
    boolean continues(int column) {
        for (int i = 0; i < count; i++) {
            if (Math.abs(words[i] - column) <= 1) {
                return true;
            }
        }
        return false;
    }
}
