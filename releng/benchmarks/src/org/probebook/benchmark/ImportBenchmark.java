// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.probebook.library.GeneratedArticles;

/** Measures the import beside bare Lucene and SQLite on the same articles, round by round, and prints the table. */
final class ImportBenchmark {
    /** For those that have all documents in memory before the clock starts. */
    private static final String ROOMY = "4g";
    private static final int GENERATED = 20_000;

    private final Contender first = new Contender("(a) Probebook, the whole import");
    private final Contender again = new Contender("(a) again, nothing changed");
    private final Contender documents = new Contender("(b) Lucene alone, the same documents made before");
    private final Contender plain = new Contender("(b2) Lucene alone, title and text, English analyzer");
    private final Contender sqlite = new Contender("(c) SQLite FTS5, title and text, Porter tokenizer, one thread");
    private final Path work;
    private int peak;

    private ImportBenchmark(Path work) {
        this.work = work;
    }

    /** Words: a folder to work in; how many rounds; the archive, or none. */
    public static void main(String[] words) throws Exception {
        Path work = Path.of(words[0]);
        int rounds = Integer.parseInt(words[1]);
        Folders.empty(work);
        Path archive = words.length > 2 ? Path.of(words[2]) : work.resolve("generated.zip");
        if (words.length == 2) {
            GeneratedArticles.of(1).writeZip(archive, GENERATED);
        }
        ImportBenchmark benchmark = new ImportBenchmark(work);
        for (int round = 1; round <= rounds; round++) {
            System.err.println("round " + round + " of " + rounds);
            benchmark.round(archive);
        }
        benchmark.print(archive, rounds);
        Folders.empty(work);
    }

    private void round(Path archive) throws IOException, InterruptedException {
        Path place = work.resolve("round");
        Folders.empty(place);
        ProductImport product = new ProductImport(archive, place.resolve("library"));
        product.prepare();
        first.add(product.run("added"));
        peak = Math.max(peak, Machine.peak(product.collections()).orElse(0));
        again.add(product.run("unchanged"));
        documents.add(bare("product", product.index(), place.resolve("documents")));
        plain.add(bare("plain", product.index(), place.resolve("plain")));
        Path database = place.resolve("sqlite");
        sqlite.add(Outcome.of(ChildJava.main(SqliteFullText.class, ROOMY, product.index().toString(), database.toString()), database));
        Folders.empty(place);
    }

    private static Outcome bare(String kind, Path index, Path target) throws IOException, InterruptedException {
        return Outcome.of(ChildJava.main(BareLucene.class, ROOMY, kind, index.toString(), target.toString()), target);
    }

    private void print(Path archive, int rounds) throws IOException {
        System.out.println("| | seconds, median | least | articles a second | on disk |\n|---|--:|--:|--:|--:|");
        for (Contender contender : List.of(first, again, documents, plain, sqlite)) {
            System.out.println(contender.line());
        }
        double a = first.median(Outcome::seconds);
        System.out.printf(Locale.ROOT, "%na/b **%.2f** (aim: at most 1.4), a/b2 %.2f, a/c %.2f, again/first **%.2f** (aim: under 0.20).%n",
                a / documents.median(Outcome::seconds), a / plain.median(Outcome::seconds), a / sqlite.median(Outcome::seconds),
                again.median(Outcome::seconds) / a);
        System.out.printf(Locale.ROOT,
                "%s: %,d articles, %.0f MB; rounds: %d, one after the other, a new Java for each run; threads: one a core; (a) with -Xmx%s,"
                        + " at most %d MB in use, and %.1f s from the start of its command to the end (again: %.1f s).%n",
                archive.getFileName(), first.articles(), Files.size(archive) / 1e6, rounds, ProductImport.HEAP, peak,
                first.median(Outcome::command), again.median(Outcome::command));
        System.out.println(Machine.line());
    }
}
