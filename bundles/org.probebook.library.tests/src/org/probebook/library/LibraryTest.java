// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ServiceCaller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.article.Article;
import org.probebook.index.IArticleWriter;
import org.probebook.index.ISearchEngine;
import org.probebook.index.IndexInUseException;
import org.probebook.index.SearchRequest;
import org.probebook.index.SourceRecord.Rejected;
import org.probebook.index.UnfinishedImport;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Role;
import org.probebook.probe.Answer;
import org.probebook.probe.Credentials;
import org.probebook.probe.Finding;
import org.probebook.probe.Host;
import org.probebook.probe.Reason;
import org.probebook.probe.Verdict;

/** A library with all that is installed: packs, formats, index, probe kinds. */
class LibraryTest {
    @TempDir
    private Path folder;

    private Library library;

    @BeforeEach
    void open() throws IOException {
        library = LibraryFolders.open(folder.resolve("library"));
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    void aNewLibraryHoldsTheSamplePack() throws IOException {
        assertTrue(library.problems().size() >= 8, "problems: " + library.problems().size());
        assertTrue(library.articles().languages().size() >= 5, library.articles().languages().toString());
        for (Problem problem : library.problems()) {
            assertFalse(library.articles().articles(problem.getId()).isEmpty(), problem.getId());
        }
    }

    @Test
    void openingAgainAddsNothing() throws IOException {
        Map<String, Integer> before = library.articles().languages();
        library.close();
        library = LibraryFolders.open(folder.resolve("library"));
        assertEquals(before, library.articles().languages());
    }

    @Test
    void sampleKnowledgeServesTheArticlesItIsAbout() throws IOException {
        for (String name : List.of("Q258837", "KB258837", "258837", "q258837", "pb-leaked-sessions")) {
            assertEquals(Optional.of("pb-leaked-sessions"), library.knowledge(name).map(Problem::getId), name);
        }
        assertEquals(Optional.of("pb-null-sessions"), library.knowledge("328459").map(Problem::getId));
    }

    @Test
    void importsFromAZipAndAgain() throws IOException {
        Path zip = zip("archive.zip", Map.of("txt/Q900001.TXT", legacy("Q900001", "Printing stops after a restart"), "txt/Q900002.TXT",
                legacy("Q900002", "The clock runs slow")));
        ImportReport first = library.importFrom(List.of(zip), null);
        assertEquals(2, first.articles());
        assertEquals(2, first.added());
        assertEquals(List.of(), first.rejected());
        assertEquals(Map.of("en", 2), first.languages());
        ImportReport second = library.importFrom(List.of(zip), null);
        assertEquals(2, second.unchanged());
        assertEquals(0, second.added() + second.changed());
        assertEquals("Q900002", library.articles().search(SearchRequest.of("clock slow", 5)).hits().getFirst().id());
        assertEquals("Printing stops after a restart", library.articles().articles("KB900001").getFirst().title());
    }

    @Test
    void aChangedFileReplacesItsArticle() throws IOException {
        library.importFrom(List.of(zip("a.zip", Map.of("Q900001.TXT", legacy("Q900001", "Printing stops")))), null);
        ImportReport report = library.importFrom(List.of(zip("a.zip", Map.of("Q900001.TXT", legacy("Q900001", "Printing stops at night")))),
                null);
        assertEquals(1, report.changed());
        assertEquals(List.of("Printing stops at night"), library.articles().articles("Q900001").stream().map(Article::title).toList());
    }

    @Test
    void aVanishedFileIsCountedAndItsArticleKept() throws IOException {
        library.importFrom(List
                .of(zip("a.zip", Map.of("1.TXT", legacy("Q900001", "Printing stops"), "2.TXT", legacy("Q900002", "The clock runs slow")))),
                null);
        ImportReport report = library.importFrom(List.of(zip("a.zip", Map.of("1.TXT", legacy("Q900001", "Printing stops")))), null);
        assertEquals(1, report.vanished());
        assertEquals(1, library.articles().articles("Q900002").size());
    }

    @Test
    void aFileThatCannotBeReadThisTimeHasNotVanished() throws IOException {
        String first = legacy("Q900001", "Printing stops");
        library.importFrom(List.of(zip("a.zip", Map.of("1.TXT", first, "2.TXT", legacy("Q900002", "The clock runs slow")))), null);
        ImportReport report = library.importFrom(List.of(zip("a.zip", Map.of("1.TXT", first, "2.TXT", ""))), null);
        assertEquals(1, report.rejected().size());
        assertEquals(0, report.vanished());
    }

    @Test
    void sourcesOfOneNameKeepEachOthersArticles() throws IOException {
        Path one = Files.createDirectories(folder.resolve("one/docs"));
        Path other = Files.createDirectories(folder.resolve("other/docs"));
        Files.writeString(one.resolve("1.TXT"), legacy("Q900001", "Printing stops"));
        Files.writeString(other.resolve("2.TXT"), legacy("Q900002", "The clock runs slow"));
        library.importFrom(List.of(one, other), null);
        assertEquals(0, library.importFrom(List.of(one, other), null).vanished());
        assertFalse(library.articles().search(SearchRequest.of("Q900002", 5)).hits().getFirst().vanished());
    }

    @Test
    void anArchiveNamedLikeAPackDoesNotCountItsArticles() throws IOException {
        assertEquals(0,
                library.importFrom(List.of(zip("sample.zip", Map.of("1.TXT", legacy("Q900001", "Printing stops")))), null).vanished());
    }

    @Test
    void anIndexThatWasTakenAwayIsMadeAgainFromThePacks() throws IOException {
        Map<String, Integer> before = library.articles().languages();
        library.close();
        try (Stream<Path> files = Files.list(folder.resolve("library/index"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder.resolve("library/index"));
        library = LibraryFolders.open(folder.resolve("library"));
        assertEquals(before, library.articles().languages());
    }

    @Test
    void aMakingThatWasKilledAtItsEndIsDoneAgain() throws IOException {
        Path killed = folder.resolve("killed");
        Files.createDirectories(killed.resolve("index"));
        Files.writeString(killed.resolve("library.properties.new"), "form");
        try (Library again = LibraryFolders.open(killed)) {
            assertEquals(library.articles().languages(), again.articles().languages());
        }
    }

    @Test
    void whatCannotBeReadIsReportedAndTheRestGoesOn() throws IOException {
        byte[] noise = new byte[4000];
        new Random(1).nextBytes(noise);
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.write(in.resolve("noise.bin"), noise);
        Files.writeString(in.resolve("empty.txt"), "");
        Files.writeString(in.resolve("Q900001.TXT"), legacy("Q900001", "Printing stops"));
        ImportReport report = library.importFrom(List.of(in), null);
        assertEquals(1, report.articles());
        assertEquals(List.of("empty.txt", "noise.bin"), report.rejected().stream().map(Rejected::source).toList());
        report.rejected().forEach(rejected -> assertFalse(rejected.reason().contains("\n"), rejected.reason()));
    }

    @Test
    void translationsInAPackedFileAreOneProblemAndBadLinesAreReported() throws IOException {
        Path file = folder.resolve("pumps.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("""
                    {"id": "pumps/nl/valve.md", "lang": "nl", "title": "Het ventiel klemt", "text": "Draai het ventiel open."}
                    {"id": "pumps/de/valve.md", "lang":
                    {"id": "pumps/de/valve.md", "lang": "de", "title": "Das Ventil klemmt", "text": "Drehen Sie das Ventil auf."}
                    {"id": "pumps/de/tank.md", "lang": "de", "title": "Der Tank ist leer", "text": "Kein Ventil hilft."}
                    """.getBytes(StandardCharsets.UTF_8));
        }
        ImportReport report = library.importFrom(List.of(file, page()), null);
        assertEquals(4, report.articles());
        assertEquals(List.of("pumps.jsonl:2"), report.rejected().stream().map(Rejected::source).toList());
        assertEquals(List.of("pumps/de/valve.md", "pumps/nl/valve.md"),
                library.articles().problem("pumps/valve.md").stream().map(Article::id).sorted().toList());
        assertEquals(List.of("page/page.html"), library.articles().articles("page/page.html").stream().map(Article::id).toList());
    }

    private Path page() throws IOException {
        return Files.writeString(folder.resolve("page.html"),
                "<!DOCTYPE html><html lang=en><title>The pump hums</title><h2>Cause</h2><p>Air.</html>");
    }

    @Test
    void aWrongPathOrABrokenZipImportsNothing() throws IOException {
        Path good = zip("good.zip", Map.of("Q900001.TXT", legacy("Q900001", "Printing stops")));
        assertThrows(NotFoundException.class, () -> library.importFrom(List.of(good, folder.resolve("missing.zip")), null));
        Path broken = folder.resolve("broken.zip");
        Files.write(broken, java.util.Arrays.copyOf(Files.readAllBytes(good), 100));
        assertThrows(UnreadableDataException.class, () -> library.importFrom(List.of(good, broken), null));
        assertTrue(library.articles().articles("Q900001").isEmpty());
    }

    @Test
    void cancellingAnImportKeepsTheLibrary() throws IOException {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        Path zip = zip("a.zip", Map.of("Q900001.TXT", legacy("Q900001", "Printing stops")));
        assertThrows(OperationCanceledException.class, () -> library.importFrom(List.of(zip), monitor));
        assertTrue(library.articles().articles("Q900001").isEmpty());
        assertEquals(1, library.importFrom(List.of(zip), null).added());
    }

    @Test
    void anImportThatWasCancelledInTheMiddleIsToldUntilItIsRunAgain() throws IOException {
        Path zip = zip("a.zip", Map.of("Q900001.TXT", legacy("Q900001", "Printing stops")));
        assertThrows(OperationCanceledException.class, () -> library.importFrom(List.of(zip), new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return Files.exists(folder.resolve("library/index/probebook.writer"));
            }
        }));
        assertEquals(List.of(zip.toString()), library.articles().unfinished().stream().map(UnfinishedImport::source).toList());
        library.importFrom(List.of(zip), null);
        assertEquals(List.of(), library.articles().unfinished());
    }

    @Test
    void anImportThatNobodyWantsToFinishIsForgotten() throws IOException {
        ServiceCaller.callOnce(getClass(), ISearchEngine.class, engine -> {
            try (IArticleWriter writer = engine.write(folder.resolve("library/index"))) {
                writer.begin("/gone");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        library.articles().refresh();
        library.forget(library.articles().unfinished());
        assertEquals(List.of(), library.articles().unfinished());
    }

    @Test
    void aSecondWriterIsToldAndReadersGoOn() throws Exception {
        Path zip = zip("a.zip", Map.of("Q900001.TXT", legacy("Q900001", "Printing stops")));
        ServiceCaller.callOnce(getClass(), ISearchEngine.class, engine -> {
            try (IArticleWriter writer = engine.write(folder.resolve("library/index"))) {
                assertThrows(IndexInUseException.class, () -> library.importFrom(List.of(zip), null));
                try (Library reader = LibraryFolders.open(folder.resolve("library"))) {
                    assertFalse(reader.articles().search(SearchRequest.of("disk full", 5)).hits().isEmpty());
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void aFolderOfSomethingElseIsNoLibrary() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(documents.resolve("letter.txt"), "Dear all");
        assertThrows(UnreadableDataException.class, () -> LibraryFolders.open(documents));
        assertThrows(UnreadableDataException.class, () -> LibraryFolders.open(documents.resolve("letter.txt")));
        assertEquals("Dear all", Files.readString(documents.resolve("letter.txt")));
    }

    @Test
    void everySampleProblemCanBeAskedSomewhere() throws IOException {
        for (Problem problem : library.problems()) {
            Host nowhere = Host.parse("127.0.0.1,smb=1,ssh=1,tcp=1,tls=1,http=1,https=1,dns=127.0.0.1:1,platform=linux,edition=server");
            CheckReport report = library.checks().run(List.of(problem.getId()),
                    Map.of(Role.HOST, nowhere, Role.CLIENT, nowhere, Role.SERVER, nowhere), java.time.Duration.ofSeconds(2),
                    host -> Credentials.NONE, finding -> assertTrue(finding.evidence().millis() >= 0), null).getFirst();
            List<Finding> findings = report.verdicts().stream().flatMap(Verdict::leaves).map(Verdict.Judged.class::cast)
                    .map(Verdict.Judged::finding).toList();
            assertFalse(findings.isEmpty(), problem.getId());
            for (Finding finding : findings) {
                assertFalse(finding.reason().equals(Optional.of(Reason.MALFORMED)), problem.getId() + " " + finding);
                assertFalse(finding.evidence().reply().contains("nothing installed"), problem.getId() + " " + finding);
            }
        }
    }

    @Test
    void aDiskProblemIsToldOfThisMachine() throws IOException {
        CheckReport report = library.check("pb-disk-full", Map.of(Role.HOST, Host.parse("local")), host -> Credentials.NONE,
                finding -> assertTrue(finding.evidence().millis() >= 0), null);
        assertTrue(report.verdicts().stream().flatMap(Verdict::leaves)
                .anyMatch(leaf -> leaf.answer() == Answer.HOLDS || leaf.answer() == Answer.DOES_NOT_HOLD));
    }

    @Test
    void anArticleThatIsNotThereIsNotFound() {
        assertThrows(NotFoundException.class,
                () -> library.check("Q1234567", Map.of(), host -> Credentials.NONE, finding -> assertTrue(false), null));
    }

    @Test
    void severalArticlesAreCheckedInOneRun() throws IOException {
        AtomicInteger signIns = new AtomicInteger();
        List<CheckReport> reports = library.checks().run(List.of("pb-service-down", "pb-disk-full"), Map.of(Role.HOST, Host.parse("local")),
                java.time.Duration.ofSeconds(10), host -> {
                    signIns.incrementAndGet();
                    return Credentials.NONE;
                }, finding -> assertTrue(finding.evidence().millis() >= 0), null);
        assertEquals(List.of("pb-service-down", "pb-disk-full"), reports.stream().map(CheckReport::article).toList());
        reports.forEach(report -> assertEquals(report.problem().getConditions(),
                report.verdicts().stream().map(Verdict::condition).toList()));
        assertEquals(1, signIns.get());
    }

    @Test
    void hostsAreKeptAndForgotten() throws IOException {
        library.hosts().put("lab", Host.parse("127.0.0.1,smb=4455,user=probe,platform=nt4"), List.of("test"));
        library.close();
        library = LibraryFolders.open(folder.resolve("library"));
        assertEquals(4455, library.host("lab").port("smb", 445));
        assertEquals("nt4", library.host("lab").platform());
        assertTrue(library.hosts().remove("lab"));
        assertFalse(library.hosts().remove("lab"));
        assertEquals("lab", library.host("lab").address());
    }

    private Path zip(String name, Map<String, String> files) throws IOException {
        Path zip = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream zipped = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zipped.putNextEntry(new ZipEntry(file.getKey()));
                zipped.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zipped.closeEntry();
            }
        }
        return zip;
    }

    /** An article in the legacy text form. */
    private static String legacy(String id, String title) {
        return String.join("\r\n", "DOCUMENT:" + id + "  03-JAN-2001  [sample]", "TITLE   :" + title, "PRODUCT :Sample Product",
                "PROD/VER::1.0", "OPER/SYS:", "KEYWORDS:",
                "", "=".repeat(70), "", "SYMPTOMS", "========", "", title + " when the office opens.", "", "CAUSE", "=====", "",
                "A cable was loose.", "", "");
    }
}
