// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.lint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.probebook.article.Article;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.IFactRecogniser;
import org.probebook.index.ISearch;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.validation.Validation;
import org.probebook.knowledge.validation.Violation;
import org.probebook.library.lint.LintReport;
import org.probebook.library.lint.ProblemViolation;
import org.probebook.probe.validation.Observables;

/** Looks through a library once: each article is read, and let go before the next. */
public final class LintRun {
    private static final int BETWEEN_NOTES = 250;

    private final ISearch search;
    private final IFactRecogniser facts;
    private final Validation rules;
    private final Observables observables;
    private final AtomicLong read = new AtomicLong();

    /** @param rules without those that read articles */
    public LintRun(ISearch search, IFactRecogniser facts, Validation rules, Observables observables) {
        this.search = search;
        this.facts = facts;
        this.rules = rules;
        this.observables = observables;
    }

    /**
     * Looks.
     *
     * @param problems all that count
     * @param unreadable messages about those that do not, since they could not be read
     * @throws OperationCanceledException after cancelling
     */
    public LintReport over(List<Problem> problems, List<String> unreadable, SubMonitor progress) throws IOException {
        int total = search.languages().values().stream().mapToInt(count -> count).sum();
        progress.setWorkRemaining(Math.max(1, total));
        Wishes wishes = new Wishes();
        KnowledgeWishes known = new KnowledgeWishes(wishes, observables);
        List<ProblemViolation> violations = violations(problems, progress);
        problems.forEach(known::look);
        DeadReferences dead = new DeadReferences(search.references(List.of()));
        ArticleWishes told = new ArticleWishes(wishes);
        long begun = System.nanoTime();
        boolean all = search.all(Runtime.getRuntime().availableProcessors(), article -> {
            look(article, dead, told);
            return go(progress, total, begun);
        });
        if (!all) {
            throw new OperationCanceledException();
        }
        return new LintReport(read.get(), problems.size(), dead.list(), violations, Conflicts.of(wishes), unreadable);
    }

    private void look(Article article, DeadReferences dead, ArticleWishes told) {
        List<ArticleFact> found = facts.recognise(article);
        dead.look(article, found);
        told.look(article, found);
    }

    private boolean go(SubMonitor progress, int total, long begun) {
        long count = read.incrementAndGet();
        synchronized (progress) {
            progress.worked(1);
            if (count % BETWEEN_NOTES == 0) {
                progress.subTask(String.format(Locale.ROOT, "%,d of %,d articles, %,.0f a second", count, total,
                        count / Math.max(0.001, (System.nanoTime() - begun) / 1e9)));
            }
            return !progress.isCanceled();
        }
    }

    private List<ProblemViolation> violations(List<Problem> problems, SubMonitor progress) {
        ArticleRule articles = new ArticleRule(search);
        List<ProblemViolation> found = new ArrayList<>();
        for (Problem problem : problems) {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            List<Violation> all = new ArrayList<>(rules.of(problem));
            all.addAll(articles.violations(problem));
            all.forEach(violation -> found.add(new ProblemViolation(problem.getId(), violation)));
        }
        found.sort(Comparator.comparing(one -> one.violation().severity()));
        return found;
    }
}
