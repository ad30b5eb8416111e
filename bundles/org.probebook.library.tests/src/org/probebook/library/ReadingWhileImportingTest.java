// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.index.Hit;
import org.probebook.index.IndexInUseException;
import org.probebook.index.SearchAnswer;
import org.probebook.index.SearchRequest;

/** While one process imports, another reads and searches what is committed, and a third that would import too is told who does; an interrupted import ends at once. */
class ReadingWhileImportingTest {
    private static final int ARTICLES = 1000;
    private static final long SOON_MILLIS = 2000;

    @TempDir
    private static Path shared;

    private static CommandProcess command;
    private static SampleArchive archive;

    @TempDir
    private Path folder;

    private Path library;

    @BeforeAll
    static void archive() throws IOException, InterruptedException {
        command = CommandProcess.prepared();
        archive = new SampleArchive(shared.resolve("archive.zip"), ARTICLES);
        archive.write(0);
    }

    @BeforeEach
    void library() {
        library = folder.resolve("library");
    }

    @Test
    void readersGoOnAndASecondWriterIsToldWhoWrites() throws IOException, InterruptedException {
        try (Library reader = LibraryFolders.open(library)) {
            Process writer = command.start(library, "import", archive.file().toString());
            awaitArticles(writer);
            signal(writer, "STOP");
            CommandProcess.Ended second = command.run(library, "import", archive.file().toString());
            assertEquals(75, second.code(), second.err());
            assertTrue(second.err().contains(Long.toString(writer.pid())), second.err());
            IndexInUseException inUse = assertThrows(IndexInUseException.class, () -> reader.importFrom(List.of(archive.file()), null));
            assertTrue(inUse.getMessage().contains(Long.toString(writer.pid())), inUse.getMessage());
            signal(writer, "CONT");
            int commits = readUntilTheEnd(reader, writer);
            assertEquals(0, writer.exitValue());
            assertTrue(commits > 1, "seen commits: " + commits);
            assertEquals(1, reader.articles().articles(GeneratedArticles.id(ARTICLES - 1)).size());
        }
    }

    @Test
    void anInterruptedImportEndsAtOnceAndKeepsWhatWasCommitted() throws IOException, InterruptedException {
        LibraryFolders.open(library).close();
        Process writer = command.startInForeground(library, "import", archive.file().toString());
        awaitArticles(writer);
        try (Library reader = LibraryFolders.open(library)) {
            while (writer.isAlive() && count(reader) == 0) {
                reader.articles().refresh();
            }
            int committed = count(reader);
            long start = System.nanoTime();
            signal(writer, "INT");
            CommandProcess.Ended ended = command.end(writer);
            assertTrue(System.nanoTime() - start < TimeUnit.MILLISECONDS.toNanos(SOON_MILLIS),
                    "ended after " + (System.nanoTime() - start) / 1_000_000 + " ms");
            assertEquals(130, ended.code(), ended.err());
            reader.articles().refresh();
            assertTrue(count(reader) >= committed && count(reader) < ARTICLES, committed + " " + count(reader));
            assertEquals(1, reader.articles().unfinished().size());
            assertEquals(ARTICLES, reader.importFrom(List.of(archive.file()), null).articles() - archive.real());
        }
    }

    /** Reads and searches as fast as it can; returns how many states of the library it saw. */
    private static int readUntilTheEnd(Library reader, Process writer) throws IOException {
        int most = count(reader);
        int states = 0;
        while (writer.isAlive() || reader.articles().refresh()) {
            states += reader.articles().refresh() ? 1 : 0;
            int now = count(reader);
            assertTrue(now >= most, now + " after " + most);
            most = now;
            SearchAnswer answer = reader.articles().search(SearchRequest.of("error server message", 10));
            for (Hit hit : answer.hits()) {
                assertFalse(reader.articles().articles(hit.id()).isEmpty(), hit.id());
            }
            assertFalse(reader.articles().search(SearchRequest.of("disk full", 5)).hits().isEmpty());
        }
        return states;
    }

    /** Generated and real articles, not those of the sample pack, of which a fresh library has some. */
    private static int count(Library library) throws IOException {
        return library.articles().present(IntStream.range(0, ARTICLES).mapToObj(GeneratedArticles::id).toList()).size();
    }

    private void awaitArticles(Process writer) throws IOException {
        while (writer.isAlive() && LibraryFolders.indexFiles(library).stream().noneMatch(name -> name.endsWith(".fdt"))) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static void signal(Process process, String signal) throws IOException, InterruptedException {
        assertEquals(0, new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor());
    }
}
