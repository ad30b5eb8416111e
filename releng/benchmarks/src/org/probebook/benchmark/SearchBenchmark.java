// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.StreamSupport;

import org.probebook.library.GeneratedArticles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Measures searching beside plain Lucene and SQLite on the same articles and queries, each in a process of its own, and prints the tables. */
final class SearchBenchmark {
    private static final int GENERATED = 20_000;
    private static final int FIRSTS = 5;
    private static final String HEAP = "512m";
    private static final String ROOMY = "4g";
    private static final String[][] CONTENDERS = { { "rank", "Probebook, ranking ten articles" },
            { "search", "Probebook, ten problems with snippets and reasons" }, { "lucene", "Lucene, one field, standard analyzer" },
            { "sqlite", "SQLite FTS5, title and text, Porter tokenizer" } };

    private final Path work;
    private final Path archive;
    private final Path queries;

    private SearchBenchmark(Path work, Path archive) {
        this.work = work;
        this.archive = archive;
        this.queries = work.resolve("queries.tsv");
    }

    /** Words: a folder to work in; what was built, as any text that changes with it; the archive, or nothing; how many articles, 0 for those of the archive; files of queries. */
    public static void main(String[] words) throws Exception {
        Path work = Path.of(words[0]);
        boolean generated = words[2].isEmpty();
        Path archive = generated ? work.resolve("generated.zip") : Path.of(words[2]);
        String key = words[1] + " " + archive + (generated ? "" : " " + Files.getLastModifiedTime(archive));
        SearchBenchmark benchmark = new SearchBenchmark(work, archive);
        if (!Files.exists(work.resolve("made")) || !Files.readString(work.resolve("made")).equals(key)) {
            Folders.empty(work);
            if (generated) {
                GeneratedArticles.of(1).writeZip(archive, GENERATED);
            }
            benchmark.make(key);
        }
        int articles = Integer.parseInt(words[3]);
        benchmark.queries(Arrays.stream(words).skip(4).map(Path::of).toList());
        System.out.println(Machine.line() + "; " + Machine.load() + "\n");
        benchmark.print("", benchmark.index());
        benchmark.firsts();
        if (articles > 0) {
            benchmark.grow(articles);
            benchmark.print("grown", work.resolve("grown-product"));
        }
    }

    private Path index() {
        return new ProductImport(archive, work.resolve("library")).index();
    }

    private void make(String key) throws IOException, InterruptedException {
        ProductImport product = new ProductImport(archive, work.resolve("library"));
        System.err.println("importing " + archive);
        product.prepare();
        product.run("added");
        beside("", product.index());
        Files.writeString(work.resolve("made"), key);
    }

    /** The others' indexes of the same articles. */
    private void beside(String prefix, Path index) throws IOException, InterruptedException {
        System.err.println("indexing the same with Lucene and SQLite");
        ChildJava.main(PlainLucene.class, ROOMY, index.toString(), work.resolve(prefix + "lucene").toString());
        ChildJava.main(SqliteFullText.class, ROOMY, index.toString(), work.resolve(prefix + "sqlite").toString(), "unprepared");
    }

    private void grow(int articles) throws IOException, InterruptedException {
        Path note = work.resolve("grown-made");
        Path index = work.resolve("grown-product");
        if (!Files.exists(note) || !Files.readString(note).endsWith(" " + articles)) {
            Files.deleteIfExists(note);
            for (String name : List.of("product", "lucene", "sqlite")) {
                Folders.empty(work.resolve("grown-" + name));
            }
            System.err.println("growing to " + articles + " articles");
            ChildJava.Ended ended = ChildJava.main(GrownIndex.class, ROOMY, index().toString(), Integer.toString(articles), index.toString());
            beside("grown-", index);
            Files.writeString(note, ended.output().strip());
        }
        System.out.println("\n" + Files.readString(note).lines().findFirst().orElse("") + "\n");
    }

    private void queries(List<Path> files) throws IOException {
        List<Searcher.Query> all = new ArrayList<>();
        for (Path file : files) {
            all.addAll(QueryFiles.sample(file));
        }
        QueryFiles.write(all.isEmpty() ? QueryFiles.ofTitles(ImportedArticles.of(index())) : all, queries);
    }

