// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.article.Article;
import org.probebook.index.SearchRequest;
import org.probebook.index.UnfinishedImport;

/**
 * An import may be killed at any moment: the library opens, holds whole articles alone, each as one of its editions is, and importing again gives what an import that
 * nobody disturbed gives.
 */
class ImportKilledTest {
    private static final int ARTICLES = 400;
    private static final long SEED = 20_030_117;

    @TempDir
    private static Path folder;

    private static CommandProcess command;
    private static SampleArchive archive;
    private static Path made;
    private static Library first;
    private static Library second;

    private final Random random = new Random(SEED);

    @BeforeAll
    static void undisturbed() throws IOException, InterruptedException {
        command = CommandProcess.prepared();
        archive = new SampleArchive(folder.resolve("archive.zip"), ARTICLES);
        made = folder.resolve("made");
        LibraryFolders.open(made).close();
        archive.write(0);
        first = LibraryFolders.open(LibraryFolders.copy(made, folder.resolve("first")));
        first.importFrom(List.of(archive.file()), null);
        second = LibraryFolders.open(LibraryFolders.copy(first.folder(), folder.resolve("second")));
        archive.write(1);
        second.importFrom(List.of(archive.file()), null);
    }

    @AfterAll
    static void close() throws IOException {
        first.close();
        second.close();
    }

    @Test
    void whileTheLibraryIsMade() throws IOException, InterruptedException {
        archive.write(0);
        Path library = folder.resolve("early");
        int killed = 0;
        for (KillMoment moment : List.of(KillMoment.AT_ONCE, KillMoment.AT_ONCE, KillMoment.COMMITTING)) {
            killed += kill(moment, library);
        }
        assertTrue(killed >= 2, "killed: " + killed);
        finishes(library, first);
    }

    @Test
    void whileItWritesAndCommits() throws IOException, InterruptedException {
        archive.write(0);
        int killed = 0;
        for (KillMoment moment : List.of(KillMoment.WRITING, KillMoment.FINISHING, KillMoment.COMMITTING, KillMoment.COMMITTED)) {
            Path library = LibraryFolders.copy(made, folder.resolve("written-" + moment));
            killed += kill(moment, library);
            holdsOnly(library, first);
            tells(library);
            finishes(library, first);
        }
        assertTrue(killed >= 3, "killed: " + killed);
    }

    @Test
    void whileChangedFilesReplaceTheirArticles() throws IOException, InterruptedException {
        archive.write(1);
        int killed = 0;
        for (KillMoment moment : List.of(KillMoment.WRITING, KillMoment.FINISHING, KillMoment.COMMITTING)) {
            Path library = LibraryFolders.copy(first.folder(), folder.resolve("replaced-" + moment));
            killed += kill(moment, library);
            holdsOnly(library, first, second);
            finishes(library, second);
        }
        assertTrue(killed >= 2, "killed: " + killed);
    }

    /** Returns 1 when the process was running still. */
    private int kill(KillMoment moment, Path library) throws IOException, InterruptedException {
        Process process = command.start(library, "import", archive.file().toString());
        return moment.kill(process, library, random) ? 1 : 0;
    }

    /** Checks that each article is there once at most, as an undisturbed import has it, and that searching finds nothing else. */
    private static void holdsOnly(Path folder, Library... allowed) throws IOException {
        try (Library library = LibraryFolders.open(folder)) {
            int present = 0;
            for (String id : archive.ids()) {
                List<Article> found = library.articles().articles(id);
                assertTrue(found.size() <= 1, id);
                for (Article article : found) {
                    boolean whole = false;
                    for (Library one : allowed) {
                        whole |= one.articles().articles(id).contains(article);
                    }
                    assertTrue(whole, id);
                    present++;
                }
            }
            assertEquals(present + packs(), count(library));
            assertFalse(library.articles().search(SearchRequest.of("disk full", 5)).hits().isEmpty());
        }
    }

    /** Checks that the next start says what was not finished; where the kill came when all was done, that nothing is left to do. */
    private static void tells(Path folder) throws IOException {
        try (Library library = LibraryFolders.open(folder)) {
            List<String> unfinished = library.articles().unfinished().stream().map(UnfinishedImport::source).toList();
            if (unfinished.isEmpty()) {
                ImportReport report = library.importFrom(List.of(archive.file()), null);
                assertEquals(report.articles(), report.unchanged());
            } else {
                assertEquals(List.of(archive.file().toString()), unfinished);
            }
        }
    }

    /** Imports again, and checks that the library holds what an undisturbed one does. */
    private static void finishes(Path folder, Library undisturbed) throws IOException {
        try (Library library = LibraryFolders.open(folder)) {
            ImportReport report = library.importFrom(List.of(archive.file()), null);
            assertEquals(report.articles(), report.added() + report.changed() + report.unchanged());
            assertEquals(List.of(), report.rejected());
            assertEquals(undisturbed.articles().languages(), library.articles().languages());
            for (String id : archive.ids()) {
                assertEquals(undisturbed.articles().articles(id), library.articles().articles(id), id);
            }
            for (String query : List.of("error server message", "disk full", GeneratedArticles.id(7))) {
                assertEquals(undisturbed.articles().search(SearchRequest.of(query, 5)).total(),
                        library.articles().search(SearchRequest.of(query, 5)).total(), query);
            }
            assertEquals(report.articles(), library.importFrom(List.of(archive.file()), null).unchanged());
            assertEquals(List.of(), library.articles().unfinished());
        }
    }

    private static int packs() throws IOException {
        try (Library empty = LibraryFolders.open(made)) {
            return count(empty);
        }
    }

    private static int count(Library library) throws IOException {
        return library.articles().languages().values().stream().mapToInt(Integer::intValue).sum();
    }
}
