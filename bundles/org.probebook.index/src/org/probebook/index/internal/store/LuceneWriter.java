// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
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
import org.probebook.index.CollectionRecord;
import org.probebook.index.IArticleWriter;
import org.probebook.index.IndexInUseException;
import org.probebook.index.SourceRecord;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.analysis.FieldAnalyzer;
import org.probebook.index.internal.lexicon.Lexicons;

/** Writes an index with Lucene. */
public final class LuceneWriter implements IArticleWriter {
    /** Small enough for a heap of 512 MB with two writing threads, large enough for few merges. */
    private static final double BUFFER_MEGABYTES = 64;

    private static final int STRIPES = 64;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final DirectoryReader committed;
    private final StoredRevisions revisions;
    private final StoredRecords records;
    private final CommitData data;
    private final DocumentMaker documents;
    /** Two threads that put the same revision must not overtake one another. */
    private final Object[] sameKey;
    private final AtomicBoolean closed = new AtomicBoolean();

    private LuceneWriter(Path folder, Directory directory, IndexWriter writer, DirectoryReader committed, DocumentMaker documents)
            throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.committed = committed;
        this.revisions = new StoredRevisions(committed);
        this.records = new StoredRecords(committed, writer);
        this.data = new CommitData(committed);
        this.sameKey = Stream.generate(Object::new).limit(STRIPES).toArray();
        this.documents = documents;
    }

    /** Opens an index, or makes an empty one, so that it can be read from now on. */
    public static LuceneWriter open(Path folder, IFactRecogniser recogniser, Lexicons lexicons, Predicate<Block> boilerplate)
            throws IOException {
        Files.createDirectories(folder);
        Directory directory = FSDirectory.open(folder);
        try {
            boolean exists = DirectoryReader.indexExists(directory);
            if (exists) {
                VersionStamp.open(directory, folder).close();
            }
            return over(directory, writer(directory, folder), folder, exists, new DocumentMaker(recogniser, lexicons, boilerplate));
        } catch (IOException e) {
            directory.close();
            throw e;
        }
    }

    /** A disk that is full fails the first commit; the lock must not outlive that. */
    private static LuceneWriter over(Directory directory, IndexWriter writer, Path folder, boolean exists, DocumentMaker documents)
            throws IOException {
        try {
            WriterNote.leave(folder);
            if (!exists) {
                writer.setLiveCommitData(VersionStamp.entries());
                writer.commit();
            }
            return new LuceneWriter(folder, directory, writer, VersionStamp.open(directory, folder), documents);
        } catch (IOException e) {
            try (Closeable lock = writer::rollback) {
                WriterNote.remove(folder);
            }
            throw e;
        }
    }

    /** The settings of a writer; new for each, since a writer keeps them. */
    static IndexWriterConfig config() {
        IndexWriterConfig config = new IndexWriterConfig(new FieldAnalyzer());
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        config.setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_SPEED));
        config.setCommitOnClose(false);
        return config;
    }

    private static IndexWriter writer(Directory directory, Path folder) throws IOException {
        try {
            return new IndexWriter(directory, config());
        } catch (LockObtainFailedException e) {
            IndexInUseException inUse = new IndexInUseException(
                    "library in use by another writer" + WriterNote.read(folder).map(note -> " (" + note.shown() + ")").orElse("") + ": "
                            + folder + "; wait until its import has ended");
            inUse.initCause(e);
            throw inUse;
        }
    }

    @Override
    public void begin(String source) throws IOException {
        data.begin(source);
        commit();
    }

    @Override
    public void finish(String source) {
        data.finish(source);
    }

    @Override
    public List<CollectionRecord> collections() throws IOException {
        return records.collections();
    }

    @Override
    public void collection(CollectionRecord record) throws IOException {
        open(() -> records.put(record));
    }

    @Override
    public Optional<SourceRecord> record(String collection, String place) throws IOException {
        return records.source(collection, place);
    }

    @Override
    public Optional<SourceRecord> unchanged(String collection, String place, String fingerprint) throws IOException {
        Optional<SourceRecord> before = records.source(collection, place);
        Optional<SourceRecord> same = before.filter(record -> record.fingerprint().equals(fingerprint));
        open(() -> records.seen(collection, place, same.isPresent() ? Optional.empty() : before));
        if (same.isPresent()) {
            revisions.keep(collection, place);
        }
        return same;
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
    public void read(SourceRecord record) throws IOException {
        open(() -> records.put(record));
    }

    @Override
    public void unread(String collection, String place) {
        revisions.keep(collection, place);
    }

    @Override
    public void unreadBelow(String collection, String prefix) {
        revisions.keepBelow(collection, prefix);
    }

    @Override
    public Ended end(String collection) throws IOException {
        List<StoredRevisions.Gone> gone = revisions.gone(collection);
        open(() -> {
            for (StoredRevisions.Gone one : gone) {
                Term key = new Term(FieldNames.KEY, one.keyTerm());
                if (one.moved()) {
                    writer.deleteDocuments(key);
                } else {
                    writer.updateNumericDocValue(key, FieldNames.VANISHED, 1);
                }
            }
            records.forgetUnseen(collection);
        });
        List<StoredRevisions.Gone> moved = gone.stream().filter(StoredRevisions.Gone::moved).toList();
        // What stood at several places is one of those that were added.
        return new Ended(gone.size() - moved.size(), (int) moved.stream().map(StoredRevisions.Gone::cameAs).distinct().count());
    }

    @Override
    public void commit() throws IOException {
        open(() -> {
            writer.setLiveCommitData(data.entries());
            writer.commit();
        });
    }

    @Override
    public void compact(BooleanSupplier cancelled) throws IOException {
        Compaction compaction = new Compaction(directory, writer);
        if (compaction.pays() && compaction.run(cancelled)) {
            commit();
        }
    }

    private static void open(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (AlreadyClosedException e) {
            throw closed(e);
        }
    }

    /** Something that is done with an open index. */
    private interface Writing {
        void run() throws IOException;
    }

    private static IOException closed(AlreadyClosedException cause) {
        return new IOException("the index is closed: after its end, or after an earlier failure to write", cause);
    }

    /** The note goes before the lock does, or it would be the next writer's. */
    @Override
    public void close() throws IOException {
        if (closed.getAndSet(true)) {
            return;
        }
        try (directory; committed; Closeable lock = writer::rollback) {
            WriterNote.remove(folder);
        }
    }
}
