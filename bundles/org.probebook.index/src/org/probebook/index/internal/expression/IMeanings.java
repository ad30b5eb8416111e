// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.expression;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.search.Query;

/** Finds articles by what a word means. */
@FunctionalInterface
public interface IMeanings {

    /** What else finds a word but its own spelling, as its translations; may be none. */
    List<Query> of(String word) throws IOException;
}
