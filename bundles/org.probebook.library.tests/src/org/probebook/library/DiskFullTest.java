// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.article.Article;
import org.probebook.index.SearchRequest;

/** A disk that fills up during an import is told; the library can be read all the time, and the import goes on when there is room. */
class DiskFullTest {
    private static final int ARTICLES = 600;
    private static final String ROOMY = "200m";
    /** Bytes: more than an empty commit takes, less than the import of all articles, or of the changed ones. */
    private static final long LITTLE = 500_000;
    private static final long MARGIN = 150_000;

    @TempDir
    private Path folder;

    private SmallDisk disk;
    private Path library;
    private SampleArchive archive;

    @BeforeEach
    void disk() throws IOException, InterruptedException {
        disk = SmallDisk.mount(folder.resolve("disk"), ROOMY);
        library = disk.at().resolve("library");
        archive = new SampleArchive(folder.resolve("archive.zip"), ARTICLES);
        archive.write(0);
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void anImportThatFillsTheDiskIsToldAndGoesOnLater() throws IOException, InterruptedException {
        try (Library open = LibraryFolders.open(library)) {
            Path ballast = leave(LITTLE);
            assertTold(assertThrows(IOException.class, () -> open.importFrom(List.of(archive.file()), null)));
            assertEquals(1, open.articles().unfinished().size());
            assertReadable(open);
            Files.delete(ballast);
            ImportReport report = open.importFrom(List.of(archive.file()), null);
            assertEquals(report.articles(), report.added() + report.unchanged());
            assertEquals(List.of(), open.articles().unfinished());
            assertHoldsAll(open);
        }
    }

    @Test
    void theCommandLineTellsItInOneLineAndByItsExitCode() throws IOException, InterruptedException {
        CommandProcess command = CommandProcess.prepared();
        LibraryFolders.open(library).close();
        leave(LITTLE);
        CommandProcess.Ended full = command.run(library, "import", archive.file().toString());
        assertEquals(74, full.code(), full.err());
        assertEquals(1, full.err().strip().lines().count(), full.err());
        assertTold(new IOException(full.err()));
        try (Library open = LibraryFolders.open(library)) {
            assertReadable(open);
        }
    }

    @Test
    void aDiskThatHoldsNotEvenAnEmptyLibraryIsTold() throws IOException, InterruptedException {
        for (int bytes : List.of(0, 4096, 20_000, 60_000)) {
            Path ballast = leave(bytes);
            assertTold(assertThrows(IOException.class, () -> LibraryFolders.open(library).close(), bytes + " bytes free"));
            Files.delete(ballast);
        }
        try (Library open = LibraryFolders.open(library)) {
            assertReadable(open);
        }
    }

    @Test
    void aReimportThatFillsTheDiskKeepsWhatWasThere() throws IOException, InterruptedException {
        try (Library open = LibraryFolders.open(library)) {
            open.importFrom(List.of(archive.file()), null);
            Map<String, Integer> before = open.articles().languages();
            archive.write(1);
            Path ballast = leave(MARGIN);
            assertTold(assertThrows(IOException.class, () -> open.importFrom(List.of(archive.file()), null)));
            assertReadable(open);
            assertEquals(before, open.articles().languages());
            Files.delete(ballast);
            assertTrue(open.importFrom(List.of(archive.file()), null).changed() > ARTICLES / 4);
            assertHoldsAll(open);
        }
    }

    @Test
    void aDiskThatIsFullAlreadyIsTold() throws IOException, InterruptedException {
        try (Library open = LibraryFolders.open(library)) {
            open.importFrom(List.of(archive.file()), null);
            archive.write(1);
            Path ballast = leave(0);
            assertTold(assertThrows(IOException.class, () -> open.importFrom(List.of(archive.file()), null)));
            assertReadable(open);
            try (Library again = LibraryFolders.open(library)) {
                assertReadable(again);
            }
            Files.delete(ballast);
            assertTrue(open.importFrom(List.of(archive.file()), null).changed() > ARTICLES / 4);
        }
    }

    /** The message says what is full and what to do. */
    private static void assertTold(IOException failure) {
        assertTrue(failure.getMessage().contains("is full: free some space"), failure.getMessage());
    }

    private static void assertReadable(Library open) throws IOException {
        assertFalse(open.articles().search(SearchRequest.of("disk full", 5)).hits().isEmpty());
        open.articles().refresh();
        assertFalse(open.articles().search(SearchRequest.of("disk full", 5)).hits().isEmpty());
    }

    private void assertHoldsAll(Library open) throws IOException {
        for (String id : archive.ids()) {
            List<Article> found = open.articles().articles(id);
            assertTrue(found.size() <= 1, id);
        }
        assertEquals(1, open.articles().articles(GeneratedArticles.id(ARTICLES - 2)).size());
    }

    /** Fills the disk but for so many bytes. */
    private Path leave(long bytes) throws IOException {
        Path ballast = disk.at().resolve("ballast");
        byte[] block = new byte[4096];
        try (var out = Files.newOutputStream(ballast)) {
            for (long left = disk.free() - bytes; left >= block.length; left -= block.length) {
                out.write(block);
            }
        }
        return ballast;
    }
}
