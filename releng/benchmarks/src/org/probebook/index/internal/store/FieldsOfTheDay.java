// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriterConfig;
import org.probebook.article.Article;
import org.probebook.article.Boilerplate;
import org.probebook.fact.FactRecogniser;
import org.probebook.index.internal.analysis.FieldAnalyzer;

/** The product's own documents and settings of its index, for measuring what Lucene takes for them. In the package whose private parts it shows. */
public final class FieldsOfTheDay {
    /** What {@link LuceneWriter} sets. */
    private static final double BUFFER_MEGABYTES = 64;

    private final DocumentMaker documents = new DocumentMaker(new FactRecogniser(), Boilerplate::matches);

    /** The document that the product would add for an article. Safe in any thread. */
    public Document of(Article article) {
        return documents.make(article, Revision.of("benchmark", article.source(), article)).document();
    }

    /** Settings of a writer as the product's, new for each writer. */
    public static IndexWriterConfig config() {
        IndexWriterConfig config = new IndexWriterConfig(new FieldAnalyzer());
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        config.setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION));
        config.setCommitOnClose(false);
        return config;
    }
}
