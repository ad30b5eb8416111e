// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.util.List;

import org.probebook.article.IArticleSource;
import org.probebook.fact.IFactRecogniser;
import org.probebook.index.ISearchEngine;

/** What the inputs are given to: all that is installed. */
record FuzzParts(List<IArticleSource> sources, IFactRecogniser facts, ISearchEngine engine) {
    FuzzParts {
        sources = List.copyOf(sources);
    }
}
