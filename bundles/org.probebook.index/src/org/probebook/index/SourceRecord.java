// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an import made of one file of a collection, so that the next one need not read the same bytes again.
 *
 * @param place path of the file in its collection
 * @param fingerprint of its bytes and of whatever else decides what comes of them; the same fingerprint means the same outcome
 * @param languages how many articles came from it, by language
 * @param sections of these articles together
 * @param facts of these articles together
 * @param rejected what of it is no article
 */
public record SourceRecord(String collection, String place, String fingerprint, SortedMap<String, Integer> languages, long sections,
        long facts, List<Rejected> rejected) {
    public SourceRecord {
        Objects.requireNonNull(collection);
        Objects.requireNonNull(place);
        Objects.requireNonNull(fingerprint);
        languages = new TreeMap<>(languages);
        rejected = List.copyOf(rejected);
    }

    /** How many articles came from it. */
    public int articles() {
        return languages.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A part of a file that is no article; the reason is one line for the user. */
    public record Rejected(String source, String reason) {
    }
}
