// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.vectors;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.index.IEmbedder;
import org.probebook.index.IVectorWriter;
import org.probebook.index.IndexInUseException;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.store.ArticleCodec;
import org.probebook.index.internal.store.EmbeddedText;
import org.probebook.index.internal.store.EnglishText;
import org.probebook.index.internal.store.SearchableText;
import org.probebook.index.internal.store.VersionStamp;
import org.probebook.index.internal.store.WriterNote;

/** Makes vectors and keeps them with Lucene. */
public final class LuceneVectorWriter implements IVectorWriter {
    private final Path folder;
    private final Directory directory;
    private final Directory index;
    private final DirectoryReader articles;
    private final IndexWriter writer;
    private final IEmbedder embedder;
    private final EnglishText english;
    private final Predicate<Block> boilerplate;
    /** Numbers of articles, one for each text. */
    private int[] missing;
    private int ready;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean closed = new AtomicBoolean();

    private LuceneVectorWriter(Path folder, Directory directory, IndexWriter writer, Directory index, DirectoryReader articles,
            IEmbedder embedder, EnglishText english, Predicate<Block> boilerplate) {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.index = index;
        this.articles = articles;
        this.embedder = embedder;
        this.english = english;
        this.boilerplate = boilerplate;
    }

    /**
     * Opens the vectors beside an index, or makes a place for them.
     *
     * @param index folder of the articles' index
     */
    public static LuceneVectorWriter open(Path index, IEmbedder embedder, EnglishText english, Predicate<Block> boilerplate)
            throws IOException {
        Path folder = VectorFields.folder(index);
        Directory texts = FSDirectory.open(index);
        List<Closeable> opened = new ArrayList<>(List.of(texts));
        try {
            DirectoryReader articles = VersionStamp.open(texts, index);
            opened.addFirst(articles);
            Files.createDirectories(folder);
            Directory directory = FSDirectory.open(folder);
            opened.addFirst(directory);
            IndexWriter writer = writer(directory, folder);
            opened.addFirst(writer::rollback);
            WriterNote.leave(folder);
            LuceneVectorWriter made = new LuceneVectorWriter(folder, directory, writer, texts, articles, embedder, english, boilerplate);
            made.look();
            return made;
        } catch (IOException e) {
            for (Closeable one : opened) {
                closeAfter(e, one);
            }
            throw e;
        }
    }

    private static void closeAfter(IOException failure, Closeable one) {
        try {
            one.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private static IndexWriter writer(Directory directory, Path folder) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig();
        config.setCommitOnClose(false);
        try {
            return new IndexWriter(directory, config);
        } catch (LockObtainFailedException e) {
            IndexInUseException inUse = new IndexInUseException(
                    "vectors of this library are being made already"
                            + WriterNote.read(folder).map(note -> " (" + note.shown() + ")").orElse("")
                            + ": " + folder + "; wait until that has ended");
            inUse.initCause(e);
            throw inUse;
        }
    }

    /** Sees what is missing, and takes away what no article has any more, or another model made. */
    private void look() throws IOException {
        boolean any = DirectoryReader.indexExists(directory);
        try (DirectoryReader before = any ? DirectoryReader.open(directory) : null) {
            boolean ours = any && VectorFields.madeBy(embedder.model(), before);
            if (any && !ours) {
                writer.deleteAll();
            }
            IntStream.Builder wanted = IntStream.builder();
            new VectorTexts(articles, ours ? before : null).visit(new VectorTexts.Visitor() {
                @Override
                public void wanted(BytesRef key, int article, boolean made) {
                    if (made) {
                        ready++;
                    } else {
                        wanted.add(article);
                    }
                }

                @Override
                public void unwanted(BytesRef key) throws IOException {
                    writer.deleteDocuments(new Term(VectorFields.KEY, BytesRef.deepCopyOf(key)));
                }
            });
            missing = wanted.build().sorted().toArray();
        }
    }

    @Override
    public int waiting() {
        return Math.max(0, missing.length - next.get());
    }

    @Override
    public int ready() {
        return ready;
    }

    @Override
    public int make(int most) throws IOException {
        int from = next.getAndAdd(most);
        int count = Math.clamp(missing.length - from, 0, most);
        if (count == 0) {
            return 0;
        }
        List<BytesRef> keys = new ArrayList<>(count);
        List<String> texts = new ArrayList<>(count);
        StoredFields stored = articles.storedFields();
        BinaryDocValues embedded = MultiDocValues.getBinaryValues(articles, FieldNames.EMBEDDED);
        for (int i = from; i < from + count; i++) {
            if (embedded != null && embedded.advanceExact(missing[i])) {
                keys.add(BytesRef.deepCopyOf(embedded.binaryValue()));
                texts.add(text(stored.document(missing[i], Set.of(FieldNames.ARTICLE)).getBinaryValue(FieldNames.ARTICLE)));
            }
        }
        float[][] vectors = embedder.embed(texts);
        for (int i = 0; i < vectors.length; i++) {
            writer.updateDocument(new Term(VectorFields.KEY, keys.get(i)), document(keys.get(i), vectors[i]));
        }
        return count;
    }

    /** The key is the index's, though a lexicon may have changed since then and the text with it: otherwise this would never end. */
    private String text(BytesRef stored) throws IOException {
        Article article = ArticleCodec.decode(stored);
        return EmbeddedText.of(article, new SearchableText(article, boilerplate), english).map(EmbeddedText::text).orElse(article.title());
    }

    private static Document document(BytesRef key, float[] vector) {
        Document document = new Document();
        document.add(new StringField(VectorFields.KEY, key, Field.Store.NO));
        document.add(new BinaryDocValuesField(VectorFields.KEY, key));
        document.add(new KnnByteVectorField(VectorFields.VECTOR, ByteVector.of(vector), VectorSimilarityFunction.DOT_PRODUCT));
        return document;
    }

    @Override
    public void commit() throws IOException {
        writer.setLiveCommitData(VectorFields.stamp(embedder.model()));
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        if (closed.getAndSet(true)) {
            return;
        }
        try (index; articles; directory; Closeable lock = writer::rollback) {
            WriterNote.remove(folder);
        }
    }
}
