// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.article.Article;
import org.probebook.article.render.ArticleHtml;
import org.probebook.index.SearchRequest;

/** Files that were made to do harm lie among good ones: these come in, those are refused or read within bounds, and nothing active is ever shown. */
class HostileImportTest {
    private static final System.Logger LOG = System.getLogger(HostileImportTest.class.getName());
    /** Of all processors, with the compiler and the collector of the virtual machine: this for a file, and as much again for each of its megabytes that is read. */
    private static final Duration MOST = Duration.ofSeconds(2);
    /** Megabytes: no format reads more of a file into one article. */
    private static final long READ = 8;
    private static final int GOOD = 20;
    private static final int AGAIN = 2;

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
    void goodArticlesComeInFromAmongHostileFiles() throws Exception {
        Path in = Files.createDirectory(folder.resolve("in"));
        for (int i = 0; i < GOOD; i++) {
            Files.writeString(in.resolve(i + "-good.md"), "---\nid: good-" + i + "\ntitle: Good " + i + "\n---\n\nThe pump is good.\n");
        }
        for (Map.Entry<String, byte[]> file : HostileFiles.all().entrySet()) {
            Files.write(in.resolve(file.getKey()), file.getValue());
        }
        HostileFiles.onDisk(in);
        ImportReport report = library.importFrom(List.of(in), null);
        for (int i = 0; i < GOOD; i++) {
            assertEquals(1, library.articles().articles("good-" + i).size(), "good-" + i);
        }
        report.rejected().forEach(HostileImportTest::inOneLine);
        assertEquals(List.of(), report.rejected().stream().filter(rejected -> rejected.reason().contains("inside the product")).toList());
        assertTrue(library.articles().search(SearchRequest.of(HostileFiles.SECRET, 5)).hits().isEmpty());
        for (String refused : List.of("climbs", "absolute", "drive", "back", "secret", "in/passwd.md", "in/secret.md",
                "in/up/outside/secret.md")) {
            assertEquals(List.of(), library.articles().articles(refused), refused);
        }
        ImportReport again = library.importFrom(List.of(in), null);
        assertEquals(report.articles(), again.articles());
        assertEquals(0, again.added() + again.changed() + again.vanished());
    }

    @Test
    void eachHostileFileTakesLittleTimeAndShowsNothingActive() throws Exception {
        library.importFrom(List.of(Files.write(folder.resolve("first.md"), HostileFiles.all().get("scripts.md"))), null);
        List<String> wrong = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, byte[]> file : HostileFiles.all().entrySet()) {
            Path in = folder.resolve("one" + number++);
            Duration most = MOST.multipliedBy(1 + Math.min(READ, file.getValue().length >> 20));
            Duration before = time();
            ImportReport report = imported(in, file);
            Duration taken = time().minus(before);
            // The first time may be the compiler's.
            for (int again = 0; again < AGAIN && taken.compareTo(most) > 0; again++) {
                before = time();
                imported(folder.resolve("again" + number + again), file);
                taken = time().minus(before);
            }
            LOG.log(Level.DEBUG, file.getKey() + " " + taken.toMillis() + " ms, " + report.articles() + " articles, " + report.rejected());
            if (taken.compareTo(most) > 0) {
                wrong.add(file.getKey() + " takes " + taken);
            }
            if (report.articles() == 0 && report.rejected().isEmpty()) {
                wrong.add(file.getKey() + " is neither read nor refused");
            }
            for (Article article : library.articles().articles(in.getFileName() + "/" + file.getKey())) {
                strange(article).forEach(what -> wrong.add(file.getKey() + " shows " + what));
            }
        }
        for (String id : List.of("\"><script>alert(1)</script>", "Q999001", "Q999002", "Q999003", "Q999004", "anchors")) {
            for (Article article : library.articles().articles(id)) {
                strange(article).forEach(what -> wrong.add(id + " shows " + what));
            }
        }
        assertEquals(List.of(), wrong);
        assertFalse(library.articles().articles("Q999004").isEmpty());
        assertFalse(library.articles().articles("one" + (number - 4) + "/scripts.html").isEmpty());
    }

    private ImportReport imported(Path in, Map.Entry<String, byte[]> file) throws IOException {
        Path at = Files.createDirectory(in).resolve(file.getKey());
        Files.write(at, file.getValue());
        ImportReport report = library.importFrom(List.of(in), null);
        Files.delete(at);
        return report;
    }

    private static List<String> strange(Article article) {
        return InertPage.strange(ArticleHtml.standalone(article));
    }

    private static void inOneLine(Object rejected) {
        assertTrue(rejected.toString().chars().noneMatch(Character::isISOControl), rejected.toString());
    }

    private static Duration time() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
