// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.probebook.article.Article;
import org.probebook.index.IArticleWriter.Added;
import org.probebook.library.ImportReport;

/** Counts what an import brings, from several threads. */
final class ImportCount {
    private final long start = System.nanoTime();
    private final Map<String, Integer> languages = new TreeMap<>();
    private final List<ImportReport.Rejected> rejected = new ArrayList<>();
    private int articles;
    private int added;
    private int changed;
    private int unchanged;
    private long sections;
    private long facts;

    synchronized void article(Article article, Added outcome) {
        articles++;
        languages.merge(article.language(), 1, Integer::sum);
        sections += article.sections().size();
        facts += outcome.facts();
        switch (outcome.change()) {
            case ADDED -> added++;
            case CHANGED -> changed++;
            case UNCHANGED -> unchanged++;
        }
    }

    synchronized void rejected(String source, String reason) {
        rejected.add(new ImportReport.Rejected(source, reason));
    }

    synchronized int articles() {
        return articles;
    }

    /** A line on how far an import is, with its rate. */
    synchronized String progress(int files, int of) {
        double seconds = Math.max(seconds(), 0.001);
        return String.format(java.util.Locale.ROOT, "%,d of %,d files, %,d articles, %,.0f a second", files, of, articles,
                articles / seconds);
    }

    synchronized ImportReport report(int vanished) {
        rejected.sort(java.util.Comparator.comparing(ImportReport.Rejected::source));
        return new ImportReport(articles, added, changed, unchanged, vanished, languages, sections, facts, rejected, seconds());
    }

    private double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
