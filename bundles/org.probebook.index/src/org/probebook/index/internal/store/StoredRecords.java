// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.probebook.index.CollectionRecord;
import org.probebook.index.SourceRecord;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.analysis.LanguageKey;

/**
 * The records of files and collections, each a document beside those of the articles, so that one commit holds both: a record never tells of articles that are not
 * there. Safe in any thread.
 */
final class StoredRecords {
    private static final String ANY = "1";

    private final DirectoryReader committed;
    private final IndexWriter writer;
    /** Keys of the files that were seen since. */
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    /** Keys of the files that have a record that was put since. */
    private final Set<String> put = ConcurrentHashMap.newKeySet();
    private SortedMap<String, CollectionRecord> collections;

    StoredRecords(DirectoryReader committed, IndexWriter writer) {
        this.committed = committed;
        this.writer = writer;
    }

    Optional<SourceRecord> source(String collection, String place) throws IOException {
        List<SourceRecord> found = new ArrayList<>(1);
        LiveDocuments.each(committed, new Term(FieldNames.RECORD_KEY, Digest.key(collection, place)),
                (leaf, doc) -> found.add(RecordCodec.source(LiveDocuments.bytes(leaf, FieldNames.RECORD, doc))));
        return found.stream().findFirst();
    }

    /** A file is still there: as its record tells, or to be read; a record that tells something else goes, so that it cannot outlive what is put now. */
    void seen(String collection, String place, Optional<SourceRecord> outdated) throws IOException {
        String key = Digest.key(collection, place);
        seen.add(key);
        if (outdated.isPresent()) {
            writer.deleteDocuments(new Term(FieldNames.RECORD_KEY, key));
        }
    }

    void put(SourceRecord record) throws IOException {
        String key = Digest.key(record.collection(), record.place());
        // What was seen and is put has no record any more. To replace what is not there costs a search of the whole index all the same.
        boolean again = !put.add(key);
        boolean replace = again || !seen.contains(key);
        seen.add(key);
        Document document = document(key, FieldNames.RECORD_COLLECTION, record.collection(), RecordCodec.encode(record));
        if (replace) {
            writer.updateDocument(new Term(FieldNames.RECORD_KEY, key), document);
        } else {
            writer.addDocument(document);
        }
    }

    private static Document document(String key, String kind, String value, byte[] record) {
        Document document = new Document();
        document.add(new StringField(FieldNames.RECORD_KEY, key, Field.Store.NO));
        document.add(new BinaryDocValuesField(FieldNames.RECORD_KEY, new BytesRef(key)));
        document.add(new StringField(kind, value, Field.Store.NO));
        document.add(new BinaryDocValuesField(FieldNames.RECORD, new BytesRef(record)));
        // Lengths that every document has are read by its number; else they have to be looked for, in each document that is scored.
        document.add(new Field(FieldNames.subject(LanguageKey.ENGLISH), "", DocumentMaker.WORDS));
        document.add(new Field(FieldNames.whole(LanguageKey.ENGLISH), "", DocumentMaker.WORDS));
        return document;
    }

    /** Forgets the files of a collection that were not seen. */
    void forgetUnseen(String collection) throws IOException {
        List<Term> gone = new ArrayList<>();
        LiveDocuments.each(committed, new Term(FieldNames.RECORD_COLLECTION, collection), (leaf, doc) -> {
            String key = LiveDocuments.bytes(leaf, FieldNames.RECORD_KEY, doc).utf8ToString();
            if (!seen.contains(key)) {
                gone.add(new Term(FieldNames.RECORD_KEY, key));
            }
        });
        writer.deleteDocuments(gone.toArray(Term[]::new));
    }

    synchronized List<CollectionRecord> collections() throws IOException {
        if (collections == null) {
            collections = new TreeMap<>();
            LiveDocuments.each(committed, new Term(FieldNames.RECORD_OF_COLLECTION, ANY), (leaf, doc) -> {
                CollectionRecord record = RecordCodec.collection(LiveDocuments.bytes(leaf, FieldNames.RECORD, doc));
                collections.put(record.name(), record);
            });
        }
        return List.copyOf(collections.values());
    }

    synchronized void put(CollectionRecord record) throws IOException {
        collections();
        collections.put(record.name(), record);
        String key = Digest.key(record.name());
        writer.updateDocument(new Term(FieldNames.RECORD_KEY, key),
                document(key, FieldNames.RECORD_OF_COLLECTION, ANY, RecordCodec.encode(record)));
    }
}
