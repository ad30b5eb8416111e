// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.vectors;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** The vectors of one state of a library, held against one query. Not for several threads. */
public final class Vectors {
    private final DirectoryReader reader;
    private final byte[] query;

    /** A text and how near it is: the cosine of its vector and the query's. */
    public record Near(BytesRef key, float cosine) {
    }

    /** @param vector of length 1 */
    Vectors(DirectoryReader reader, float[] vector) {
        this.reader = reader;
        this.query = ByteVector.of(vector);
    }

    /** The nearest texts, nearest first. */
    public List<Near> nearest(int most) throws IOException {
        List<Near> nearest = new ArrayList<>(most);
        List<LeafReaderContext> leaves = reader.leaves();
        for (ScoreDoc found : new IndexSearcher(reader).search(new KnnByteVectorQuery(VectorFields.VECTOR, query, most), most).scoreDocs) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
            BinaryDocValues keys = DocValues.getBinary(leaf.reader(), VectorFields.KEY);
            if (keys.advanceExact(found.doc - leaf.docBase)) {
                nearest.add(new Near(BytesRef.deepCopyOf(keys.binaryValue()), ByteVector.cosine(found.score, query.length)));
            }
        }
        return nearest;
    }

    /** How near a text is; not a number when it has no vector yet. */
    public float cosine(BytesRef key) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum docs = leaf.reader().postings(new Term(VectorFields.KEY, key), PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            int doc = docs == null ? DocIdSetIterator.NO_MORE_DOCS : docs.nextDoc();
            if (doc != DocIdSetIterator.NO_MORE_DOCS && (live == null || live.get(doc))) {
                return cosine(leaf, doc);
            }
        }
        return Float.NaN;
    }

    private float cosine(LeafReaderContext leaf, int doc) throws IOException {
        ByteVectorValues values = leaf.reader().getByteVectorValues(VectorFields.VECTOR);
        KnnVectorValues.DocIndexIterator at = values.iterator();
        return at.advance(doc) == doc ? ByteVector.cosine(query, values.vectorValue(at.index())) : Float.NaN;
    }
}
