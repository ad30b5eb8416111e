// SPDX-License-Identifier: EPL-2.0
package org.probebook.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an article was last revised. A date that can be read in two ways, as {@code 3/4/2002}, is kept as its source wrote it, and no day is guessed.
 *
 * @param written the date as printed, on one line, never blank
 * @param day the day that it means; empty when it means more than one, or none
 */
public record RevisionDate(String written, Optional<LocalDate> day) {
    public RevisionDate {
        if (written.isBlank()) {
            throw new IllegalArgumentException("a date that nobody wrote");
        }
    }

    /** A date that was written as ISO 8601 has it. */
    public static RevisionDate of(LocalDate day) {
        return new RevisionDate(day.toString(), Optional.of(day));
    }

    /** The day as ISO 8601 has it, or else what was written. */
    public String shown() {
        return day.map(LocalDate::toString).orElse(written);
    }
}
