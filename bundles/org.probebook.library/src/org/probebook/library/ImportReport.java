// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an import brought.
 *
 * @param articles how many the sources hold
 * @param languages how many of them, by language
 * @param rejected files that hold no article that could be read, with the reason
 */
public record ImportReport(int articles, int added, int changed, int unchanged, int vanished, Map<String, Integer> languages, long sections,
        long facts,
        List<Rejected> rejected, double seconds) {

    public ImportReport {
        languages = new TreeMap<>(languages);
        rejected = List.copyOf(rejected);
    }

    /** A file that was passed over; the reason is one line for the user. */
    public record Rejected(String source, String reason) {
    }
}
