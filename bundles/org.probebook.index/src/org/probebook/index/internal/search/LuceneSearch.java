// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.probebook.article.Article;
import org.probebook.article.ArticleName;
import org.probebook.article.Block;
import org.probebook.fact.IFactRecogniser;
import org.probebook.index.Facet;
import org.probebook.index.Hit;
import org.probebook.index.IEmbedder;
import org.probebook.index.ISearch;
import org.probebook.index.Ranked;
import org.probebook.index.References;
import org.probebook.index.SearchAnswer;
import org.probebook.index.SearchOrder;
import org.probebook.index.SearchRequest;
import org.probebook.index.Suggestion;
import org.probebook.index.UnfinishedImport;
import org.probebook.index.VectorStatus;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.lexicon.Lexicons;
import org.probebook.index.internal.query.QueryMaker;
import org.probebook.index.internal.query.QueryPlan;
import org.probebook.index.internal.store.CommitData;
import org.probebook.index.internal.store.EnglishText;
import org.probebook.index.internal.store.VersionStamp;
import org.probebook.index.internal.store.WriterNote;
import org.probebook.index.internal.suggestion.Suggestions;
import org.probebook.index.internal.vectors.VectorStore;
import org.probebook.index.internal.vocabulary.LibrarySearcher;
import org.probebook.index.internal.vocabulary.Vocabularies;

/** Searches an index with Lucene. */
public final class LuceneSearch implements ISearch {
    /** A pasted message asks for each of its words in each language of the library. */
    private static final int MOST_CLAUSES = 16_384;

    private final Path folder;
    private final Directory directory;
    private final ReaderManager readers;
    private final IFactRecogniser recogniser;
    private final Lexicons lexicons;
    private final Predicate<Block> boilerplate;
    private final Meaning meaning;
    private final Vocabularies vocabularies = new Vocabularies();

