// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriterConfig;
import org.probebook.article.Article;
import org.probebook.article.Boilerplate;
import org.probebook.fact.FactRecogniser;
import org.probebook.index.internal.lexicon.Lexicons;

/** The product's own documents and settings of its index, for measuring what Lucene takes for them. In the package whose private parts it shows. */
public final class FieldsOfTheDay {
    private final DocumentMaker documents = new DocumentMaker(new FactRecogniser(), Lexicons.shipped(), Boilerplate::matches);

    /** The document that the product would add for an article. Safe in any thread. */
    public Document of(Article article) {
        try {
            return documents.make(article, Revision.of("benchmark", article.source(), article)).document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Settings of a writer as the product's, new for each writer. */
    public static IndexWriterConfig config() {
        return LuceneWriter.config();
    }
}
