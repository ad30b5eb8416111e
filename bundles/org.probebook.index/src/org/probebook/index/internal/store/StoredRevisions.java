// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.probebook.article.Article;
import org.probebook.index.internal.FieldNames;

/** The digests of the revisions that are in the index: those of its last commit when it was opened, and those put since. Safe in any thread. */
final class StoredRevisions implements AutoCloseable {
    private final DirectoryReader committed;
    private final Map<String, Long> put = new ConcurrentHashMap<>();
    /** Places by collection. */
    private final Map<String, Set<String>> unread = new ConcurrentHashMap<>();

    /** What a key had before: its digest, and whether it was marked as vanished. */
    record Before(long digest, boolean vanished) {
    }

    StoredRevisions(DirectoryReader committed) {
        this.committed = committed;
    }

    /** Remembers a revision; answers what its key had before, null when there was none. */
    Before replace(Revision revision) throws IOException {
        Long before = put.put(revision.keyTerm(), revision.digest());
        return before == null ? committed(revision.keyTerm()) : new Before(before, false);
    }

    /** Remembers that a place could not be read. */
    void unread(String collection, String place) {
        unread.computeIfAbsent(collection, c -> ConcurrentHashMap.newKeySet()).add(place);
    }

    /** The keys of a collection's revisions that were committed before, were not put since, and are from no place that could not be read. */
    List<String> gone(String collection) throws IOException {
        List<String> keys = new ArrayList<>();
        Term term = new Term(FieldNames.COLLECTION, collection);
        Set<String> doubtful = unread.getOrDefault(collection, Set.of());
        for (LeafReaderContext leaf : committed.leaves()) {
            BinaryDocValues ofKey = leaf.reader().getBinaryDocValues(FieldNames.KEY);
            StoredFields stored = leaf.reader().storedFields();
            each(leaf.reader(), term, doc -> {
                String key = ofKey.advanceExact(doc) ? ofKey.binaryValue().utf8ToString() : "";
                if (!key.isEmpty() && !put.containsKey(key)
                        && (doubtful.isEmpty() || !from(collection, doubtful, article(stored, doc), key))) {
                    keys.add(key);
                }
            });
        }
        return keys;
    }

    /** The place is in the key alone, so the keys that an article would have at these places are made and compared. */
    private static boolean from(String collection, Set<String> places, Article article, String key) {
        return places.stream().anyMatch(place -> Revision.key(collection, place, article).equals(key));
    }

    private static Article article(StoredFields stored, int doc) throws IOException {
        return ArticleCodec.decode(stored.document(doc, Set.of(FieldNames.ARTICLE)).getBinaryValue(FieldNames.ARTICLE));
    }

    private Before committed(String keyTerm) throws IOException {
        List<Before> found = new ArrayList<>(1);
        Term term = new Term(FieldNames.KEY, keyTerm);
        for (LeafReaderContext leaf : committed.leaves()) {
            each(leaf.reader(), term, doc -> found
                    .add(new Before(value(leaf.reader(), FieldNames.DIGEST, doc), value(leaf.reader(), FieldNames.VANISHED, doc) == 1)));
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    private static long value(LeafReader reader, String field, int doc) throws IOException {
        NumericDocValues values = reader.getNumericDocValues(field);
        return values.advanceExact(doc) ? values.longValue() : 0;
    }

    private static void each(LeafReader reader, Term term, Visitor visitor) throws IOException {
        PostingsEnum docs = reader.postings(term, PostingsEnum.NONE);
        if (docs == null) {
            return;
        }
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (reader.getLiveDocs() == null || reader.getLiveDocs().get(doc)) {
                visitor.visit(doc);
            }
        }
    }

    /** Does something with a document of one leaf. */
    private interface Visitor {
        void visit(int doc) throws IOException;
    }

    @Override
    public void close() throws IOException {
        committed.close();
    }
}
