// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.probebook.library.internal.source.Archives.bzip2;
import static org.probebook.library.internal.source.Archives.gzip;
import static org.probebook.library.internal.source.Archives.tar;
import static org.probebook.library.internal.source.Archives.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.probebook.library.internal.source.SourceCollection.Entry;

class NestedArchivesTest {
    private static final String WORDS = "the pump runs";

    @TempDir
    private Path folder;

    static Stream<Arguments> archives() {
        byte[] gz = gzip(Archives.text(WORDS));
        return Stream.of(arguments("a.zip", zip("n.md", WORDS), "n.md"), //
                arguments("a.tar", tar("./n.md", WORDS), "n.md"), //
                arguments("a.tar.gz", gzip(tar("d/n.md", WORDS)), "d/n.md"), //
                arguments("a.tgz", gzip(tar("n.md", WORDS)), "n.md"), //
                arguments("a.tar.bz2", bzip2(tar("n.md", WORDS)), "n.md"), //
                arguments("n.md.bz2", bzip2(Archives.text(WORDS)), "n.md"), //
                arguments("n.md.gz.gz", gzip(gz), "n.md"), //
                arguments("a.zip.gz", gzip(zip("n.md", WORDS)), "n.md"), //
                arguments("a.zip", zip("in/b.zip", zip("n.md", WORDS)), "in/b/n.md"), //
                arguments("a.zip", zip("n.jsonl.gz", gz), "n.jsonl"), //
                arguments("a.zip", zip("b.tar", tar("n.md", WORDS)), "b/n.md"), //
                arguments("a.zip", zip("b.tgz", gzip(tar("n.md", WORDS))), "b/n.md"), //
                arguments("a.tar", tar("b.zip", zip("n.md", WORDS)), "b/n.md"), //
                arguments("a.tar", tar("b.tar", tar("n.md", WORDS)), "b/n.md"), //
                arguments("a.tar", tar("n.md.gz", gz), "n.md"), //
                arguments("a.tar.gz", gzip(tar("b.tar.gz", gzip(tar("c.zip", zip("n.md.gz", gz))))), "b/c/n.md"), //
                arguments("a", zip("b", gzip(tar("c", zip("n.md", WORDS)))), "b/c/n.md"));
    }

