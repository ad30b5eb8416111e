// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.probebook.article.Article;
import org.probebook.index.IArticleWriter.Added;
import org.probebook.index.IArticleWriter.Ended;
import org.probebook.index.References;
import org.probebook.index.SourceRecord;
import org.probebook.library.ImportReport;

/** Counts what an import brings, from several threads. */
final class ImportCount {
    private final long start = System.nanoTime();
    private final Map<String, Integer> languages = new TreeMap<>();
    private final List<SourceRecord.Rejected> rejected = new ArrayList<>();
    private int articles;
    private int added;
    private int changed;
    private int unchanged;
    private int vanished;
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

    /** A file whose articles are in the library already. */
    synchronized void unchanged(SourceRecord file) {
        articles += file.articles();
        unchanged += file.articles();
        file.languages().forEach((language, count) -> languages.merge(language, count, Integer::sum));
        sections += file.sections();
        facts += file.facts();
        rejected.addAll(file.rejected());
    }

    synchronized void rejected(List<SourceRecord.Rejected> parts) {
        rejected.addAll(parts);
    }

    /** A collection was read to its end. */
    synchronized void ended(Ended end) {
        vanished += end.vanished();
        added -= end.moved();
        changed += end.moved();
    }

    /** A line on how far an import is, with its rate. */
    synchronized String progress(int files, int of) {
        double seconds = Math.max(seconds(), 0.001);
        return String.format(Locale.ROOT, "%,d of %,d files, %,d articles, %,.0f a second", files, of, articles,
                articles / seconds);
    }

    synchronized ImportReport report(References references) {
        rejected.sort(Comparator.comparing(SourceRecord.Rejected::source));
        return new ImportReport(articles, added, changed, unchanged, vanished, languages, sections, facts, references, rejected, seconds());
    }

    private double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
