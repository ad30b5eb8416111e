// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

/** The notation in which a setting stands, which tells how sure its reading is. */
enum Origin {
    /** A line of an exported file, of a setup file or of an input to a tool. */
    EXPORT(0.97),
    /** Labels such as {@code Value Name:}. */
    LABELS(0.95),
    /** Name, type and data on one line. */
    LINE(0.88),
    /** A sentence that says what is done with a value that it calls a value. */
    PROSE(0.85),
    /** A path whose last part is a value, by the words around it. */
    PATH(0.8),
    /** A name in a step, without a word that says what it is. */
    STEP(0.7),
    /** A key that is only named. */
    KEY(0.9);

    private final double confidence;

    Origin(double confidence) {
        this.confidence = confidence;
    }

    double confidence() {
        return confidence;
    }
}
