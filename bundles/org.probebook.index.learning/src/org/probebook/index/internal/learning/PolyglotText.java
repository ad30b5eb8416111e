// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.learning;

import java.util.Map;
import java.util.List;

/**
 * The same text in several languages, English not among them.
 *
 * @param paragraphs those of each language in order, by the key of the language's analysis
 */
public record PolyglotText(Map<String, List<String>> paragraphs) {
    public PolyglotText {
        paragraphs = Map.copyOf(paragraphs);
    }
}
