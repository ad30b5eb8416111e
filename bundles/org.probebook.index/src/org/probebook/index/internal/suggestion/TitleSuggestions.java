// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.suggestion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.probebook.index.Suggestion;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.analysis.Analyzers;
import org.probebook.index.internal.analysis.Words;
import org.probebook.index.internal.store.Completion;

/** Suggests articles by words of their titles, the last of which may be unfinished; titles that begin with what was typed come first. */
final class TitleSuggestions {
    private static final int MOST_WORDS = 12;
    /** An unfinished word stands for so many of the words that it may become; one or two letters for the most frequent ones, of which there are titles enough. */
    private static final int MOST_ENDINGS = 128;
    private static final int MOST_ENDINGS_OF_SHORT = 16;
    private static final int SHORT = 2;
    private static final int CANDIDATES = 100;

    private final IndexSearcher searcher;
    private final Completions completions;

    /** A title with the name of its article. */
    private record Titled(String title, String id, int quality) {
    }

    TitleSuggestions(IndexSearcher searcher) {
        this.searcher = searcher;
        this.completions = new Completions(searcher.getIndexReader());
    }

    List<Suggestion> of(String typed, int limit) throws IOException {
        List<String> words = Words.of(Analyzers.plain(), typed, MOST_WORDS).stream().filter(word -> word.kind() != Words.Kind.WHOLE)
                .map(Words.Word::term).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        String folded = Completion.folded(typed);
        boolean ended = Character.isWhitespace(typed.charAt(typed.length() - 1));
        Map<String, Titled> found = new LinkedHashMap<>();
        collect(query(words, ended, true), folded, found);
        collect(query(words, ended, false), folded, found);
        return found.values().stream().sorted(Comparator.comparingInt(Titled::quality).thenComparing(titled -> titled.title().length()))
                .limit(limit).map(titled -> new Suggestion(Suggestion.Kind.ARTICLE, titled.title(), titled.id())).toList();
    }

    /** @param first whether the title has to begin with the first word */
    private Optional<Query> query(List<String> words, boolean ended, boolean first) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            String word = (i == 0 && first ? FieldNames.FIRST : "") + words.get(i);
            if (i < words.size() - 1 || ended) {
                all.add(new TermQuery(new Term(FieldNames.TITLE, word)), Occur.FILTER);
            } else {
                List<BytesRef> endings = completions.of(FieldNames.TITLE, word).stream()
                        .limit(words.get(i).length() <= SHORT ? MOST_ENDINGS_OF_SHORT : MOST_ENDINGS)
                        .map(ending -> new BytesRef(ending.term())).toList();
                if (endings.isEmpty()) {
                    return Optional.empty();
                }
                all.add(new TermInSetQuery(FieldNames.TITLE, endings), Occur.FILTER);
            }
        }
        return Optional.of(new ConstantScoreQuery(all.build()));
    }

    private void collect(Optional<Query> query, String folded, Map<String, Titled> found) throws IOException {
        if (query.isEmpty() || found.size() >= CANDIDATES) {
            return;
        }
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (ScoreDoc doc : searcher.search(query.get(), CANDIDATES).scoreDocs) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc.doc, leaves));
            String title = value(leaf, FieldNames.TITLE, doc.doc - leaf.docBase);
            if (!found.containsKey(title)) {
                found.put(title, new Titled(title, value(leaf, FieldNames.ID, doc.doc - leaf.docBase), quality(title, folded)));
            }
        }
    }

    static String value(LeafReaderContext leaf, String field, int doc) throws IOException {
        SortedDocValues values = DocValues.getSorted(leaf.reader(), field);
        return values.advanceExact(doc) ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
    }

    private static int quality(String title, String folded) {
        int at = Completion.folded(title).indexOf(folded);
        return at == 0 ? 0 : at > 0 ? 1 : 2;
    }

    /** Articles by the beginning of the key of a name. */
    List<Suggestion> named(String key, int limit) throws IOException {
        List<Suggestion> found = new ArrayList<>();
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (Completions.Found name : completions.first(FieldNames.NAME, key, limit)) {
            ScoreDoc[] docs = searcher.search(new TermQuery(new Term(FieldNames.NAME, name.term())), 1).scoreDocs;
            if (docs.length > 0) {
                LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docs[0].doc, leaves));
                int doc = docs[0].doc - leaf.docBase;
                found.add(new Suggestion(Suggestion.Kind.ARTICLE, value(leaf, FieldNames.ID, doc), value(leaf, FieldNames.TITLE, doc)));
            }
        }
        return found.stream().distinct().toList();
    }
}
