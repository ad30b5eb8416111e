// SPDX-License-Identifier: EPL-2.0
package org.probebook.releng.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.probebook.index.internal.learning.ParallelText;
import org.probebook.index.internal.learning.PolyglotText;

/** A collection of texts in several languages, whose licence allows to ship what is learnt from it. */
interface ICollection {

    /** What it is called in options and in the attribution. */
    String name();

    /** Its file in the folder of the collections. */
    String file();

    /** One line for the attribution: what it is, whose, under which licence. */
    String origin();

    /** The texts of each language beside their English, by the key of the language's analysis. */
    Map<String, List<ParallelText>> read(Path file) throws IOException;

    /** Texts of several languages whose English is not there. */
    default List<PolyglotText> others(Path file) throws IOException {
        return List.of();
    }
}
