// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.probebook.index.References;
import org.probebook.index.SourceRecord.Rejected;

/**
 * What an import brought.
 *
 * @param articles how many the sources hold
 * @param changed how many replaced what was there before, or only stand in another file of the source now
 * @param vanished how many the sources held when they were last imported, and do not any more
 * @param languages how many of them, by language
 * @param references how the articles of these sources name others, and which of those the library does not hold
 * @param rejected files, or lines of files, that hold no article that could be read, with the reason
 */
public record ImportReport(int articles, int added, int changed, int unchanged, int vanished, Map<String, Integer> languages, long sections,
        long facts, References references, List<Rejected> rejected, double seconds) {

    public ImportReport {
        languages = new TreeMap<>(languages);
        Objects.requireNonNull(references);
        rejected = List.copyOf(rejected);
    }
}
