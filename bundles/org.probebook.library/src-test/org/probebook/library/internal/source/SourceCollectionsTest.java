// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.article.SourceFile;
import org.probebook.library.internal.source.SourceCollection.Entry;

class SourceCollectionsTest {
    private static final byte[] WORDS = "the pump runs".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({ "pumps.jsonl.gz, pumps", "pumps.zip, pumps", "pumps.html, pumps", "pumps.v2.md, pumps.v2", "pumps, pumps", "a.gz, a",
            ".gz.txt, .gz" })
    void aCollectionIsNamedWithoutEndings(String file, String name) {
        assertEquals(name, CollectionName.of(Path.of("x", file)));
    }

    @Test
    void aPackedFileIsKnownByItsBytes() throws IOException {
        gzip(folder.resolve("pumps.jsonl.gz"), 1);
        gzip(folder.resolve("other"), 1);
        try (SourceCollection pumps = SourceCollections.open(folder.resolve("pumps.jsonl.gz"));
                SourceCollection all = SourceCollections.open(folder)) {
            assertEquals(List.of("pumps.jsonl"), paths(pumps));
            assertEquals(List.of("other", "pumps.jsonl"), paths(all));
            for (Entry entry : all.entries()) {
                assertArrayEquals(WORDS, all.file(entry).content());
            }
        }
    }

    @Test
    void aLargeEntryIsStreamed() throws IOException {
        Path file = folder.resolve("large.txt");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] block = new byte[1 << 20];
            Arrays.fill(block, (byte) 'x');
            for (int i = 0; i < 65; i++) {
                out.write(block);
            }
        }
        try (SourceCollection collection = SourceCollections.open(file)) {
            SourceFile large = collection.file(collection.entries().getFirst());
            assertFalse(large.whole());
            assertEquals(SourceCollection.BEGINNING, large.content().length);
            try (InputStream in = large.stream().open()) {
                assertEquals(65L << 20, in.skip(Long.MAX_VALUE));
            }
        }
    }

    @Test
    void aBombEndsAtItsBound() throws IOException {
        gzip(folder.resolve("bomb.gz"), 4_000_000);
        zip(folder.resolve("bomb.zip"), 4_000_000, "bomb.txt");
        for (String name : List.of("bomb.gz", "bomb.zip")) {
            try (SourceCollection collection = SourceCollections.open(folder.resolve(name))) {
                UnreadableEntryException e = assertThrows(UnreadableEntryException.class,
                        () -> collection.file(collection.entries().getFirst()));
                assertTrue(e.getMessage().contains("times its size"), e.getMessage());
            }
        }
    }

    @Test
    void manyEntriesEndAtTheBoundOfTheirArchive() {
        Unpacking bounds = new Unpacking(1000);
        byte[] buffer = new byte[1 << 20];
        assertThrows(UnreadableEntryException.class, () -> {
            for (int i = 0; i < 200; i++) {
                try (InputStream in = bounds.bounded(InputStream.nullInputStream(), 1000);
                        InputStream entry = bounds.bounded(zeros(8 << 20), 1000)) {
                    assertEquals(-1, in.read());
                    while (entry.read(buffer) >= 0) {
                        // Only counted.
                    }
                }
            }
        });
    }

    @Test
    void aPackedFileThatEndsEarlyIsTold() throws IOException {
        Path file = folder.resolve("cut.gz");
        gzip(file, 1000);
        byte[] all = Files.readAllBytes(file);
        for (int length = 4; length < all.length; length++) {
            Files.write(file, Arrays.copyOf(all, length));
            try (SourceCollection collection = SourceCollections.open(file)) {
                assertThrows(EOFException.class, () -> collection.file(collection.entries().getFirst()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "../a.md", "a/../../b.md", "..", "/etc/a.md", "C:/a.md", "c:a.md", "..\\a.md", "\\a.md", "a\nb.md" })
    void namesThatLeadOutAreRefused(String name) throws IOException {
        zip(folder.resolve("names.zip"), 1, name, "nl/good..name.md");
        try (SourceCollection collection = SourceCollections.open(folder.resolve("names.zip"))) {
            UnreadableEntryException e = assertThrows(UnreadableEntryException.class,
                    () -> collection.file(collection.entries().getFirst()));
            assertTrue(e.getMessage().startsWith("is refused"), e.getMessage());
            assertArrayEquals(WORDS, collection.file(collection.entries().getLast()).content());
        }
    }

    @Test
    void aZipInAFolderGivesItsFilesBelowItsPath() throws IOException {
        Files.createDirectories(folder.resolve("nl"));
        zip(folder.resolve("nl/pumps.zip"), 1, "a.md", "b\\c.md");
        Files.writeString(folder.resolve("nl/broken.zip"), "PK\u0003\u0004 and no more");
        Files.write(folder.resolve("plain.md"), WORDS);
        try (SourceCollection collection = SourceCollections.open(folder)) {
            assertEquals(List.of("nl/broken.zip", "nl/pumps/a.md", "nl/pumps/b/c.md", "plain.md"), paths(collection));
            assertArrayEquals(WORDS, collection.file(collection.entries().get(2)).content());
            assertThrows(UnreadableEntryException.class, () -> collection.file(collection.entries().getFirst()));
        }
    }

    private static List<String> paths(SourceCollection collection) {
        return collection.entries().stream().map(Entry::path).toList();
    }

    private static void gzip(Path file, int times) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            write(out, times);
        }
    }

    private static void zip(Path file, int times, String... names) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                write(out, times);
            }
        }
    }

    private static void write(OutputStream out, int times) throws IOException {
        byte[] block = new String(WORDS, StandardCharsets.UTF_8).repeat(Math.min(times, 10_000)).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < Math.max(1, times / 10_000); i++) {
            out.write(block);
        }
    }

    private static InputStream zeros(int length) {
        return new ByteArrayInputStream(new byte[length]);
    }
}
