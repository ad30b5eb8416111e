// SPDX-License-Identifier: EPL-2.0
package org.probebook.releng.lexicon;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Tells beside the lexicons what they were learnt from, as the licences of the texts ask for. */
final class Attribution {
    static final String FILE = "ATTRIBUTION.txt";

    private Attribution() {
    }

    static String of(List<ICollection> used, Options options) {
        StringBuilder text = new StringBuilder("""
                The lexicons in this folder tell which English words the words of other languages may mean, and how likely.
                They are word statistics: none of them holds a sentence of the texts that they were learnt from. These are:

                """);
        used.forEach(collection -> text.append("- ").append(collection.origin()).append(" (").append(collection.file()).append(")\n"));
        return text.append("\nLearnt by ").append(options.command()).append(" on ").append(LocalDate.now(ZoneOffset.UTC)).append(".\n").toString();
    }
}
