// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.eclipse.core.runtime.SubMonitor;
import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.fact.IFactRecogniser;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.lexicon.Lexicons;

/** Writes articles of an index anew into another one, as other lexicons have them. One for each copy. */
public final class IndexCopy {
    private static final int TOLD_EVERY = 100;
    private static final String COLLECTION = "copy";

    private final DocumentMaker documents;
    private final SubMonitor progress;
    private int copied;

    /** @param progress told of the articles; cancelling ends the copy */
    public IndexCopy(IFactRecogniser recogniser, Lexicons lexicons, Predicate<Block> boilerplate, SubMonitor progress) {
        this.documents = new DocumentMaker(recogniser, lexicons, boilerplate);
        this.progress = progress;
    }

    /**
     * Copies what a query finds.
     *
     * @param to a new folder, or an empty one
     * @return how many articles
     * @throws org.eclipse.core.runtime.OperationCanceledException after cancelling; the copy is of no use then
     */
    public int copy(Path from, Query which, Path to) throws IOException {
        Files.createDirectories(to);
        try (Directory source = FSDirectory.open(from);
                DirectoryReader reader = VersionStamp.open(source, from);
                Directory target = FSDirectory.open(to);
                IndexWriter writer = new IndexWriter(target, LuceneWriter.config())) {
            IndexSearcher searcher = new IndexSearcher(reader);
            Weight weight = searcher.createWeight(searcher.rewrite(which), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (LeafReaderContext leaf : reader.leaves()) {
                Scorer scorer = weight.scorer(leaf);
                if (scorer != null) {
                    copy(leaf, scorer.iterator(), writer);
                }
            }
            writer.setLiveCommitData(VersionStamp.entries());
            writer.commit();
        }
        return copied;
    }

    private void copy(LeafReaderContext leaf, DocIdSetIterator docs, IndexWriter writer) throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        StoredFields stored = leaf.reader().storedFields();
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (live != null && !live.get(doc)) {
                continue;
            }
            // The old key tells revisions apart that only their collection does.
            String key = LiveDocuments.bytes(leaf, FieldNames.KEY, doc).utf8ToString();
            Article article = ArticleCodec.decode(stored.document(doc, Set.of(FieldNames.ARTICLE)).getBinaryValue(FieldNames.ARTICLE));
            writer.addDocument(documents.make(article, Revision.of(COLLECTION, key, article)).document());
            copied++;
            if (copied % TOLD_EVERY == 0) {
                progress.checkCanceled();
                progress.subTask("writing articles anew: " + copied);
            }
        }
    }
}
