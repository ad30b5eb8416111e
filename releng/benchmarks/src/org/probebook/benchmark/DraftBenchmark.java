// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.probebook.article.Article;
import org.probebook.article.IArticleSource;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;
import org.probebook.article.mskb.LegacyTextSource;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.FactRecogniser;
import org.probebook.knowledge.draft.Draft;
import org.probebook.knowledge.draft.Drafter;
import org.probebook.library.GeneratedArticles;

/** Measures drafting a whole archive, from the bytes of its files to the drafts, beside one plain regular expression over the same text. */
final class DraftBenchmark {
    private static final int GENERATED = 20_000;
    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    /** What somebody would look for who has nothing better: registry paths, versions, hexadecimal codes and numbers of articles. */
    private static final Pattern PLAIN = Pattern
            .compile("HK(?:EY_)?[A-Z_]{2,20}\\\\[^\\s]+|\\b\\d+\\.\\d+\\.\\d+\\.\\d+\\b|\\b0[xX][0-9A-Fa-f]+\\b|\\bQ\\d{5,6}\\b");

    private final IArticleSource source = new LegacyTextSource();
    private final FactRecogniser recogniser = new FactRecogniser();
    private final Drafter drafter = new Drafter();
    private final List<SourceFile> files;
    private final long[] nanos;
    private final AtomicLong pieces = new AtomicLong();
    private final AtomicLong facts = new AtomicLong();
    private final AtomicLong matches = new AtomicLong();

    private DraftBenchmark(List<SourceFile> files) {
        this.files = files;
        this.nanos = new long[files.size()];
    }

    /** Words: a folder to work in; how many rounds; the archive, or none. */
    public static void main(String[] words) throws Exception {
        Path work = Path.of(words[0]);
        Folders.empty(work);
        Path archive = words.length > 2 ? Path.of(words[2]) : work.resolve("generated.zip");
        if (words.length == 2) {
            GeneratedArticles.of(1).writeZip(archive, GENERATED);
        }
        DraftBenchmark benchmark = new DraftBenchmark(read(archive));
        benchmark.measure(archive, Integer.parseInt(words[1]));
        Folders.empty(work);
    }

    private static List<SourceFile> read(Path archive) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        IArticleSource source = new LegacyTextSource();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                try (InputStream in = zip.getInputStream(entry)) {
                    SourceFile file = new SourceFile("", entry.getName(), in.readAllBytes());
                    if (!entry.isDirectory() && source.recognise(file) == IArticleSource.Confidence.CERTAIN) {
                        files.add(file);
                    }
                }
            }
        }
        return files;
    }

    private void measure(Path archive, int rounds) throws Exception {
        double[] plain = new double[rounds];
        double[] drafting = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            System.err.println("round " + (round + 1) + " of " + rounds);
            drafting[round] = seconds(this::draft);
            plain[round] = seconds(this::matches);
        }
        Arrays.sort(nanos);
        System.out.println("| | seconds, median | the first round | articles a second |\n|---|--:|--:|--:|");
        line("(a) Probebook: read, recognise, draft", drafting);
        line("(b) a plain regular expression over the same text", plain);
        System.out.printf(Locale.ROOT, "%na/b **%.1f**. One article, from its bytes to its draft: median %.2f ms, 99 in 100 under %.1f ms, the slowest %.0f ms.%n",
                median(drafting) / median(plain), nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 99 / 100] / 1e6, nanos[nanos.length - 1] / 1e6);
        System.out.printf(Locale.ROOT, "%s: %,d articles, %.0f MB of text; %,d facts (the expression: %,d matches), %,d pieces drafted; threads: %d; rounds: %d in one Java.%n", archive.getFileName(),
                files.size(), files.stream().mapToLong(file -> file.content().length).sum() / 1e6, facts.get() / rounds, matches.get() / rounds, pieces.get() / rounds, THREADS, rounds);
        System.out.println(Machine.line());
    }

    private void line(String name, double[] seconds) {
        double median = median(seconds);
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %,.0f |%n", name, median, seconds[0], files.size() / median);
    }

    private static double median(double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private double seconds(IntConsumer one) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        long begun = System.nanoTime();
        for (int i = 0; i < THREADS; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                for (int at = next.getAndIncrement(); at < files.size(); at = next.getAndIncrement()) {
                    one.accept(at);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private void draft(int at) {
        long begun = System.nanoTime();
        try {
            Article article = source.read(files.get(at)).getFirst();
            List<ArticleFact> found = recogniser.recognise(article);
            Draft draft = drafter.draft(article, found);
            facts.addAndGet(found.size());
            pieces.addAndGet(draft.pieces().size());
        } catch (UnreadableArticleException e) {
            throw new IllegalStateException(files.get(at).name() + ": " + e.getMessage(), e);
        }
        nanos[at] = System.nanoTime() - begun;
    }

    private void matches(int at) {
        Matcher matcher = PLAIN.matcher(new String(files.get(at).content(), StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
            matches.incrementAndGet();
        }
    }
}
