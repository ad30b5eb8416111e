// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files that inputs are made of: our own articles of every format, which are always there, and a sample of the corpora where they lie beside the repository.
 */
final class FuzzSeeds {
    /** Larger files make slow inputs, and hold nothing that smaller ones lack. */
    private static final int LARGEST = 40_000;
    private static final int OF_AN_ARCHIVE = 60;
    private static final int LINES = 8;

    private final List<FuzzSeed> seeds = new ArrayList<>();

    private FuzzSeeds() {
    }

    /**
     * All seeds, always in the same order.
     *
     * @param bundles the folder of the bundles
     * @param corpus the folder of the corpora; need not be there
     */
    static List<FuzzSeed> of(Path bundles, Path corpus) throws IOException {
        FuzzSeeds all = new FuzzSeeds();
        all.folder(bundles.resolve("org.probebook.packs/sample/articles"));
        try (Stream<Path> adapters = Files.list(bundles)) {
            for (Path adapter : adapters.filter(path -> path.getFileName().toString().startsWith("org.probebook.article.")).sorted()
                    .toList()) {
                all.folder(adapter.resolve("testdata"));
            }
        }
        all.folder(corpus.resolve("seeds"));
        all.zip(corpus.resolve("kbarchive-txt.zip"));
        all.zip(corpus.resolve("commerce-kb.zip"));
        all.lines(corpus.resolve("alchemy.jsonl.gz"));
        all.lines(corpus.resolve("lo-help.jsonl.gz"));
        return all.seeds;
    }

    private void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (Files.size(file) <= LARGEST) {
                    seeds.add(new FuzzSeed(folder.relativize(file).toString(), Files.readAllBytes(file)));
                }
            }
        }
    }

    private void zip(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = zip.stream().filter(entry -> entry.getSize() > 0 && entry.getSize() <= LARGEST).toList();
            for (int i = 0; i < OF_AN_ARCHIVE; i++) {
                ZipEntry entry = entries.get((int) ((long) i * entries.size() / OF_AN_ARCHIVE));
                try (InputStream in = zip.getInputStream(entry)) {
                    seeds.add(new FuzzSeed(entry.getName(), in.readAllBytes()));
                }
            }
        }
    }

    private void lines(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (int i = 0; i < LINES; i++) {
                String lines = reader.lines().limit(1 + i).collect(Collectors.joining("\n"));
                seeds.add(new FuzzSeed("lines-" + i + ".jsonl", lines.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }
}
