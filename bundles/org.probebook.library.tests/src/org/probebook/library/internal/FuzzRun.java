// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/** One run over many inputs, each of them made from the run's number and its own, so that any one can be made again. */
final class FuzzRun {
    private static final int THREADS = 2;
    /** Seconds of the processor after which an input counts as one that never ends. */
    private static final long ENDLESS_NANOS = 30_000_000_000L;
    private static final int MOST_FAILURES = 40;

    private final List<FuzzSeed> seeds;
    private final FuzzParts parts;
    private final long start;
    private final int largest;
    private final AtomicLong next = new AtomicLong();
    private final Map<String, FuzzFailure> failures = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new TreeMap<>();
    private long slowest;
    private int articles;

    /**
     * Makes a run.
     *
     * @param start the run's number
     * @param largest bytes of the largest input
     */
    FuzzRun(List<FuzzSeed> seeds, FuzzParts parts, long start, int largest) {
        this.seeds = seeds;
        this.parts = parts;
        this.start = start;
        this.largest = largest;
    }

    /** The input of a number; the first ones are the seeds as they are. */
    FuzzSeed input(long number) {
        if (number < seeds.size()) {
            return seeds.get((int) number);
        }
        SplittableRandom random = new SplittableRandom(start * 0x9E3779B97F4A7C15L + number);
        FuzzSeed seed = seeds.get(random.nextInt(seeds.size()));
        byte[] other = seeds.get(random.nextInt(seeds.size())).content();
        int most = random.nextInt(20) == 0 ? largest : Math.min(largest, 64_000);
        return new FuzzSeed(seed.path(), new Mutator(random, most).damaged(seed.content(), other));
    }

    /**
     * Tries inputs until there were as many, or the time is over.
     *
     * @param folder for files that are needed meanwhile
     * @param nanos of the clock
     * @return one failure of each kind
     */
    List<FuzzFailure> run(Path folder, long count, long nanos) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        Map<Thread, FuzzWorker> workers = new LinkedHashMap<>();
        for (int i = 0; i < THREADS; i++) {
            FuzzWorker worker = new FuzzWorker(this, parts, folder, () -> number(count, end));
            Thread thread = Thread.ofPlatform().name("fuzz-" + i).daemon().unstarted(worker);
            thread.setUncaughtExceptionHandler((of, e) -> died(worker, e));
            workers.put(thread, worker);
        }
        workers.keySet().forEach(Thread::start);
        watch(workers);
        synchronized (failures) {
            return new ArrayList<>(failures.values());
        }
    }

    /** Notes a failure; of its kind, the first one is kept. */
    void failed(FuzzFailure failure) {
        synchronized (failures) {
            failures.putIfAbsent(failure.kind(), failure);
        }
    }

    /** Whether no failure of the kind is known yet. */
    boolean isNew(FuzzFailure failure) {
        synchronized (failures) {
            return !failures.containsKey(failure.kind());
        }
    }

    /** Counts what became of an input. */
    synchronized void tried(FuzzTrial trial) {
        formats.merge(trial.articles().isEmpty() ? "refused" : trial.format(), 1, Integer::sum);
        articles += trial.articles().size();
        slowest = Math.max(slowest, trial.nanos());
    }

    /** One line about the run. */
    synchronized String summary() {
        int inputs = formats.values().stream().mapToInt(Integer::intValue).sum();
        return "run " + start + ": " + inputs + " inputs of " + seeds.size() + " seeds, " + articles + " articles, " + formats
                + ", slowest "
                + slowest / 1_000_000 + " ms";
    }

    private long number(long count, long end) {
        boolean over = System.nanoTime() > end || failures.size() >= MOST_FAILURES;
        long number = over ? count : next.getAndIncrement();
        return number < count ? number : -1;
    }

    private void died(FuzzWorker worker, Throwable failure) {
        FuzzFailure at = worker.current();
        failed(new FuzzFailure(at == null ? 0 : at.number(), at == null ? seeds.getFirst() : at.seed(),
                List.of(FuzzTrial.described(failure))));
    }

    /** Waits for the workers, but not for one that stays with an input for good. */
    private void watch(Map<Thread, FuzzWorker> workers) throws InterruptedException {
        ThreadMXBean times = ManagementFactory.getThreadMXBean();
        Map<Thread, FuzzFailure> seen = new LinkedHashMap<>();
        Map<Thread, Long> since = new LinkedHashMap<>();
        while (workers.keySet().stream().anyMatch(Thread::isAlive)) {
            for (Map.Entry<Thread, FuzzWorker> entry : workers.entrySet()) {
                Thread thread = entry.getKey();
                thread.join(200);
                long time = times.getThreadCpuTime(thread.threadId());
                FuzzFailure current = entry.getValue().current();
                if (current != seen.put(thread, current)) {
                    since.put(thread, time);
                } else if (current != null && thread.isAlive() && time - since.get(thread) > ENDLESS_NANOS) {
                    String where = Arrays.stream(thread.getStackTrace()).limit(12).map(StackTraceElement::toString).toList().toString();
                    failed(new FuzzFailure(current.number(), current.seed(), List.of(current.problems().getFirst() + ": " + where)));
                    return;
                }
            }
        }
    }
}
