// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

/** How many letters two short names differ in. */
final class Misprints {
    private Misprints() {
    }

    /** The least number of letters to be put in, left out or exchanged to make one of the other. */
    static int between(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int exchanged = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
