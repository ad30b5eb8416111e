// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.probebook.index.ISearch;
import org.probebook.index.ISearchEngine;
import org.probebook.index.Ranked;
import org.probebook.index.SearchRequest;

/** Asks the queries of files one after the other in one thread, and holds the rankings against what is relevant. Of each file some are asked before, untimed, to warm up. */
public final class Evaluation {
    private static final int WARMING = 200;

    private final ISearchEngine engine;
    private final Path index;
    private final ISearch articles;
    private final EvaluationPlan plan;
    private final Consumer<String> notes;

    /**
     * An evaluation at its beginning.
     *
     * @param engine opens the index with other lexicons
     * @param index of the library
     * @param articles of the library, as it has them
     * @param notes told, in a line each, of what makes scores worth less than they look
     */
    public Evaluation(ISearchEngine engine, Path index, ISearch articles, EvaluationPlan plan, Consumer<String> notes) {
        this.engine = engine;
        this.index = index;
        this.articles = articles;
        this.plan = plan;
        this.notes = notes;
    }

    /**
     * Evaluates.
     *
     * @param progress told of the queries; cancelling ends it with the next one
     * @return the scores of each file, in the order of the plan
     * @throws org.probebook.library.NotFoundException when nothing is left to be searched
     * @throws OperationCanceledException after cancelling
     */
    public List<FileScores> run(SubMonitor progress) throws IOException {
        Scope scope = plan.within().isEmpty() ? Scope.ALL : Scope.of(plan.within().get(), articles);
        if (!scope.missing().isEmpty()) {
            notes.accept(
                    scope.missing().size() + " of the articles that " + plan.within().get() + " names are not in the library; the first is "
                            + scope.missing().getFirst());
        }
        tellMissing();
        progress.setWorkRemaining(1 + plan.files().size());
        if (plan.lexicons().isEmpty()) {
            return run(articles, scope, progress);
        }
        try (Relearnt relearnt = Relearnt.open(engine, index, scope.filter(), scope.english(articles), plan.lexicons().get(), notes,
                progress.split(1))) {
            return run(relearnt.articles(), scope, progress);
        }
    }

    private List<FileScores> run(ISearch searched, Scope scope, SubMonitor progress) throws IOException {
        List<FileScores> scores = new ArrayList<>();
        for (QueryFile file : plan.files()) {
            scores.add(scores(searched, file, scope, progress.split(1)));
        }
        return scores;
    }

    /** Without the relevant articles, scores tell of the import rather than of the ranking. */
    private void tellMissing() throws IOException {
        for (QueryFile file : plan.files()) {
            Set<String> missing = new LinkedHashSet<>();
            file.queries().forEach(query -> missing.addAll(query.relevant()));
            int all = missing.size();
            articles.present(List.copyOf(missing)).forEach(missing::remove);
            if (!missing.isEmpty()) {
                notes.accept(missing.size() + " of the " + all + " relevant articles of " + file.name()
                        + " are not in the library; the first is "
                        + missing.iterator().next());
            }
        }
    }

    private FileScores scores(ISearch searched, QueryFile file, Scope scope, SubMonitor progress) throws IOException {
        List<EvaluationQuery> queries = file.queries();
        int step = Math.max(1, queries.size() / WARMING);
        progress.setWorkRemaining(queries.size() + queries.size() / step);
        for (int i = 0; i < queries.size(); i += step) {
            progress.split(1);
            searched.rank(request(queries.get(i), scope));
        }
        List<Answer> answers = new ArrayList<>(queries.size());
        for (EvaluationQuery query : queries) {
            progress.split(1);
            progress.subTask(file.name() + ": " + answers.size() + " of " + queries.size() + " queries");
            answers.add(answer(searched, query, scope));
        }
        return new FileScores(file, answers);
    }

    private SearchRequest request(EvaluationQuery query, Scope scope) {
        return SearchRequest.of(query.text(), plan.limit()).in(plan.told() ? query.asker() : Optional.empty()).only(scope.filter())
                .meaning(plan.meaning());
    }

    private Answer answer(ISearch searched, EvaluationQuery query, Scope scope) throws IOException {
        SearchRequest request = request(query, scope);
        long start = System.nanoTime();
        List<Ranked> ranked = searched.rank(request);
        double millis = (System.nanoTime() - start) / 1e6;
        List<String> ids = spelt(ranked, query);
        return new Answer(query, ids, Quality.of(ids, query.relevant()), millis);
    }

    private static List<String> spelt(List<Ranked> ranked, EvaluationQuery query) {
        Map<String, String> spellings = new HashMap<>();
        query.relevant().forEach(id -> spellings.putIfAbsent(Quality.name(id), id));
        Set<String> seen = new HashSet<>();
        return ranked.stream().map(Ranked::id).filter(id -> seen.add(Quality.name(id)))
                .map(id -> spellings.getOrDefault(Quality.name(id), id)).toList();
    }
}