    private LuceneSearch(Path folder, Directory directory, DirectoryReader reader, IFactRecogniser recogniser, Lexicons lexicons,
            Predicate<Block> boilerplate, Meaning meaning) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.readers = new ReaderManager(reader);
        this.recogniser = recogniser;
        this.lexicons = lexicons;
        this.boilerplate = boilerplate;
        this.meaning = meaning;
    }

    /**
     * Opens the last commit of an index.
     *
     * @param embedder null where no model is installed
     */
    public static LuceneSearch open(Path folder, IFactRecogniser recogniser, Lexicons lexicons, IEmbedder embedder,
            Predicate<Block> boilerplate) throws IOException {
        Rehearsal.make(recogniser);
        Directory directory = FSDirectory.open(folder);
        try {
            DirectoryReader reader = VersionStamp.open(directory, folder);
            VectorStore vectors = embedder == null ? null : VectorStore.open(folder, embedder);
            LuceneSearch search = new LuceneSearch(folder, directory, reader, recogniser, lexicons, boilerplate,
                    new Meaning(vectors, new EnglishText(lexicons)));
            Rehearsal.answer(search.readers, search.vocabularies, search.meaning, recogniser, lexicons, boilerplate);
            IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
            return search;
        } catch (IOException e) {
            directory.close();
            throw e;
        }
    }

    @Override
    public SearchAnswer search(SearchRequest request) throws IOException {
        long start = System.nanoTime();
        return with(reader -> {
            LibrarySearcher searcher = new LibrarySearcher(reader);
            QueryMaker maker = new QueryMaker(searcher, recogniser, lexicons, vocabularies);
            QueryPlan plan = maker.plan(request);
            Fusion fusion = meaning.of(request, plan);
            Problems problems = problems(searcher, plan, fusion, request);
            if (problems.total() == 0 && !plan.text().phrases().isEmpty()) {
                plan = maker.loosePlan(request);
                problems = problems(searcher, plan, fusion, request);
            }
            HitMaker hits = new HitMaker(searcher, plan, fusion, request.language().orElse(plan.spoken()), recogniser, lexicons,
                    boilerplate);
            List<Hit> found = hits.of(problems.found());
            Optional<FacetCounts> counts = request.facets()
                    ? Optional.of(new FacetCounts(searcher, plan.unfiltered(), request.filter()))
                    : Optional.empty();
            Optional<String> meant = maker.meant(request, plan.spoken());
            long total = counts.isPresent() ? counts.get().total() : problems.total();
            List<Facet> facets = counts.isPresent() ? counts.get().facets() : List.of();
            return new SearchAnswer(plan.spoken(), (System.nanoTime() - start) / 1e6, total, found, meant, plan.questions(), facets);
        });
    }

    private static Problems problems(LibrarySearcher searcher, QueryPlan plan, Fusion fusion, SearchRequest request) throws IOException {
        return request.order() == SearchOrder.DATE
                ? Problems.latest(searcher, plan, fusion, request.limit())
                : Problems.of(searcher, plan, fusion, request.limit());
    }

    @Override
    public List<Ranked> rank(SearchRequest request) throws IOException {
        return with(reader -> {
            LibrarySearcher searcher = new LibrarySearcher(reader);
            QueryMaker maker = new QueryMaker(searcher, recogniser, lexicons, vocabularies);
            QueryPlan plan = maker.plan(request);
            // A revision may be stored several times; few are.
            TopDocs docs = Retrieval.uncounted(searcher, plan, meaning.of(request, plan), 2 * request.limit());
            if (docs.scoreDocs.length == 0 && !plan.text().phrases().isEmpty()) {
                plan = maker.loosePlan(request);
                docs = Retrieval.uncounted(searcher, plan, meaning.of(request, plan), 2 * request.limit());
            }
            return Ranking.of(searcher, docs.scoreDocs, request.limit());
        });
    }

    @Override
    public List<Suggestion> suggestions(String typed, int limit) throws IOException {
        return with(reader -> new Suggestions(new IndexSearcher(reader)).of(typed, limit));
    }

    @Override
    public List<Hit> similar(String name, int limit) throws IOException {
        List<Article> articles = articles(name);
        if (articles.isEmpty()) {
            return List.of();
        }
        Article article = articles.getFirst();
        return with(reader -> {
            LibrarySearcher searcher = new LibrarySearcher(reader);
            Similar similar = new Similar(searcher, recogniser, boilerplate, article);
            QueryPlan plan = similar.plan(new QueryMaker(searcher, recogniser, lexicons, vocabularies).plan(similar.request(limit)));
            Problems problems = Problems.of(searcher, plan, Fusion.NONE, limit);
            return new HitMaker(searcher, plan, Fusion.NONE, article.language(), recogniser, lexicons, boilerplate).of(problems.found());
        });
    }

    @Override
    public List<Article> articles(String name) throws IOException {
        return having(FieldNames.NAME, ArticleName.key(name));
    }

    @Override
    public List<Article> problem(String key) throws IOException {
        return having(FieldNames.PROBLEM, key);
    }

    private List<Article> having(String field, String term) throws IOException {
        return with(reader -> new StoredArticles(new IndexSearcher(reader)).having(field, term).stream().map(StoredArticles.Stored::article)
                .sorted(Preference.REVISIONS).toList());
    }

    @Override
    public boolean all(int threads, Predicate<Article> taker) throws IOException {
        return with(reader -> new AllArticles(reader, taker).read(threads));
    }

    @Override
    public List<String> present(List<String> names) throws IOException {
        return with(reader -> {
            Set<String> present = new LinkedHashSet<>();
            for (String name : names) {
                if (reader.docFreq(new Term(FieldNames.NAME, ArticleName.key(name))) > 0) {
                    present.add(name);
                }
            }
            return new ArrayList<>(present);
        });
    }

    @Override
    public SortedMap<String, Integer> languages() throws IOException {
        return with(reader -> {
            SortedMap<String, Integer> languages = new TreeMap<>();
            Terms terms = MultiTerms.getTerms(reader, FieldNames.LANGUAGE);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            IndexSearcher searcher = new IndexSearcher(reader);
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                int count = searcher.count(new TermQuery(new Term(FieldNames.LANGUAGE, BytesRef.deepCopyOf(term))));
                if (count > 0) {
                    languages.put(term.utf8ToString(), count);
                }
            }
            return languages;
        });
    }

    @Override
    public References references(Collection<String> collections) throws IOException {
        return with(reader -> new ReferenceCheck(reader, collections).references());
    }

    @Override
    public List<UnfinishedImport> unfinished() throws IOException {
        return WriterNote.read(folder).isPresent() ? List.of() : with(CommitData::unfinished);
    }

    @Override
    public VectorStatus vectors() throws IOException {
        return with(meaning::status);
    }

    @Override
    public boolean refresh() throws IOException {
        DirectoryReader before = acquire();
        try {
            readers.maybeRefreshBlocking();
            return meaning.refresh() | with(after -> after != before);
        } finally {
            readers.release(before);
        }
    }

    @Override
    public void close() throws IOException {
        try (directory; meaning) {
            readers.close();
        }
    }

    private DirectoryReader acquire() throws IOException {
        try {
            return readers.acquire();
        } catch (AlreadyClosedException e) {
            throw new IOException("the library was closed", e);
        }
    }

    private <T> T with(Reading<T> reading) throws IOException {
        DirectoryReader reader = acquire();
        try {
            return reading.of(reader);
        } finally {
            readers.release(reader);
        }
    }

    /** Something that is read from one state of the index. */
    private interface Reading<T> {
        T of(DirectoryReader reader) throws IOException;
    }
}
