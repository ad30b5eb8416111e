// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.vocabulary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.analysis.LanguageKey;

/**
 * Scores the fields of all languages as if they were one: how rare a word is counts over the whole library. Otherwise the only Dutch article of a library would have
 * but common words, and an English word that it borrows would be a rarity. One for each search.
 */
public final class LibrarySearcher extends IndexSearcher {
    private static final double MORE_READ = 1000;
    private static final double HOLDING = 2;
    /** What is searched within some milliseconds would gain nothing by a second thread. */
    private static final int SHARED = 250_000;

    /** Documents that are articles; the records of imports are none. */
    private final int articles;
    /** A word is asked after again and again while a query is made. */
    private final Map<Term, Integer> counts = new HashMap<>();
    private final Map<String, List<TermsEnum>> dictionaries = new HashMap<>();

    public LibrarySearcher(IndexReader reader) throws IOException {
        super(reader, reader.maxDoc() > SHARED ? ForkJoinPool.commonPool() : null);
        articles = reader.getDocCount(FieldNames.KEY);
    }

    /** Large libraries are searched by all processors, also where they are of one part. */
    @Override
    protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
        return slices(leaves, SHARED, leaves.size(), true);
    }

    /**
     * How many articles would hold a term if the whole library were of its language. Four Dutch articles do not tell a common word from a rare one, so each language is held to
     * have read more articles, a few of which hold any word.
     */
    private double expected(Term term) throws IOException {
        int frequency = count(term);
        double share = (frequency + HOLDING) / (getIndexReader().getDocCount(term.field()) + MORE_READ);
        return Math.max(frequency, share * articles);
    }

    /** The weight of a term by its rarity in the whole library. */
    public float rarity(Term term) throws IOException {
        double frequency = frequency(term);
        return (float) Math.log(1 + (articles - frequency + 0.5) / (frequency + 0.5));
    }

    /** In how many articles a term counts as being; English has every article. */
    private double frequency(Term term) throws IOException {
        String language = FieldNames.language(term.field());
        return language.isEmpty() || language.equals(LanguageKey.ENGLISH) ? count(term) : expected(term);
    }

    /** How many articles have a term. */
    public int count(Term term) throws IOException {
        Integer known = counts.get(term);
        if (known == null) {
            known = 0;
            for (TermsEnum words : dictionaries(term.field())) {
                known += words.seekExact(term.bytes()) ? words.docFreq() : 0;
            }
            counts.put(term, known);
        }
        return known;
    }

    private List<TermsEnum> dictionaries(String field) throws IOException {
        List<TermsEnum> opened = dictionaries.get(field);
        if (opened == null) {
            opened = new ArrayList<>();
            for (LeafReaderContext leaf : getIndexReader().leaves()) {
                Terms terms = leaf.reader().terms(field);
                if (terms != null) {
                    opened.add(terms.iterator());
                }
            }
            dictionaries.put(field, opened);
        }
        return opened;
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) throws IOException {
        long frequency = Math.clamp(Math.round(frequency(term)), docFreq, Math.max(docFreq, articles));
        return new TermStatistics(term.bytes(), frequency, Math.max(frequency, totalTermFreq));
    }

    /** The mean length is the field's own; the number of documents is the library's. */
    @Override
    public CollectionStatistics collectionStatistics(String field) throws IOException {
        CollectionStatistics own = super.collectionStatistics(field);
        if (own == null) {
            return null;
        }
        long documents = Math.max(articles, own.docCount());
        double factor = (double) documents / own.docCount();
        long postings = Math.max(documents, Math.round(own.sumDocFreq() * factor));
        return new CollectionStatistics(field, documents, documents, Math.max(postings, Math.round(own.sumTotalTermFreq() * factor)),
                postings);
    }
}
