// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.probebook.index.Facet;
import org.probebook.index.SearchFilter;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.query.Filters;

/** Counts all articles that match, by their properties. Exact: every match is looked at once, without scoring. */
final class FacetCounts {
    private static final int MOST_VALUES = 100;
    private static final int LAST_YEAR = 9999;

    private final IndexSearcher searcher;
    private final Query unfiltered;
    private final SearchFilter filter;
    private final Map<SearchFilter, MatchSet> matches = new HashMap<>();

    /**
     * Counts what a query finds.
     *
     * @param unfiltered what is asked, without the filter
     */
    FacetCounts(IndexSearcher searcher, Query unfiltered, SearchFilter filter) {
        this.searcher = searcher;
        this.unfiltered = unfiltered;
        this.filter = filter;
    }

    /** How many articles match. */
    long total() throws IOException {
        return matching(filter).count();
    }

    /** The counts by language, product, year and kind. */
    List<Facet> facets() throws IOException {
        return List.of(facet(Facet.Kind.LANGUAGE, filter.withLanguages(Set.of())),
                facet(Facet.Kind.PRODUCT, filter.withProducts(Set.of())),
                facet(Facet.Kind.YEAR, filter.withYears(Set.of())), facet(Facet.Kind.KIND, filter.withKinds(Set.of())));
    }

    private MatchSet matching(SearchFilter within) throws IOException {
        MatchSet matching = matches.get(within);
        if (matching == null) {
            matching = MatchSet.of(searcher, Filters.apply(unfiltered, within));
            matches.put(within, matching);
        }
        return matching;
    }

    private Facet facet(Facet.Kind kind, SearchFilter others) throws IOException {
        MatchSet matching = matching(others);
        Map<String, Long> counts = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            count(kind, leaf.reader(), matching.in(leaf), counts);
        }
        List<Facet.Count> sorted = new ArrayList<>();
        counts.forEach((value, articles) -> sorted.add(new Facet.Count(value, articles)));
        sorted.sort(Comparator.comparingLong(Facet.Count::articles).reversed().thenComparing(Facet.Count::value));
        return new Facet(kind, sorted.subList(0, Math.min(MOST_VALUES, sorted.size())));
    }

    private static void count(Facet.Kind kind, LeafReader reader, MatchSet.Docs docs, Map<String, Long> counts) throws IOException {
        switch (kind) {
            case LANGUAGE -> single(reader.getSortedDocValues(FieldNames.LANGUAGE), docs, counts);
            case KIND -> single(reader.getSortedDocValues(FieldNames.KIND), docs, counts);
            case PRODUCT -> several(reader.getSortedSetDocValues(FieldNames.PRODUCT), docs, counts);
            case YEAR -> years(reader.getNumericDocValues(FieldNames.YEAR), docs, counts);
            case PROBES -> throw new IllegalArgumentException("the index does not know what can be checked");
        }
    }

    private static void single(SortedDocValues values, MatchSet.Docs docs, Map<String, Long> counts) throws IOException {
        if (values == null) {
            return;
        }
        long[] byOrdinal = new long[values.getValueCount()];
        docs.each(doc -> {
            if (values.advanceExact(doc)) {
                byOrdinal[values.ordValue()]++;
            }
        });
        for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
            if (byOrdinal[ordinal] > 0) {
                counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Long::sum);
            }
        }
    }

    private static void several(SortedSetDocValues values, MatchSet.Docs docs, Map<String, Long> counts) throws IOException {
        if (values == null) {
            return;
        }
        long[] byOrdinal = new long[(int) values.getValueCount()];
        docs.each(doc -> {
            if (values.advanceExact(doc)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    byOrdinal[(int) values.nextOrd()]++;
                }
            }
        });
        for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
            if (byOrdinal[ordinal] > 0) {
                counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Long::sum);
            }
        }
    }

    private static void years(NumericDocValues values, MatchSet.Docs docs, Map<String, Long> counts) throws IOException {
        if (values == null) {
            return;
        }
        long[] byYear = new long[LAST_YEAR + 1];
        docs.each(doc -> {
            if (values.advanceExact(doc)) {
                byYear[Math.clamp(values.longValue(), 0, LAST_YEAR)]++;
            }
        });
        for (int year = 0; year <= LAST_YEAR; year++) {
            if (byYear[year] > 0) {
                counts.merge(Integer.toString(year), byYear[year], Long::sum);
            }
        }
    }
}
