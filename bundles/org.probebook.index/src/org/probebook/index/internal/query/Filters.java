// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.probebook.article.ArticleName;
import org.probebook.index.SearchFilter;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.analysis.Analyzers;
import org.probebook.index.internal.analysis.Words;
import org.probebook.index.internal.store.Digest;

/** What a filter asks of Lucene. */
public final class Filters {
    private static final int MOST_PRODUCT_WORDS = 16;

    private Filters() {
    }

    /** The query, limited to what the filter lets through; scores stay. */
    public static Query apply(Query query, SearchFilter filter) throws IOException {
        List<Query> parts = parts(filter);
        if (parts.isEmpty()) {
            return query;
        }
        BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(query, Occur.MUST);
        parts.forEach(part -> filtered.add(part, Occur.FILTER));
        return filtered.build();
    }

    private static List<Query> parts(SearchFilter filter) throws IOException {
        List<Query> parts = new ArrayList<>();
        for (Words.Word word : Words.of(Analyzers.plain(), filter.productWords(), MOST_PRODUCT_WORDS)) {
            parts.add(new TermQuery(new Term(FieldNames.PRODUCT, word.term())));
        }
        addTerms(parts, FieldNames.LANGUAGE, filter.languages(), Function.identity());
        addTerms(parts, FieldNames.PROBLEM, filter.problems(), Digest::shortened);
        addTerms(parts, FieldNames.NAME, filter.ids(), id -> Digest.shortened(ArticleName.key(id)));
        addTerms(parts, FieldNames.KIND, filter.kinds(), Digest::shortened);
        if (!filter.products().isEmpty()) {
            parts.add(SortedSetDocValuesField.newSlowSetQuery(FieldNames.PRODUCT,
                    filter.products().stream().map(Digest::shortened).map(BytesRef::new).toList()));
        }
        if (!filter.years().isEmpty()) {
            parts.add(NumericDocValuesField.newSlowSetQuery(FieldNames.YEAR,
                    filter.years().stream().mapToLong(Integer::longValue).toArray()));
        }
        return parts;
    }

    private static void addTerms(List<Query> parts, String field, Collection<String> values, Function<String, String> term) {
        if (!values.isEmpty()) {
            parts.add(new TermInSetQuery(field, values.stream().map(term).map(BytesRef::new).toList()));
        }
    }
}
