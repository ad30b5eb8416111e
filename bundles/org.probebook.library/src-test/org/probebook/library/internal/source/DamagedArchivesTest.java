// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probebook.library.internal.source.Archives.gzip;
import static org.probebook.library.internal.source.Archives.tar;
import static org.probebook.library.internal.source.Archives.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.library.UnreadableDataException;
import org.probebook.library.internal.source.SourceCollection.Entry;

class DamagedArchivesTest {
    private static final String WORDS = "the pump runs";

    @TempDir
    private Path folder;

    private Map<String, String> read(String name, byte[] bytes) throws IOException {
        try (SourceCollection collection = SourceCollections.open(Files.write(folder.resolve(name), bytes))) {
            return Archives.read(collection);
        }
    }

    private List<String> hidden() throws IOException {
        try (SourceCollection collection = SourceCollections.open(folder)) {
            return collection.entries().stream().map(Entry::hides).flatMap(List::stream).toList();
        }
    }

    private static byte[] cut(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, length);
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new java.util.Random(7).nextBytes(noise);
        return noise;
    }

    @Test
    void whatComesBeforeTheDamageIsRead() throws IOException {
        byte[] zip = zip("a.md", "first", "b.md", noise(5000), "c.md", "third");
        byte[] tar = tar("a.md", "first", "b.md", noise(5000), "c.md", "third");
        for (Map<String, String> read : List.of(read("a.zip", cut(zip, 3000)), read("a.tar", cut(tar, 3000)),
                read("b.zip", cut(zip, zip.length - 30)),
                read("b.tar", cut(tar, 7000)), read("a.tgz", cut(gzip(tar), 3000)))) {
            assertEquals("first", read.get("a.md"));
            assertEquals(1, read.values().stream().filter(text -> text.contains("damaged or cut short")).count(), read.toString());
        }
        assertEquals(List.of("a.tgz/", "a.zip/", "a/", "b.zip/", "b/"), hidden().stream().sorted().toList());
    }

    @Test
    void cancellingTheSalvageOfADamagedZipIsNoDamage() throws IOException {
        byte[] zip = zip("a.md", "first", "b.md", "second");
        Path file = Files.write(folder.resolve("a.zip"), cut(zip, zip.length - 30));
        AtomicInteger asked = new AtomicInteger();
        assertThrows(OperationCanceledException.class, () -> SourceCollections.open(file, () -> asked.incrementAndGet() > 1));
    }

    @Test
    void aTarWithoutAnEndMarkIsTold() throws IOException {
        byte[] tar = tar("a.md", "first", "b.md", "second");
        Map<String, String> read = read("a.tar", cut(tar, 2048));
        assertEquals(List.of("first", "second"), List.of(read.get("a.md"), read.get("b.md")));
        assertTrue(read.get("a.tar").contains("its end mark is missing"), read.toString());
    }

    @Test
    void aDamagedHeaderEndsATar() throws IOException {
        byte[] tar = tar("a.md", "first", "b.md", "second", "c.md", "third");
        tar[1024 + 3]++;
        Map<String, String> read = read("a.tar", tar);
        assertEquals(java.util.Set.of("a.md", "a.tar"), read.keySet());
        assertTrue(read.get("a.tar").contains("1 file: fetch"), read.toString());
    }

    @Test
    void aFlippedByteInAZipIsTold() throws IOException {
        byte[] zip = Archives.made(out -> {
            try (var stored = new java.util.zip.ZipOutputStream(out)) {
                var entry = new java.util.zip.ZipEntry("a.md");
                java.util.zip.CRC32 sum = new java.util.zip.CRC32();
                sum.update(Archives.text(WORDS));
                entry.setMethod(java.util.zip.ZipEntry.STORED);
                entry.setSize(WORDS.length());
                entry.setCrc(sum.getValue());
                stored.putNextEntry(entry);
                stored.write(Archives.text(WORDS));
            }
        });
        zip[30 + "a.md".length() + 2] ^= 1;
        assertTrue(read("a.zip", zip).get("a.md").contains("its sum does not fit"));
    }

    @Test
    void encryptedFilesAndUnknownPackingsAreRefusedOneByOne() throws IOException {
        byte[] zip = zip("a.md", "first", "b.md", "second", "c.md", "third");
        int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        int second = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002", directory + 1);
        zip[directory + 8] |= 1;
        zip[second + 10] = 14;
        Map<String, String> read = read("a.zip", zip);
        assertTrue(read.get("a.md").startsWith("! is encrypted"), read.toString());
        assertTrue(read.get("b.md").contains("LZMA"), read.toString());
        assertEquals("third", read.get("c.md"));
    }

    @ParameterizedTest
    @CsvSource({ "377ABCAF271C0004, 7z", "526172211A070100, RAR", "4D53434600000000, CAB", "FD377A585A000004, xz", "28B52FFD04000000, zstd",
            "04224D1864000000, LZ4", "4C5A495001000000, lzip", "1F9D900000000000, compress", "303730373031302E, cpio",
            "213C617263683E0A, ar or deb",
            "504B0708504B0304, several parts" })
    void whatIsNotReadSaysWhatItIs(String bytes, String word) throws IOException {
        Path file = Files.write(folder.resolve("a.zip"), java.util.HexFormat.of().parseHex(bytes));
        UnreadableDataException e = assertThrows(UnreadableDataException.class, () -> SourceCollections.open(file));
        assertTrue(e.getMessage().contains(word), e.getMessage());
        Files.writeString(folder.resolve("n.md"), WORDS);
        assertEquals(List.of("a/", "a.zip/"), hidden());
    }

    @Test
    void aPointerOfLfsIsToldAsSuch() throws IOException {
        Files.writeString(folder.resolve("n.md"), "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n");
        Files.write(folder.resolve("a.zip"), zip("m.md", Files.readAllBytes(folder.resolve("n.md")), "k.md", WORDS));
        try (SourceCollection collection = SourceCollections.open(folder)) {
            Map<String, String> read = Archives.read(collection);
            assertTrue(read.get("n.md").contains("git lfs pull"), read.toString());
            assertTrue(read.get("a/m.md").contains("git lfs pull"), read.toString());
            assertEquals(WORDS, read.get("a/k.md"));
        }
    }

    @Test
    void linksAndDevicesInATarAreRefused() throws IOException {
        TarArchiveEntry link = new TarArchiveEntry("link.md", TarConstants.LF_SYMLINK);
        link.setLinkName("/etc/passwd");
        TarArchiveEntry hard = new TarArchiveEntry("hard.md", TarConstants.LF_LINK);
        hard.setLinkName("n.md");
        Map<String, String> read = read("a.tar", tar(
                List.of(link, hard, new TarArchiveEntry("null", TarConstants.LF_CHR), new TarArchiveEntry("pipe", TarConstants.LF_FIFO)),
                "n.md", WORDS));
        assertEquals(WORDS, read.get("n.md"));
        assertTrue(read.get("link.md").startsWith("! is a link to /etc/passwd"), read.toString());
        assertTrue(read.get("hard.md").startsWith("! is a link to n.md"), read.toString());
        assertTrue(read.get("null").contains("device") && read.get("pipe").contains("pipe"), read.toString());
        assertEquals(5, read.size());
    }

    @Test
    void aLinkInAZipIsRefused() throws IOException {
        byte[] zip = Archives.made(out -> {
            try (var links = new org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream(out)) {
                var entry = new org.apache.commons.compress.archivers.zip.ZipArchiveEntry("link");
                entry.setUnixMode(0120777);
                links.putArchiveEntry(entry);
                links.write(Archives.text("/etc/passwd"));
                links.closeArchiveEntry();
            }
        });
        assertTrue(read("a.zip", zip).get("link").startsWith("! is a link"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "../a.md", "a/../../b.md", "/etc/a.md", "C:/a.md", "a\u0001b.md" })
    void namesThatLeadOutOfATarAreRefused(String name) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        Map<String, String> read = read("a.tar", tar(List.of(entry), "n.md", WORDS));
        assertEquals(WORDS, read.remove("n.md"));
        assertTrue(read.values().iterator().next().startsWith("! is refused"), read.toString());
    }

    @Test
    void namesAreReadInTheirEncoding() throws IOException {
        String longest = "d/".repeat(90) + "b\u00E9.md";
        assertEquals(Map.of(longest, WORDS, "\u65E5.md", WORDS), read("a.tar", tar(longest, WORDS, "\u65E5.md", WORDS)));
        byte[] raw = zip("x1.md", WORDS, "x2.md", WORDS);
        String bytes = new String(raw, StandardCharsets.ISO_8859_1)
                .replace("x1.md", new String("\u00E9.md".getBytes(StandardCharsets.UTF_8),
                        StandardCharsets.ISO_8859_1))
                .replace("x2.md", new String("\u00E9\u00FC.m".getBytes(Charset.forName("IBM437")), StandardCharsets.ISO_8859_1) + "d");
        assertEquals(java.util.Set.of("\u00E9.md", "\u00E9\u00FC.md"), read("a.zip", bytes.getBytes(StandardCharsets.ISO_8859_1)).keySet());
    }

    @Test
    void aNameWithoutEndIsDamage() throws IOException {
        byte[] tar = Archives.made(out -> {
            try (var names = new org.apache.commons.compress.archivers.tar.TarArchiveOutputStream(out)) {
                TarArchiveEntry name = new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME);
                name.setSize(1 << 20);
                names.putArchiveEntry(name);
                names.write("d/".repeat(1 << 19).getBytes(StandardCharsets.US_ASCII));
                names.closeArchiveEntry();
            }
        });
        assertTrue(assertThrows(UnreadableDataException.class, () -> read("a.tar", tar)).getMessage().contains("longer than any name"));
    }

    @Test
    void aSparseFileIsRefused() throws IOException {
        byte[] tar = tar(List.of(new TarArchiveEntry("holes", TarConstants.LF_GNUTYPE_SPARSE)), "n.md", WORDS);
        Map<String, String> read = read("a.tar", tar);
        assertEquals(WORDS, read.get("n.md"));
        assertTrue(read.get("holes").contains("sparse"), read.toString());
    }

    @Test
    void archivesInArchivesEndAtADepth() throws IOException {
        byte[] bytes = zip("n.md", WORDS);
        for (int i = 0; i < 12; i++) {
            bytes = zip("in.zip", bytes, "n.md", WORDS);
        }
        Map<String, String> read = read("a.zip", bytes);
        assertEquals(8, read.values().stream().filter(WORDS::equals).count());
        assertEquals(1, read.values().stream().filter(text -> text.contains("more than 8 archives")).count(), read.toString());
    }

    @Test
    void aBombOfZipsInZipsEndsAtTheBoundOfAll() throws IOException {
        byte[] leaf = zip("z", new byte[15 << 20]);
        byte[] bytes = leaf;
        for (int level = 0; level < 2; level++) {
            Object[] copies = new Object[20];
            for (int i = 0; i < copies.length; i += 2) {
                copies[i] = "c" + i + ".zip";
                copies[i + 1] = bytes;
            }
            bytes = zip(copies);
        }
        byte[] buffer = new byte[1 << 16];
        long read = 0;
        int refused = 0;
        try (SourceCollection collection = SourceCollections.open(Files.write(folder.resolve("a.zip"), bytes))) {
            assertEquals(100, collection.entries().size());
            for (Entry entry : collection.entries()) {
                try (InputStream in = entry.open()) {
                    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                        read += count;
                    }
                } catch (UnreadableEntryException e) {
                    assertTrue(e.getMessage().contains("unpacks to more than"), e.getMessage());
                    refused++;
                }
            }
        }
        assertTrue(read <= 1L << 30 && refused > 20, read + " bytes, " + refused + " refused");
    }

    @Test
    void aPackedBombIsNotSpooledWhole() throws IOException {
        byte[] bomb = gzip(tar("z", new byte[100 << 20]));
        Files.write(folder.resolve("a.tgz"), bomb);
        Files.writeString(folder.resolve("n.md"), WORDS);
        try (SourceCollection collection = SourceCollections.open(folder)) {
            Map<String, String> read = Archives.read(collection);
            assertEquals(WORDS, read.get("n.md"));
            assertTrue(read.get("a.tgz").contains("times its size"), read.toString());
        }
    }

    @Test
    void noRoomForTemporaryFilesIsTold() throws IOException {
        try (Spool spool = new Spool(folder.resolve("missing"), () -> false)) {
            UnreadableEntryException e = assertThrows(UnreadableEntryException.class,
                    () -> spool.take(new java.io.ByteArrayInputStream(new byte[1])));
            assertTrue(e.getMessage().contains("make room"), e.getMessage());
        }
    }

    @Test
    void listingIsGivenUpWhenToldTo() throws IOException {
        Path file = Files.write(folder.resolve("a.tgz"), gzip(tar("n.md", WORDS)));
        assertThrows(OperationCanceledException.class, () -> SourceCollections.open(file, () -> true));
        assertThrows(OperationCanceledException.class, () -> SourceCollections.open(folder, () -> true));
    }
}
