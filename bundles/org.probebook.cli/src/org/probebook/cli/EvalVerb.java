// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probebook.library.Library;
import org.probebook.library.NotFoundException;
import org.probebook.library.evaluation.EvaluationPlan;
import org.probebook.library.evaluation.FileScores;
import org.probebook.library.evaluation.QueryFile;
import org.probebook.library.evaluation.RunFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code eval}: how well the articles that are known to answer queries are found. */
@Command(name = "eval", description = "Tells how well articles are found: MRR@10, nDCG@10, R@1 and R@10 by file, language and kind of query, and the time of a ranking"
        + " in milliseconds. A line of a file: id, language, query, relevant ids (comma separated), kind, parted by tabs.")
final class EvalVerb extends Verb {

    /** Whether a part of the ranking takes part. */
    enum Switch {
        ON, OFF
    }

    /** Who says what language a query is in. */
    enum Told {
        QUERY, DETECT
    }

    @Parameters(arity = "1..*", paramLabel = "QUERIES.tsv", description = "Files of queries.")
    private List<Path> files;

    @Option(names = "--run", paramLabel = "FILE", description = "Also write the rankings: query id, rank, article id, parted by tabs.")
    private Path run;

    @Option(names = "--meaning", paramLabel = "on|off", defaultValue = "on", description = "Whether vectors count (${DEFAULT-VALUE}).")
    private Switch meaning;

    @Option(names = "--within", paramLabel = "LANG|IDS.tsv", description = "Search only the articles of a language, or those whose ids are the first column of a file.")
    private String within;

    @Option(names = "--lexicon", paramLabel = "FILE", description = "Lexicons in place of the product's: a zip that releng/learn-lexicon made.")
    private Path lexicons;

    @Option(names = "--lang", paramLabel = "query|detect", defaultValue = "query", description = "Whether the ranking is told the language of each query, or finds out (${DEFAULT-VALUE}).")
    private Told told;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "How many articles of each ranking are kept, at least 10 (${DEFAULT-VALUE}).")
    private int limit;

    @Override
    int run(Library library) throws IOException {
        if (limit < EvaluationPlan.LEAST) {
            throw wrong("--limit must be at least " + EvaluationPlan.LEAST + ": so many count");
        }
        List<QueryFile> queries = new ArrayList<>();
        for (Path file : files) {
            queries.add(QueryFile.read(file));
        }
        Optional<RunFile> rankings = run == null ? Optional.empty() : Optional.of(RunFile.at(run, queries));
        if (lexicons != null && !Files.isRegularFile(lexicons)) {
            throw new NotFoundException("there is no file " + lexicons);
        }
        EvaluationPlan plan = new EvaluationPlan(queries, Optional.ofNullable(within), Optional.ofNullable(lexicons), meaning == Switch.ON,
                told == Told.QUERY, limit);
        List<FileScores> scores = library.evaluate(plan, session()::note, session().monitor());
        if (rankings.isPresent()) {
            rankings.get().write(scores);
        }
        if (session().json()) {
            session().print(EvalJson.of(scores));
        } else {
            EvalText.lines(scores).forEach(session()::print);
        }
        return ExitCode.DONE;
    }
}
