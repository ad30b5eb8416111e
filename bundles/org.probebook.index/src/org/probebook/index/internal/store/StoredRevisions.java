// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.probebook.article.Article;
import org.probebook.index.internal.FieldNames;

/** The digests of the revisions that are in the index: those of its last commit when it was opened, and those put since. Safe in any thread. */
final class StoredRevisions {
    private final DirectoryReader committed;
    private final Map<String, Long> put = new ConcurrentHashMap<>();
    /** Places by collection. */
    private final Map<String, Set<String>> kept = new ConcurrentHashMap<>();
    /** Beginnings of places by collection. */
    private final Map<String, Set<String>> keptBelow = new ConcurrentHashMap<>();
    /** Names of revisions that are new at their places. */
    private final Set<String> added = ConcurrentHashMap.newKeySet();

    /** What a key had before: its digest, and whether it was marked as vanished. */
    record Before(long digest, boolean vanished) {
    }

    /** A revision that is not where it was; {@code cameAs} names the same article that came in at another place, and is empty when none did. */
    record Gone(String keyTerm, String cameAs) {
        boolean moved() {
            return !cameAs.isEmpty();
        }
    }

    StoredRevisions(DirectoryReader committed) {
        this.committed = committed;
    }

    /** Remembers a revision; answers what its key had before, null when there was none. */
    Before replace(Revision revision) throws IOException {
        Long digest = put.put(revision.keyTerm(), revision.digest());
        Before before = digest == null ? committed(revision.keyTerm()) : new Before(digest, false);
        if (before == null) {
            added.add(revision.nameKey());
        }
        return before;
    }

    /** Remembers that what a place held stays as it was. */
    void keep(String collection, String place) {
        kept.computeIfAbsent(collection, c -> ConcurrentHashMap.newKeySet()).add(Digest.shortened(place));
    }

    /** Remembers that whatever is held by places that begin like this stayed as it was. */
    void keepBelow(String collection, String prefix) {
        keptBelow.computeIfAbsent(collection, c -> ConcurrentHashMap.newKeySet()).add(prefix);
    }

    private boolean isKept(String collection, String place) {
        return kept.getOrDefault(collection, Set.of()).contains(place)
                || keptBelow.getOrDefault(collection, Set.of()).stream().anyMatch(place::startsWith);
    }

    /**
     * The collection's revisions that were committed before, were not put since, and are from no place that is kept. Those that were marked as vanished before are not told again.
     */
    List<Gone> gone(String collection) throws IOException {
        List<Gone> gone = new ArrayList<>();
        LiveDocuments.each(committed, new Term(FieldNames.COLLECTION, collection), (leaf, doc) -> {
            String key = LiveDocuments.bytes(leaf, FieldNames.KEY, doc).utf8ToString();
            if (!put.containsKey(key) && !isKept(collection, place(leaf, doc))) {
                Gone one = new Gone(key, added.isEmpty() ? "" : cameAs(Revision.nameKey(collection, article(leaf, doc))));
                if (one.moved() || value(leaf, FieldNames.VANISHED, doc) == 0) {
                    gone.add(one);
                }
            }
        });
        return gone;
    }

    private String cameAs(String nameKey) {
        return added.contains(nameKey) ? nameKey : "";
    }

    private static String place(LeafReaderContext leaf, int doc) throws IOException {
        SortedDocValues places = leaf.reader().getSortedDocValues(FieldNames.PLACE);
        return places.advanceExact(doc) ? places.lookupOrd(places.ordValue()).utf8ToString() : "";
    }

    private static Article article(LeafReaderContext leaf, int doc) throws IOException {
        return ArticleCodec
                .decode(leaf.reader().storedFields().document(doc, Set.of(FieldNames.ARTICLE)).getBinaryValue(FieldNames.ARTICLE));
    }

    private Before committed(String keyTerm) throws IOException {
        List<Before> found = new ArrayList<>(1);
        LiveDocuments.each(committed, new Term(FieldNames.KEY, keyTerm), (leaf, doc) -> found
                .add(new Before(value(leaf, FieldNames.DIGEST, doc), value(leaf, FieldNames.VANISHED, doc) == 1)));
        return found.isEmpty() ? null : found.getFirst();
    }

    private static long value(LeafReaderContext leaf, String field, int doc) throws IOException {
        NumericDocValues values = leaf.reader().getNumericDocValues(field);
        return values.advanceExact(doc) ? values.longValue() : 0;
    }
}
