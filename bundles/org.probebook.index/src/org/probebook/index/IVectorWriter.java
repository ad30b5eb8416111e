// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

import java.io.IOException;

/**
 * Makes the vectors that a library lacks: of the articles that were in it when this was opened. Vectors of texts that are no more went at its opening. Safe in any thread; threads
 * that make vectors at once share the work. What was made is seen by others, and survives, after {@link #commit()}; closing without a commit drops what came since the last one.
 */
public interface IVectorWriter extends AutoCloseable {

    /** How many texts still wait for somebody to make their vectors. */
    int waiting();

    /** How many texts had a vector when this was opened. */
    int ready();

    /**
     * Makes the next vectors; some 10 ms each.
     *
     * @param most how many at most, from 1
     * @return how many; 0 when none wait any more
     * @throws IOException when the model cannot be loaded or run; that text is not left out, but waits for the next writer
     */
    int make(int most) throws IOException;

    /** Makes everything made so far lasting and visible. */
    void commit() throws IOException;

    @Override
    void close() throws IOException;
}
