// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.query.QueryMaker;
import org.probebook.index.internal.store.LiveDocuments;
import org.probebook.index.internal.vectors.VectorStore;
import org.probebook.index.internal.vectors.Vectors;

/**
 * Adds to what words found how near it is in meaning: the score by words, as a share of the best one's, plus a part of the cosine; over what was found best by words and what is nearest and
 * matches as well. One for each search.
 */
final class Fusion {
    /** Leaves everything as it is. */
    static final Fusion NONE = new Fusion(null, null);

    private static final Logger LOG = System.getLogger(Fusion.class.getName());
    /** Against 1 for the best by words; a quarter and four times of it measured nearly the same. */
    private static final float WEIGHT = 0.6f;
    private static final int NEAREST = 200;

    private final VectorStore store;
    private final Future<float[]> vector;
    private final Map<Integer, Float> shares = new HashMap<>();

    /** @param vector of what is asked */
    Fusion(VectorStore store, Future<float[]> vector) {
        this.store = store;
        this.vector = vector;
    }

    /** Orders what was found by words anew, with what is near in meaning; as it was where an article is asked for by its name, or nothing but a filter found it. */
    TopDocs of(IndexSearcher searcher, Query query, TopDocs found) throws IOException {
        if (store == null || found.scoreDocs.length == 0 || found.scoreDocs[0].score >= QueryMaker.NAMED / 2
                || found.scoreDocs[0].score <= 0) {
            return found;
        }
        try {
            return store.compare(asked(), found, vectors -> new TopDocs(found.totalHits, fused(searcher, query, found, vectors)));
        } catch (IOException e) {
            LOG.log(Level.WARNING, () -> "searching goes on without meaning: " + e.getMessage());
            LOG.log(Level.DEBUG, "the reason", e);
            return found;
        }
    }

    private float[] asked() throws IOException {
        try {
            return vector.get();
        } catch (ExecutionException e) {
            // A pool hands failures on in wrappings of its own.
            Throwable reason = e;
            while (reason.getCause() != null) {
                reason = reason.getCause();
            }
            throw new IOException(reason.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the vector of the request was made");
        }
    }

    /** How much of a document's score is due to meaning, from 0 to 1. */
    float share(int doc) {
        return shares.getOrDefault(doc, 0f);
    }

    private ScoreDoc[] fused(IndexSearcher searcher, Query query, TopDocs found, Vectors vectors) throws IOException {
        Map<Integer, Float> words = new LinkedHashMap<>();
        for (ScoreDoc doc : found.scoreDocs) {
            words.put(doc.doc, doc.score);
        }
        Map<Integer, Float> cosines = new HashMap<>();
        DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
        for (Vectors.Near near : vectors.nearest(NEAREST)) {
            LiveDocuments.each(reader, new Term(FieldNames.EMBEDDED, near.key()),
                    (leaf, doc) -> cosines.put(leaf.docBase + doc, near.cosine()));
        }
        addScores(searcher, query, cosines, words);
        addCosines(reader, vectors, words, cosines);
        float best = found.scoreDocs[0].score;
        Expected expected = Expected.of(words, cosines);
        return words.entrySet().stream().map(one -> scored(one.getKey(), one.getValue() / best, cosines.get(one.getKey()), expected))
                .sorted(Comparator.comparing((ScoreDoc doc) -> -doc.score).thenComparing(doc -> doc.doc)).toArray(ScoreDoc[]::new);
    }

    /** An article whose vector is not made yet is taken to be as near as its score by words lets one expect; that is no reason to show. */
    private ScoreDoc scored(int doc, float words, Float cosine, Expected expected) {
        float near = WEIGHT * (cosine == null ? expected.cosine(words) : cosine);
        float score = words + near;
        if (cosine != null && near > 0) {
            shares.put(doc, near / score);
        }
        return new ScoreDoc(doc, score);
    }

    /** The scores by words of what is near and was not among the best; what does not match at all, or is filtered out, stays away. */
    private static void addScores(IndexSearcher searcher, Query query, Map<Integer, Float> near, Map<Integer, Float> words)
            throws IOException {
        int[] docs = near.keySet().stream().filter(doc -> !words.containsKey(doc)).mapToInt(Integer::intValue).sorted().toArray();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (int i = 0; i < docs.length;) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docs[i], leaves));
            int end = leaf.docBase + leaf.reader().maxDoc();
            Scorer scorer = weight.scorer(leaf);
            for (; i < docs.length && docs[i] < end; i++) {
                if (scorer != null && scorer.docID() < docs[i] - leaf.docBase) {
                    scorer.iterator().advance(docs[i] - leaf.docBase);
                }
                if (scorer != null && scorer.docID() == docs[i] - leaf.docBase) {
                    words.put(docs[i], scorer.score());
                }
            }
        }
    }

    private static void addCosines(DirectoryReader reader, Vectors vectors, Map<Integer, Float> words, Map<Integer, Float> cosines)
            throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        int[] docs = words.keySet().stream().filter(doc -> !cosines.containsKey(doc)).mapToInt(Integer::intValue).toArray();
        Arrays.sort(docs);
        for (int doc : docs) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
            BinaryDocValues keys = DocValues.getBinary(leaf.reader(), FieldNames.EMBEDDED);
            float cosine = keys.advanceExact(doc - leaf.docBase) ? vectors.cosine(keys.binaryValue()) : Float.NaN;
            if (!Float.isNaN(cosine)) {
                cosines.put(doc, cosine);
            }
        }
    }
}
