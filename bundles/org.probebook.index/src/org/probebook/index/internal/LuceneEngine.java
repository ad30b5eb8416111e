// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.probebook.article.Boilerplate;
import org.probebook.fact.IFactRecogniser;
import org.probebook.index.IArticleWriter;
import org.probebook.index.IEmbedder;
import org.probebook.index.ISearch;
import org.probebook.index.ISearchEngine;
import org.probebook.index.IVectorWriter;
import org.probebook.index.SearchFilter;
import org.probebook.index.UnreadableLexiconsException;
import org.probebook.index.internal.lexicon.Lexicons;
import org.probebook.index.internal.query.Filters;
import org.probebook.index.internal.search.LuceneSearch;
import org.probebook.index.internal.search.Rehearsal;
import org.probebook.index.internal.store.EnglishText;
import org.probebook.index.internal.store.IndexCopy;
import org.probebook.index.internal.store.LuceneWriter;
import org.probebook.index.internal.vectors.LuceneVectorWriter;

/** The embedded engine: Lucene, in this process. */
@Component
public final class LuceneEngine implements ISearchEngine {
    private final IFactRecogniser recogniser;
    private final IEmbedder embedder;

    /** Without a model. */
    public LuceneEngine(IFactRecogniser recogniser) {
        this(recogniser, null);
    }

    /** @param embedder null where no model is installed */
    @Activate
    public LuceneEngine(@Reference IFactRecogniser recogniser,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) IEmbedder embedder) {
        this.recogniser = Objects.requireNonNull(recogniser);
        this.embedder = embedder;
        Rehearsal.make(recogniser);
    }

    @Override
    public ISearch read(Path folder) throws IOException {
        return LuceneSearch.open(folder, recogniser, Lexicons.shipped(), embedder, Boilerplate::matches);
    }

    @Override
    public IArticleWriter write(Path folder) throws IOException {
        return LuceneWriter.open(folder, recogniser, Lexicons.shipped(), Boilerplate::matches);
    }

    @Override
    public ISearch read(Path folder, Path lexicons) throws IOException {
        return LuceneSearch.open(folder, recogniser, learnt(lexicons), embedder, Boilerplate::matches);
    }

    @Override
    public int copy(Path folder, SearchFilter within, Path lexicons, Path to, IProgressMonitor monitor) throws IOException {
        Query articles = Filters.apply(new FieldExistsQuery(FieldNames.KEY), within);
        return new IndexCopy(recogniser, learnt(lexicons), Boilerplate::matches, SubMonitor.convert(monitor)).copy(folder, articles,
                to);
    }

    private static Lexicons learnt(Path file) throws UnreadableLexiconsException {
        try {
            return Lexicons.from(file);
        } catch (IOException e) {
            throw new UnreadableLexiconsException(e.getMessage(), e);
        }
    }

    @Override
    public IVectorWriter writeVectors(Path folder) throws IOException {
        if (embedder == null) {
            throw new IOException("no model is installed that vectors could be made with: searching goes by words");
        }
        return LuceneVectorWriter.open(folder, embedder, new EnglishText(Lexicons.shipped()), Boilerplate::matches);
    }
}
