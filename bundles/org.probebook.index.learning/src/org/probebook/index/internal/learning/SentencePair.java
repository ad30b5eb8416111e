// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.learning;

import java.util.Arrays;

/**
 * A sentence and its translation, as numbers of terms.
 *
 * @param foreign terms of the foreign vocabulary
 * @param english terms of the English one
 */
record SentencePair(int[] foreign, int[] english) {

    @Override
    public boolean equals(Object other) {
        return other instanceof SentencePair pair && Arrays.equals(foreign, pair.foreign) && Arrays.equals(english, pair.english);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(foreign) + Arrays.hashCode(english);
    }
}
