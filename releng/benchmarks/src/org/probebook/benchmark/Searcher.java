// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.io.IOException;

/** Something that is searched. Safe in any thread. */
interface Searcher extends AutoCloseable {
    /** So many are asked for. */
    int HITS = 10;

    /** Searches; returns how many were found, ten at most. */
    int search(Query query) throws Exception;

    @Override
    void close() throws IOException;

    /**
     * What is looked for.
     *
     * @param set where it is from
     * @param language of the text
     */
    record Query(String set, String language, String text) {
    }
}
