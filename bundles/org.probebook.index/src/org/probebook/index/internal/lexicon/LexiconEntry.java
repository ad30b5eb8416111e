// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.lexicon;

import java.util.List;

/**
 * What was learnt of a word.
 *
 * @param term as the analysis of its language gives it
 * @param seen how often the texts that were learnt from have it
 * @param meanings best first; empty for a word that is known, but stands for nothing in English
 */
public record LexiconEntry(String term, int seen, List<Translation> meanings) {
    public LexiconEntry {
        meanings = List.copyOf(meanings);
    }
}
