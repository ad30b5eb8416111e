// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.probebook.library.evaluation.FileScores;
import org.probebook.library.evaluation.Quality;
import org.probebook.library.evaluation.Scores;

/** Scores as a table: of each file all queries, then those of each kind, then those of each language. */
final class EvalText {
    private static final String ALL = "all";

    private EvalText() {
    }

    static List<String> lines(List<FileScores> scores) {
        List<String> lines = new ArrayList<>();
        lines.add(
                String.format(Locale.ROOT, "%-28s %-6s %-18s %5s %7s %8s %6s %6s %7s %7s", "file", "lang", "kind", "n", "MRR@10", "nDCG@10",
                        "R@1", "R@10", "p50 ms", "p99 ms"));
        for (FileScores file : scores) {
            String name = Terminal.oneLine(file.file().name());
            lines.add(line(name, ALL, ALL, file.all()));
            file.kinds().forEach((kind, group) -> lines.add(line(name, ALL, kind, group)));
            file.languages().forEach((language, group) -> lines.add(line(name, language, ALL, group)));
        }
        return lines;
    }

    private static String line(String file, String language, String kind, Scores scores) {
        Quality quality = scores.quality();
        return String.format(Locale.ROOT, "%-28s %-6s %-18s %5d %7.3f %8.3f %6.3f %6.3f %7.2f %7.2f", file, Terminal.oneLine(language),
                Terminal.oneLine(kind), scores.queries(), quality.mrr10(), quality.ndcg10(), quality.r1(), quality.r10(), scores.p50(),
                scores.p99());
    }
}
