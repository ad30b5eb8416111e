// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.probebook.fact.FactRecogniser;
import org.probebook.index.ISearch;
import org.probebook.index.SearchRequest;
import org.probebook.index.internal.LuceneEngine;

/** The product's index: ranked only, or the whole answer with hits, snippets and reasons. */
final class ProductSearcher implements Searcher {
    private final ISearch search;
    private final boolean whole;

    ProductSearcher(Path index, boolean whole) throws IOException {
        this.search = new LuceneEngine(new FactRecogniser()).read(index);
        this.whole = whole;
    }

    @Override
    public int search(Query query) throws IOException {
        SearchRequest request = SearchRequest.of(query.text(), HITS).in(Optional.of(query.language())).meaning(false);
        return whole ? search.search(request).hits().size() : search.rank(request).size();
    }

    @Override
    public void close() throws IOException {
        search.close();
    }
}
