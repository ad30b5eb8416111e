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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.index.SearchFilter;
import org.probebook.index.SearchOrder;
import org.probebook.index.SearchRequest;
import org.probebook.index.Suggestion;

class SearchesTest {
    @TempDir
    Path folder;
    private Path file;
    private Searches searches;

    @BeforeEach
    void open() {
        file = folder.resolve("searches.json");
        searches = new Searches(file);
    }

    private static SearchRequest request(String text) {
        return SearchRequest.of(text, 20);
    }

    private List<String> past() throws IOException {
        return searches.past().stream().map(search -> search.request().text()).toList();
    }

    @Test
    void remembersTheLastFirstAndEachOnce() throws IOException {
        for (String text : List.of("full silo", "error 71", "full silo ", "full silo")) {
            searches.made(request(text));
        }
        assertEquals(List.of("full silo", "error 71"), past());
        searches.forget(searches.past().getFirst());
        assertEquals(List.of("error 71"), past());
        searches.clear();
        assertEquals(List.of(), past());
    }

    @Test
    void keepsNoMoreThanItSays() throws IOException {
        for (int i = 0; i < Searches.MOST_PAST + 5; i++) {
            searches.made(request("search " + i));
        }
        assertEquals(Searches.MOST_PAST, past().size());
        assertEquals("search " + (Searches.MOST_PAST + 4), past().getFirst());
    }

    @Test
    void remembersNoPasteAndNothingWhenSwitchedOff() throws IOException {
        searches.made(request("a line\nand another"));
        searches.made(request("x".repeat(300)));
        searches.made(request("  "));
        assertFalse(Files.exists(file));
        searches.made(request("silo"));
        searches.save("mine", request("silo"));
        searches.remember(false);
        searches.made(request("grain"));
        assertFalse(searches.remembers());
        assertEquals(List.of(), past());
        assertEquals(1, searches.saved().size());
        searches.remember(true);
        searches.made(request("grain"));
        assertEquals(List.of("grain"), past());
    }

    @Test
    void savesAllThatASearchIs() throws IOException {
        SearchFilter filter = new SearchFilter(Set.of("nl", "de"), "silo", Set.of("Silo Server"), Set.of(1999, 2001), Set.of("BUG"),
                Set.of("q1"), Set.of("Q1"));
        SearchRequest all = request("\"grain\" ? ü 鶏").in(Optional.of("nl")).only(filter).by(SearchOrder.DATE).meaning(false);
        searches.save(" Grain ", all);
        SearchRequest read = new Searches(file).saved("Grain").orElseThrow().request();
        assertEquals(all.text(), read.text());
        assertEquals(filter, read.filter());
        assertEquals(SearchOrder.DATE, read.order());
        assertEquals(Optional.of("nl"), read.language());
        assertFalse(read.meaning());
    }

    @Test
    void renamesAndRemoves() throws IOException {
        searches.save("b", request("one"));
        searches.save("a", request("two"));
        searches.rename("b", "c");
        assertEquals(List.of("a", "c"), searches.saved().stream().map(KeptSearch::name).toList());
        searches.rename("c", "a");
        assertEquals(List.of("one"), searches.saved().stream().map(search -> search.request().text()).toList());
        searches.remove("a");
        searches.remove("a");
        assertTrue(searches.saved().isEmpty());
        assertThrows(NotFoundException.class, () -> searches.rename("a", "b"));
        assertThrows(IllegalArgumentException.class, () -> searches.save(" ", request("x")));
    }

    @Test
    void losesNothingThatSeveralWriteAtOnce() throws IOException, InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> all = IntStream.range(0, 40).<Future<?>>mapToObj(i -> threads.submit(() -> {
                new Searches(file).save("search " + i, request("text " + i));
                return null;
            })).toList();
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertEquals(40, searches.saved().size());
    }

    @Test
    void putsADamagedFileAside() throws IOException {
        Files.writeString(file, "{\"past\":[{\"text\":\"half a");
        assertEquals(List.of(), past());
        assertTrue(Files.exists(folder.resolve("searches.json.damaged")));
        Files.writeString(file, "{\"past\":[{\"text\":\"x\",\"when\":\"never\"}]}");
        searches.made(request("silo"));
        assertEquals(List.of("silo"), past());
    }

    @Test
    void suggestsWhatWasSoughtBefore() throws IOException {
        searches.made(request("the silo"));
        searches.made(request("silo is full"));
        searches.save("Monday", request("grain weight"));
        PastSuggestions suggestions = new PastSuggestions(searches);
        assertEquals(List.of("silo is full", "the silo"), suggestions.of("Silo", 5).stream().map(Suggestion::text).toList());
        assertEquals(List.of(new Suggestion(Suggestion.Kind.PAST_SEARCH, "grain weight", "Monday")), suggestions.of("mon", 5));
        assertEquals(3, suggestions.of("", 5).size());
        assertEquals(1, suggestions.of("", 1).size());
    }
}
