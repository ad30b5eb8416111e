// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

import java.util.Objects;

/**
 * How far a library can be searched by meaning.
 *
 * @param model that makes the vectors; empty when none is installed
 * @param ready how many of the texts have a vector
 * @param total how many texts a vector can be made of; articles that say the same share one, and those in a language that cannot be put into English have none
 */
public record VectorStatus(String model, long ready, long total) {
    public VectorStatus {
        Objects.requireNonNull(model);
    }

    /** Whether a model is installed. */
    public boolean available() {
        return !model.isEmpty();
    }

    /** Whether nothing is left to be made. */
    public boolean complete() {
        return available() && ready >= total;
    }
}
