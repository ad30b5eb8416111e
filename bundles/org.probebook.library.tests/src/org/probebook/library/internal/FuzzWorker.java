// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

import org.probebook.article.Article;
import org.probebook.article.SourceFile;

/** Makes and tries the inputs of a run, one after the other, in a thread of its own. */
final class FuzzWorker implements Runnable {
    /** Inputs whose articles share an index. */
    private static final int BATCH = 200;
    /** One article in so many goes into the index and is looked for there. */
    private static final int INDEXED = 8;

    private final FuzzRun run;
    private final FuzzParts parts;
    private final Path folder;
    private final LongSupplier next;
    private final FuzzTrial trial;
    private volatile FuzzFailure current;

    /**
     * Makes a worker.
     *
     * @param folder for its index, is made and deleted again
     * @param next the number of the next input, negative at the end
     */
    FuzzWorker(FuzzRun run, FuzzParts parts, Path folder, LongSupplier next) {
        this.run = run;
        this.parts = parts;
        this.folder = folder;
        this.next = next;
        trial = new FuzzTrial(parts.sources(), parts.facts());
    }

    /** The input that is being tried; null when none is. In any thread. */
    FuzzFailure current() {
        return current;
    }

    @Override
    public void run() {
        try {
            for (long first = next.getAsLong(); first >= 0; first = next.getAsLong()) {
                batch(first);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void batch(long first) throws IOException {
        List<FuzzSeed> inputs = new ArrayList<>();
        Path index = Files.createTempDirectory(folder, "index");
        try (FuzzIndex articles = new FuzzIndex(parts.engine(), index)) {
            for (long number = first; number >= 0; number = inputs.size() < BATCH ? next.getAsLong() : -1) {
                FuzzSeed input = run.input(number);
                inputs.add(input);
                current = new FuzzFailure(number, input, List.of("does not come to an end"));
                one(number, input, articles);
            }
            current = new FuzzFailure(first, inputs.getFirst(), List.of("searching does not come to an end"));
            List<String> problems = articles.problems();
            if (!problems.isEmpty()) {
                run.failed(new FuzzFailure(first, inputs.getFirst(), problems));
            }
        } finally {
            current = null;
            delete(index);
        }
    }

    private void one(long number, FuzzSeed input, FuzzIndex index) throws IOException {
        List<String> problems = new ArrayList<>(trial.run(input.with(input.content())));
        List<Article> articles = trial.articles();
        for (int i = 0; i < articles.size() && (number + i) % INDEXED == 0; i++) {
            try {
                index.put(number, articles.get(i));
            } catch (RuntimeException | StackOverflowError e) {
                problems.add(FuzzTrial.described(e));
            }
        }
        run.tried(trial);
        if (!problems.isEmpty()) {
            FuzzFailure failure = new FuzzFailure(number, input, problems);
            run.failed(run.isNew(failure) ? new FuzzFailure(number, shrunk(failure), problems) : failure);
        }
    }

    /** The same failure with as many parts of its input left out as some seconds allow. */
    private FuzzSeed shrunk(FuzzFailure failure) {
        byte[] bytes = failure.seed().content();
        long end = System.nanoTime() + 15_000_000_000L;
        for (int part = bytes.length / 2; part > 0; part = part > bytes.length / 2 && part > 1 ? bytes.length / 2 : part / 2) {
            for (int at = 0; at < bytes.length && System.nanoTime() < end;) {
                byte[] less = without(bytes, at, part);
                if (fails(failure, less)) {
                    bytes = less;
                } else {
                    at += part;
                }
            }
        }
        return new FuzzSeed(failure.seed().path(), bytes);
    }

    private boolean fails(FuzzFailure failure, byte[] bytes) {
        SourceFile file = failure.seed().with(bytes);
        List<String> problems = trial.run(file);
        return !problems.isEmpty() && new FuzzFailure(0, failure.seed(), problems).kind().equals(failure.kind());
    }

    private static byte[] without(byte[] bytes, int at, int length) {
        int end = Math.min(bytes.length, at + length);
        byte[] less = Arrays.copyOf(bytes, bytes.length - (end - at));
        System.arraycopy(bytes, end, less, at, bytes.length - end);
        return less;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
