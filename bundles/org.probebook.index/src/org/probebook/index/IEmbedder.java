// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

import java.io.IOException;
import java.util.List;

/**
 * Turns English text into vectors that lie near each other where the texts mean the same. Comes as an OSGi service, or not at all: then searching goes by words alone.
 * Safe in any thread; calls in several threads run beside each other, each on the thread that makes it.
 */
public interface IEmbedder {

    /** Names the model and the way it is used; vectors that carry another name are not comparable with these. Costs nothing. */
    String model();

    /** How many numbers a vector has. Costs nothing. */
    int dimension();

    /**
     * The vectors of some texts. The first call loads the model, which takes up to a second and holds some 100 MB until the service goes. What
     * a model cannot read of a long text is left out. The vector of a text does not depend on the others.
     *
     * @param texts in English; they may be empty
     * @return a vector of length 1 for each text, in their order
     * @throws IOException when the model cannot be loaded or run on this machine
     */
    float[][] embed(List<String> texts) throws IOException;
}
