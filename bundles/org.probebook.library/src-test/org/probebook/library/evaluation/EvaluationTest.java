// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.index.SearchFilter;
import org.probebook.library.NotFoundException;
import org.probebook.library.UnreadableDataException;

class EvaluationTest {
    private static final EvaluationQuery DUTCH = new EvaluationQuery("a", "nl", "pomp bromt", List.of("KB100001"), "pump:noise");
    private static final EvaluationQuery GERMAN = new EvaluationQuery("b", "de", "pumpe brummt", List.of("Q100002"), "pump:noise");
    private static final EvaluationQuery ENGLISH = new EvaluationQuery("c", "nl", "valve stuck", List.of("Q100003", "Q100002"), "valve");

    @TempDir
    private Path folder;

    private final RankedLibrary library = new RankedLibrary();
    private final List<String> notes = new ArrayList<>();

    @Test
    void scoresAreOfTheFileItsLanguagesAndItsKinds() throws IOException {
        FileScores scores = run(EvaluationPlan.of(List.of(file("all.tsv", DUTCH, GERMAN, ENGLISH)))).getFirst();
        // The library answers Q100001 Q100002 to all: ranks 1, 2 and 2.
        assertEquals((1 + 0.5 + 0.5) / 3, scores.all().quality().mrr10(), 1e-12);
        assertEquals(Set.of("de", "nl"), scores.languages().keySet());
        assertEquals(0.75, scores.languages().get("nl").quality().mrr10(), 1e-12);
        assertEquals(2, scores.languages().get("nl").queries());
        assertEquals(Set.of("pump", "valve"), scores.kinds().keySet());
        assertEquals(0.5, scores.kinds().get("valve").quality().mrr10(), 1e-12);
        assertTrue(scores.all().p50() >= 0 && scores.all().p99() >= scores.all().p50());
    }

    @Test
    void theRankingIsToldTheLanguageUnlessItIsToFindOut() throws IOException {
        QueryFile file = file("one.tsv", DUTCH);
        run(EvaluationPlan.of(List.of(file)));
        assertEquals(Optional.of("nl"), library.asked.getLast().language());
        assertTrue(library.asked.getLast().meaning() && library.asked.getLast().filter().none());
        run(new EvaluationPlan(List.of(file), Optional.of("de-DE"), Optional.empty(), false, false, 50));
        assertEquals(Optional.empty(), library.asked.getLast().language());
        assertEquals(SearchFilter.language("de"), library.asked.getLast().filter());
        assertEquals(50, library.asked.getLast().limit());
        assertEquals(false, library.asked.getLast().meaning());
    }

    @Test
    void articlesAreThoseThatAFileNames() throws IOException {
        Path ids = Files.writeString(folder.resolve("ids.tsv"), "Q100001\tsomething\r\nQ100009\n\n");
        run(new EvaluationPlan(List.of(file("one.tsv", DUTCH)), Optional.of(ids.toString()), Optional.empty(), true, true, 10));
        assertEquals(SearchFilter.ids(Set.of("Q100001", "Q100009")), library.asked.getLast().filter());
        assertEquals("1 of the articles that " + ids + " names are not in the library; the first is Q100009", notes.getFirst());
    }

    @Test
    void nothingToSearchIsAnError() throws IOException {
        List<QueryFile> files = List.of(file("one.tsv", DUTCH));
        Path empty = Files.writeString(folder.resolve("empty.tsv"), "\n");
        Path strange = Files.writeString(folder.resolve("strange.tsv"), "Q100009\n");
        assertThrows(NotFoundException.class, () -> run(new EvaluationPlan(files, Optional.of("fi"), Optional.empty(), true, true, 10)));
        assertThrows(NotFoundException.class,
                () -> run(new EvaluationPlan(files, Optional.of("no/such.tsv"), Optional.empty(), true, true, 10)));
        assertThrows(NotFoundException.class,
                () -> run(new EvaluationPlan(files, Optional.of(strange.toString()), Optional.empty(), true, true, 10)));
        assertThrows(UnreadableDataException.class,
                () -> run(new EvaluationPlan(files, Optional.of(empty.toString()), Optional.empty(), true, true, 10)));
    }

    @Test
    void relevantArticlesThatAreNotThereAreTold() throws IOException {
        run(EvaluationPlan.of(List.of(file("one.tsv", ENGLISH))));
        assertEquals(List.of("1 of the 2 relevant articles of one.tsv are not in the library; the first is Q100003"), notes);
    }

    @Test
    void aRunSpellsArticlesAsTheQueriesDo() throws IOException {
        List<QueryFile> files = List.of(file("one.tsv", DUTCH), file("two.tsv", GERMAN));
        Path run = folder.resolve("a.run");
        RunFile.at(run, files).write(run(EvaluationPlan.of(files)));
        assertEquals("a\t1\tKB100001\na\t2\tQ100002\nb\t1\tQ100001\nb\t2\tQ100002\n", Files.readString(run));
    }

    @Test
    void aRunThatCannotBeWrittenOrReadIsRefusedBeforeTheWork() {
        QueryFile file = file("one.tsv", DUTCH);
        assertThrows(NotFoundException.class, () -> RunFile.at(folder.resolve("none/a.run"), List.of(file)));
        assertThrows(UnreadableDataException.class, () -> RunFile.at(folder, List.of(file)));
        assertThrows(UnreadableDataException.class, () -> RunFile.at(folder.resolve("a.run"), List.of(file, file("two.tsv", DUTCH))));
    }

    @Test
    void withOtherLexiconsArticlesInOtherLanguagesAreWrittenAnew() throws IOException {
        Path lexicons = Path.of("other.zip");
        EvaluationPlan plan = new EvaluationPlan(List.of(file("one.tsv", DUTCH)), Optional.of("nl"), Optional.of(lexicons), true, true, 10);
        assertEquals(1, run(plan).getFirst().all().quality().mrr10());
        assertEquals(List.of("copy " + SearchFilter.language("nl"), "read other.zip", "close"), library.done);
        assertEquals(1, notes.size());
        assertFalse(Files.exists(library.scratch));
    }

    @Test
    void englishArticlesAreSearchedWhereTheyAre() throws IOException {
        run(new EvaluationPlan(List.of(file("one.tsv", DUTCH)), Optional.of("en"), Optional.of(Path.of("other.zip")), true, true, 10));
        assertEquals(List.of("read other.zip", "close"), library.done);
    }

    @Test
    void cancellingEndsIt() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        Evaluation evaluation = new Evaluation(library, Path.of("index"), library.search(),
                EvaluationPlan.of(List.of(file("one.tsv", DUTCH))), notes::add);
        assertThrows(OperationCanceledException.class, () -> evaluation.run(SubMonitor.convert(monitor)));
    }

    private List<FileScores> run(EvaluationPlan plan) throws IOException {
        return new Evaluation(library, Path.of("index"), library.search(), plan, notes::add).run(SubMonitor.convert(null));
    }

    private static QueryFile file(String name, EvaluationQuery... queries) {
        return new QueryFile(Path.of(name), List.of(queries));
    }
}
