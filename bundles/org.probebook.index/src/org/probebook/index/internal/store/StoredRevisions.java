// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.io.IOException;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.probebook.index.internal.FieldNames;

/** The digests of the revisions that are in the index: those of its last commit when it was opened, and those put since. Safe in any thread. */
final class StoredRevisions implements AutoCloseable {
    private final DirectoryReader committed;
    private final Map<String, Long> put = new ConcurrentHashMap<>();

    StoredRevisions(DirectoryReader committed) {
        this.committed = committed;
    }

    /** Remembers a revision; answers the digest that its key had before. */
    OptionalLong replace(Revision revision) throws IOException {
        Long before = put.put(revision.keyTerm(), revision.digest());
        return before == null ? committed(revision.keyTerm()) : OptionalLong.of(before);
    }

    private OptionalLong committed(String keyTerm) throws IOException {
        Term term = new Term(FieldNames.KEY, keyTerm);
        for (LeafReaderContext leaf : committed.leaves()) {
            LeafReader reader = leaf.reader();
            PostingsEnum docs = reader.postings(term, PostingsEnum.NONE);
            for (int doc = docs == null ? DocIdSetIterator.NO_MORE_DOCS : docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs
                    .nextDoc()) {
                NumericDocValues digests = reader.getNumericDocValues(FieldNames.DIGEST);
                if ((reader.getLiveDocs() == null || reader.getLiveDocs().get(doc)) && digests.advanceExact(doc)) {
                    return OptionalLong.of(digests.longValue());
                }
            }
        }
        return OptionalLong.empty();
    }

    @Override
    public void close() throws IOException {
        committed.close();
    }
}
