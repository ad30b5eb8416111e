// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

import org.apache.lucene.search.IndexSearcher;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.probebook.article.Boilerplate;
import org.probebook.fact.IFactRecogniser;
import org.probebook.index.IArticleWriter;
import org.probebook.index.ISearch;
import org.probebook.index.ISearchEngine;
import org.probebook.index.internal.lexicon.Lexicons;
import org.probebook.index.internal.search.LuceneSearch;
import org.probebook.index.internal.store.LuceneWriter;

/** The embedded engine: Lucene, in this process. */
@Component
public final class LuceneEngine implements ISearchEngine {
    /** A pasted message asks for each of its words in each language of the library. */
    private static final int MOST_CLAUSES = 16_384;

    private final IFactRecogniser recogniser;

    @Activate
    public LuceneEngine(@Reference IFactRecogniser recogniser) {
        this.recogniser = Objects.requireNonNull(recogniser);
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    @Override
    public ISearch read(Path folder) throws IOException {
        return LuceneSearch.open(folder, recogniser, Lexicons.shipped(), Boilerplate::matches);
    }

    @Override
    public IArticleWriter write(Path folder) throws IOException {
        return LuceneWriter.open(folder, recogniser, Lexicons.shipped(), Boilerplate::matches);
    }
}
