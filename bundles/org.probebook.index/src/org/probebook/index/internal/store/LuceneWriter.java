// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.fact.IFactRecogniser;
import org.probebook.index.IArticleWriter;
import org.probebook.index.IndexInUseException;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.analysis.FieldAnalyzer;

/** Writes an index with Lucene. */
public final class LuceneWriter implements IArticleWriter {
    /** Small enough for a heap of 512 MB with two writing threads, large enough for few merges. */
    private static final double BUFFER_MEGABYTES = 64;

    private static final int STRIPES = 64;

    private final Directory directory;
    private final IndexWriter writer;
    private final StoredRevisions revisions;
    private final DocumentMaker documents;
    /** Two threads that put the same revision must not overtake one another. */
    private final Object[] sameKey;

    private LuceneWriter(Directory directory, IndexWriter writer, DirectoryReader committed, DocumentMaker documents) {
        this.directory = directory;
        this.writer = writer;
        this.revisions = new StoredRevisions(committed);
        this.sameKey = Stream.generate(Object::new).limit(STRIPES).toArray();
        this.documents = documents;
    }

    /** Opens an index, or makes an empty one, so that it can be read from now on. */
    public static LuceneWriter open(Path folder, IFactRecogniser recogniser, Predicate<Block> boilerplate) throws IOException {
        Files.createDirectories(folder);
        Directory directory = FSDirectory.open(folder);
        try {
            boolean exists = DirectoryReader.indexExists(directory);
            if (exists) {
                VersionStamp.open(directory, folder).close();
            }
            return over(directory, writer(directory, folder), folder, exists, new DocumentMaker(recogniser, boilerplate));
        } catch (IOException e) {
            directory.close();
            throw e;
        }
    }

    /** A disk that is full fails the first commit; the lock must not outlive that. */
    private static LuceneWriter over(Directory directory, IndexWriter writer, Path folder, boolean exists, DocumentMaker documents)
            throws IOException {
        try {
            if (!exists) {
                writer.setLiveCommitData(VersionStamp.entries());
                writer.commit();
            }
            return new LuceneWriter(directory, writer, VersionStamp.open(directory, folder), documents);
        } catch (IOException e) {
            writer.rollback();
            throw e;
        }
    }

    private static IndexWriter writer(Directory directory, Path folder) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new FieldAnalyzer());
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        config.setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION));
        config.setCommitOnClose(false);
        try {
            return new IndexWriter(directory, config);
        } catch (LockObtainFailedException e) {
            IndexInUseException inUse = new IndexInUseException(
                    "library in use by another writer: " + folder + "; wait until its import has ended");
            inUse.initCause(e);
            throw inUse;
        }
    }

    @Override
    public Added put(String collection, String place, Article article) throws IOException {
        Revision revision = Revision.of(collection, place, article);
        DocumentMaker.Made made = documents.make(article, revision);
        try {
            synchronized (sameKey[Math.floorMod(revision.keyTerm().hashCode(), STRIPES)]) {
                return new Added(write(revision, made.document()), made.facts());
            }
        } catch (AlreadyClosedException e) {
            throw closed(e);
        }
    }

    private Change write(Revision revision, Document document) throws IOException {
        StoredRevisions.Before before = revisions.replace(revision);
        if (before == null) {
            writer.addDocument(document);
            return Change.ADDED;
        }
        if (before.digest() == revision.digest()) {
            if (before.vanished()) {
                writer.updateNumericDocValue(new Term(FieldNames.KEY, revision.keyTerm()), FieldNames.VANISHED, 0);
            }
            return Change.UNCHANGED;
        }
        writer.updateDocument(new Term(FieldNames.KEY, revision.keyTerm()), document);
        return Change.CHANGED;
    }

    @Override
    public void unread(String collection, String place) {
        revisions.unread(collection, place);
    }

    @Override
    public int end(String collection) throws IOException {
        try {
            List<String> vanished = revisions.gone(collection);
            for (String keyTerm : vanished) {
                writer.updateNumericDocValue(new Term(FieldNames.KEY, keyTerm), FieldNames.VANISHED, 1);
            }
            return vanished.size();
        } catch (AlreadyClosedException e) {
            throw closed(e);
        }
    }

    @Override
    public void commit() throws IOException {
        try {
            writer.commit();
        } catch (AlreadyClosedException e) {
            throw closed(e);
        }
    }

    private static IOException closed(AlreadyClosedException cause) {
        return new IOException("the index is closed: after its end, or after an earlier failure to write", cause);
    }

    @Override
    public void close() throws IOException {
        try (directory; revisions) {
            writer.rollback();
        }
    }
}