    @ParameterizedTest
    @MethodSource("archives")
    void archivesAreOpenedInEachOther(String name, byte[] bytes, String path) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        try (SourceCollection collection = SourceCollections.open(file)) {
            assertEquals(Map.of(path, WORDS), Archives.read(collection));
        }
        String below = name.contains("n.md") ? "n.md" : "a/" + path;
        try (SourceCollection collection = SourceCollections.open(folder)) {
            assertEquals(Map.of(below, WORDS), Archives.read(collection));
        }
    }

    @Test
    void whatWouldGetOnePathKeepsItsEnding() throws IOException {
        Files.write(folder.resolve("a.zip"), zip("n.md", "zipped", "b/n.md", "in b", "b.zip", zip("n.md", "in b.zip"), "B/n.md", "in B"));
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("a/n.md"), "plain");
        Files.write(folder.resolve("a.tar"), tar("n.md", "tarred"));
        Files.writeString(folder.resolve("m.md"), "plain");
        Files.write(folder.resolve("m.md.gz"), gzip(Archives.text("packed")));
        Files.write(folder.resolve("c.tar"), tar("n.md", "c"));
        Files.write(folder.resolve("c.tgz"), gzip(tar("n.md", "packed c")));
        try (SourceCollection collection = SourceCollections.open(folder)) {
            assertEquals(new java.util.TreeMap<>(Map.ofEntries(Map.entry("a/n.md", "plain"), Map.entry("a.zip/n.md", "zipped"),
                    Map.entry("a.zip/b/n.md", "in b"), Map.entry("a.zip/B/n.md", "in B"), Map.entry("a.zip/b.zip/n.md", "in b.zip"),
                    Map.entry("a.tar/n.md", "tarred"), Map.entry("m.md", "plain"), Map.entry("m.md.gz", "packed"), Map.entry("c/n.md", "c"),
                    Map.entry("c.tgz/n.md", "packed c"))), Archives.read(collection));
        }
    }

    @Test
    void ofAFileThatIsStoredTwiceTheLastIsRead() throws IOException {
        byte[] tar = tar("n.md", "older", "m.md", "newer");
        // The name of the second is made that of the first, and its sum as much larger as it is.
        byte[] changed = tar.clone();
        changed[1024] = 'n';
        int sum = Integer.parseInt(new String(tar, 1024 + 148, 6, java.nio.charset.StandardCharsets.US_ASCII), 8) + 1;
        System.arraycopy(Archives.text(String.format("%06o", sum)), 0, changed, 1024 + 148, 6);
        Path file = Files.write(folder.resolve("a.tar"), changed);
        try (SourceCollection collection = SourceCollections.open(file)) {
            Map<String, String> read = Archives.read(collection);
            assertEquals("newer", read.get("n.md"));
            assertTrue(read.get("n.md#1").startsWith("! is an earlier copy"), read.toString());
        }
    }

    @Test
    void documentsThatAreZipsStayWhole() throws IOException {
        byte[] word = zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>");
        byte[] other = zip("word/document.xml", "<w/>", "[Content_Types].xml", "<Types/>");
        byte[] text = Archives.made(out -> {
            try (var zip = new java.util.zip.ZipOutputStream(out)) {
                var type = new java.util.zip.ZipEntry("mimetype");
                type.setMethod(java.util.zip.ZipEntry.STORED);
                type.setSize(0);
                type.setCrc(0);
                zip.putNextEntry(type);
                zip.putNextEntry(new java.util.zip.ZipEntry("content.xml"));
            }
        });
        Files.write(folder.resolve("word"), word);
        Files.write(folder.resolve("other"), other);
        Files.write(folder.resolve("text"), text);
        Files.write(folder.resolve("packed.zip"), zip("deep/w", word, "deep/o", other, "deep/t", text));
        try (SourceCollection collection = SourceCollections.open(folder)) {
            assertEquals(List.of("other", "packed/deep/w", "packed/deep/o", "packed/deep/t", "text", "word"),
                    collection.entries().stream().map(Entry::path).toList());
            assertArrayEquals(other, collection.file(collection.entries().getFirst()).content());
            assertArrayEquals(other, collection.file(collection.entries().get(2)).content());
        }
    }

    @Test
    void hiddenFilesAndLitterArePassedOver() throws IOException {
        Object[] files = { ".git/config", "x", "n.md", WORDS, "__MACOSX/._n.md", "x", "d/._n.md", "x", "d/Thumbs.db", "x", "desktop.ini",
                "x",
                ".DS_Store", "x" };
        Files.write(folder.resolve("a.zip"), zip(files));
        Files.write(folder.resolve("b.tar"), tar(files));
        try (SourceCollection collection = SourceCollections.open(folder)) {
            assertEquals(Map.of("a/n.md", WORDS, "b/n.md", WORDS), Archives.read(collection));
        }
    }

    @Test
    void manyThreadsReadAndNothingIsLeft() throws Exception {
        Object[] files = new Object[2000];
        for (int i = 0; i < files.length; i += 2) {
            files[i] = "f" + i;
            files[i + 1] = (WORDS + i).repeat(1 + i % 50);
        }
        Path file = Files.write(folder.resolve("a.tgz"), gzip(tar("b.zip", zip(files), "c.tar", tar(files))));
        long before = temporary();
        try (SourceCollection collection = SourceCollections.open(file); ExecutorService pool = Executors.newFixedThreadPool(8)) {
            assertEquals(2000, collection.entries().size());
            List<Future<?>> all = new ArrayList<>();
            for (Entry entry : collection.entries()) {
                all.add(pool.submit(() -> {
                    int i = Integer.parseInt(entry.path().substring(3));
                    assertArrayEquals(Archives.text((WORDS + i).repeat(1 + i % 50)), collection.file(entry).content());
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertTrue(temporary() <= before);
    }

    private static long temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".unpacked")).count();
        }
    }

    @Test
    void moreArchivesThanMayStayOpenAreRead() throws IOException {
        for (int i = 0; i < 450; i++) {
            Files.write(folder.resolve("z" + i + ".zip"), zip("n.md", WORDS + i));
        }
        try (SourceCollection collection = SourceCollections.open(folder)) {
            Map<String, String> read = Archives.read(collection);
            assertEquals(450, read.size());
            assertEquals(WORDS + 449, read.get("z449/n.md"));
            assertEquals(WORDS + 0, read.get("z0/n.md"));
        }
    }
}