    private void print(String which, Path index) throws IOException, InterruptedException {
        System.out.println("| " + which + " | p50 ms | p99 ms | its processor time, p50 and p99 | searches a second with 1, 2, 4, 8 threads | index | heap | process, with mapped files |\n"
                + "|---|--:|--:|--:|--:|--:|--:|--:|");
        StringBuilder sets = new StringBuilder();
        StringJoiner searches = new StringJoiner(", ");
        Map<String, JsonNode> all = new HashMap<>();
        for (String[] contender : CONTENDERS) {
            boolean product = contender[0].equals("rank") || contender[0].equals("search");
            Path folder = product ? index : work.resolve((which.isEmpty() ? "" : which + "-") + contender[0]);
            System.err.println("searching: " + contender[1]);
            JsonNode result = run(List.of("-Xmx" + HEAP), contender[0], folder.toString(), queries.toString());
            System.out.println(line(contender[1], result, folder));
            all.put(contender[0], result.get("sets").get(SearchRun.ALL));
            searches.add(String.format(Locale.ROOT, "%,d", result.get("sets").get(SearchRun.ALL).get("searches").asInt()));
            result.get("sets").properties().stream().filter(set -> !set.getKey().equals(SearchRun.ALL))
                    .forEach(set -> sets.append(set(contender[1], set.getKey(), set.getValue())));
        }
        System.out.printf(Locale.ROOT, "%n%d queries, %s searches in that order after warming up; archive %.0f MB; heap at most %s.%n%n",
                QueryFiles.read(queries).size(), searches, Files.size(archive) / 1e6, HEAP);
        for (String other : List.of("lucene", "sqlite")) {
            System.out.printf(Locale.ROOT, "Ranking takes %.2f times what %s takes in the median, %.2f times in the 99th percentile.%n", ratio(all, other, "p50"),
                    other, ratio(all, other, "p99"));
        }
        System.out.print("\n| by queries | | p50 ms | p99 ms | its processor time, p50 and p99 |\n|---|---|--:|--:|--:|\n" + sets);
    }

    private static double ratio(Map<String, JsonNode> all, String other, String time) {
        return all.get("rank").get(time).asDouble() / all.get(other).get(time).asDouble();
    }

    private static String line(String name, JsonNode result, Path folder) throws IOException {
        JsonNode all = result.get("sets").get(SearchRun.ALL);
        String perSecond = String.join(" ", StreamSupport.stream(result.get("perSecond").spliterator(), false)
                .map(node -> String.format(Locale.ROOT, "%,.0f", node.asDouble())).toList());
        return String.format(Locale.ROOT, "| %s | %.2f | %.2f | %.2f, %.2f | %s | %,.0f MB | %,.0f MB | %,.0f, %,.0f MB |", name,
                all.get("p50").asDouble(), all.get("p99").asDouble(), all.get("p50cpu").asDouble(), all.get("p99cpu").asDouble(), perSecond,
                Outcome.size(folder) / 1e6, result.get("heap").asDouble(), result.path("RssAnon").asDouble(), result.path("VmRSS").asDouble());
    }

    private static String set(String name, String set, JsonNode times) {
        return String.format(Locale.ROOT, "| %s | %s | %.2f | %.2f | %.2f, %.2f |%n", set, name, times.get("p50").asDouble(),
                times.get("p99").asDouble(), times.get("p50cpu").asDouble(), times.get("p99cpu").asDouble());
    }

    private static JsonNode run(List<String> flags, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), SearchRun.class.getName()));
        command.addAll(List.of(words));
        return new ObjectMapper().readTree(ChildJava.run(command).output());
    }

    /** The first search of a process: of the library's part alone, without an archive of its classes and with one, and of the whole command, which has one. */
    private void firsts() throws IOException, InterruptedException {
        Path classes = work.resolve("classes.jsa");
        Files.deleteIfExists(classes);
        first("-XX:ArchiveClassesAtExit=" + classes);
        double[] bare = new double[FIRSTS];
        double[] archived = new double[FIRSTS];
        double[] command = new double[FIRSTS];
        ProductImport product = new ProductImport(archive, work.resolve("library"));
        String text = QueryFiles.read(queries).getFirst().text();
        for (int i = 0; i < FIRSTS; i++) {
            bare[i] = first("-Xshare:auto");
            archived[i] = first("-XX:SharedArchiveFile=" + classes);
            command[i] = product.search(text).seconds() * 1000;
        }
        System.out.printf(Locale.ROOT,
                "%nFirst search in a new process, opening the index included: %s ms; with an archive of classes: %s ms; the whole command `search`: %s ms;"
                        + " medians of %d and the least.%n",
                middle(bare), middle(archived), middle(command), FIRSTS);
    }

    private double first(String flag) throws IOException, InterruptedException {
        return run(List.of("-Xmx" + HEAP, "-XX:TieredStopAtLevel=1", "-Xlog:disable", flag), "search", index().toString(), queries.toString(), "first")
                .get("first").asDouble();
    }

    private static String middle(double[] millis) {
        Arrays.sort(millis);
        return String.format(Locale.ROOT, "%.0f (%.0f)", millis[millis.length / 2], millis[0]);
    }
}
