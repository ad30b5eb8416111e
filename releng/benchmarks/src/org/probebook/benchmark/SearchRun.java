// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One process that searches one index, and prints what it took, as JSON. */
final class SearchRun {
    private static final int WARMING = 4;
    private static final int PASSES = 5;
    /** Who takes seconds for a search warms up and is measured for so long, however many searches that are. */
    private static final long LONGEST_WARMING = 30;
    private static final long LONGEST = 120;
    private static final long SECONDS = 4;
    private static final int[] THREADS = { 1, 2, 4, 8 };

    static final String ALL = "all";

    /**
     * What a search took.
     *
     * @param millis by the clock
     * @param processor milliseconds that its thread worked, which tells more on a machine that does other things too
     */
    private record Took(double millis, double processor) {
    }

    private final Searcher searcher;
    private final List<Searcher.Query> queries;
    private final ObjectNode result = JsonNodeFactory.instance.objectNode();

    private SearchRun(Searcher searcher, List<Searcher.Query> queries) {
        this.searcher = searcher;
        this.queries = queries;
    }

    /** Words: what is searched, its folder, the file of queries, and {@code first} for the first search alone. */
    public static void main(String[] words) throws Exception {
        List<Searcher.Query> queries = new ArrayList<>(QueryFiles.read(Path.of(words[2])));
        Searcher.Query first = queries.getFirst();
        // A part of a pass is a sample of all.
        Collections.shuffle(queries, new Random(1));
        long start = System.nanoTime();
        try (Searcher searcher = open(words[0], Path.of(words[1]))) {
            SearchRun run = new SearchRun(searcher, queries);
            run.first(first, start);
            if (words.length == 3) {
                run.times();
                run.throughput();
                run.memory();
            }
            System.out.println(run.result);
        }
    }

    private static Searcher open(String kind, Path folder) throws IOException {
        return switch (kind) {
            case "rank" -> new ProductSearcher(folder, false);
            case "search" -> new ProductSearcher(folder, true);
            case "lucene" -> new PlainLucene(folder);
            case "sqlite" -> new SqliteSearcher(folder);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private void first(Searcher.Query query, long start) throws Exception {
        int found = searcher.search(query);
        result.put("first", (System.nanoTime() - start) / 1e6).put("found", found);
    }

    private void times() throws Exception {
        long warm = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WARMING);
        for (int pass = 0; pass < WARMING; pass++) {
            pass(new TreeMap<>(), warm);
        }
        Map<String, List<Took>> times = new TreeMap<>();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST);
        for (int pass = 0; pass < PASSES; pass++) {
            pass(times, end);
        }
        ObjectNode sets = result.putObject("sets");
        times.forEach((set, took) -> {
            double[] millis = took.stream().mapToDouble(Took::millis).sorted().toArray();
            double[] processor = took.stream().mapToDouble(Took::processor).sorted().toArray();
            sets.putObject(set).put("p50", percentile(millis, 0.5)).put("p99", percentile(millis, 0.99))
                    .put("p50cpu", percentile(processor, 0.5)).put("p99cpu", percentile(processor, 0.99)).put("searches", millis.length);
        });
    }

    private void pass(Map<String, List<Took>> times, long end) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (Searcher.Query query : queries) {
            long start = System.nanoTime();
            if (start > end) {
                return;
            }
            long worked = threads.getCurrentThreadCpuTime();
            searcher.search(query);
            Took took = new Took((System.nanoTime() - start) / 1e6, (threads.getCurrentThreadCpuTime() - worked) / 1e6);
            times.computeIfAbsent(query.set(), set -> new ArrayList<>()).add(took);
            times.computeIfAbsent(ALL, set -> new ArrayList<>()).add(took);
        }
    }

    private static double percentile(double[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    private void throughput() throws Exception {
        ObjectNode perSecond = result.putObject("perSecond");
        for (int threads : THREADS) {
            perSecond.put(Integer.toString(threads), perSecond(threads));
        }
    }

    private double perSecond(int threads) throws Exception {
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(SECONDS);
        long searches = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Long>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int from = i * queries.size() / threads;
                workers.add(pool.submit(() -> work(from, end)));
            }
            for (Future<Long> worker : workers) {
                searches += worker.get();
            }
        }
        return searches * 1e9 / (System.nanoTime() - start);
    }

    private long work(int from, long end) throws Exception {
        long searches = 0;
        for (int i = from; System.nanoTime() < end; i++) {
            searcher.search(queries.get(i % queries.size()));
            searches++;
        }
        return searches;
    }

    /** With the searcher open and idle: the heap that is still used after a collection, and what of the process is in memory, without and with mapped files. */
    private void memory() throws IOException {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        result.put("heap", memory.getHeapMemoryUsage().getUsed() / 1e6);
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("Rss") || line.startsWith("VmRSS")) {
                    result.put(line.substring(0, line.indexOf(':')), Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1e6);
                }
            }
        }
    }
}
