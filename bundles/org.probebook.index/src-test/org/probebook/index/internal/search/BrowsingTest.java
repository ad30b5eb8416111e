// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probebook.index.internal.SampleArticles.article;
import static org.probebook.index.internal.SampleArticles.put;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.article.SectionKind;
import org.probebook.fact.FactRecogniser;
import org.probebook.index.Facet;
import org.probebook.index.Hit;
import org.probebook.index.IArticleWriter;
import org.probebook.index.ISearch;
import org.probebook.index.Reason;
import org.probebook.index.SearchAnswer;
import org.probebook.index.SearchFilter;
import org.probebook.index.SearchOrder;
import org.probebook.index.SearchRequest;
import org.probebook.index.Suggestion;
import org.probebook.index.internal.LuceneEngine;

/** What is around the ranking: expressions, counts, dates, suggestions, likeness, spelling. */
class BrowsingTest {
    @TempDir
    static Path folder;
    private static ISearch search;

    @BeforeAll
    static void write() throws IOException {
        LuceneEngine engine = new LuceneEngine(new FactRecogniser());
        try (IArticleWriter writer = engine.write(folder)) {
            put(writer,
                    article("Q300001", "en", "Silo sensor reports too much grain").tag("BUG").revised(LocalDate.of(1999, 5, 1))
                            .symptoms("The silo sensor shows error 71 while grain is loaded.").product("Silo Server", "4.0")
                            .section(SectionKind.CAUSE,
                                    "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Silo\nValue Name: GrainLimit\nData Type: REG_DWORD\nValue: 0")
                            .refers("Q300009"));
            put(writer,
                    article("Q300002", "en", "Silo sensors fall silent").tag("PRB").revised(LocalDate.of(2001, 7, 2))
                            .symptoms("All sensors of the silo fall silent when grain dust covers Sensor.sys.")
                            .product("Silo Server", "5.0")
                            .refers("Q300009"));
            put(writer,
                    article("Q300003", "en", "How to weigh grain").tag("HOWTO").revised(LocalDate.of(2003, 1, 1))
                            .symptoms("Weigh grain with the scale in the barn; the silo is not needed.").product("Barn Scale"));
            put(writer,
                    article("Q300004", "nl", "Silosensor meldt te veel graan").tag("BUG").revised(LocalDate.of(2001, 1, 1))
                            .symptoms("De silosensor meldt fout 71 bij het laden van graan.").product("Silo Server", "4.0"));
            put(writer, article("Q300005", "en", "Tractors of the neighbour").undated().symptoms("The silo trembles when tractors pass.")
                    .product("Tractor"));
            put(writer, article("Q301234", "en", "Cows and the pipe").symptoms("Cows chew on \\PIPE\\milk and on \\PIPE\\milkstore."));
            for (int i = 0; i < 30; i++) {
                put(writer, article("hay-" + i, "en", "Conveyor number " + i).symptoms("The conveyor carries hay.").product("Conveyor"));
            }
            writer.commit();
        }
        search = engine.read(folder);
    }

    @AfterAll
    static void close() throws IOException {
        search.close();
    }

    private static Set<String> ids(SearchRequest request) throws IOException {
        return search.search(request).hits().stream().map(Hit::id).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = { "silo AND grain|Q300001 Q300002 Q300003",
            "silo AND NOT sensor AND grain|Q300003",
            "sensor OR tractors|Q300001 Q300002 Q300005", "silo -grain|Q300005", "silo +grain +dust|Q300002",
            "(sensor OR tractors) AND NOT dust|Q300001 Q300005",
            "senso*|Q300001 Q300002", "*osens*|Q300004", "gr??n|Q300001 Q300002 Q300003 Q300004", "graan*|Q300004",
            "grainl*|Q300001",
            "title:sensor|Q300001 Q300002", "title:\"silo sensor\"|Q300001 Q300002", "title:tractor|Q300005", "symptoms:dust|Q300002",
            "product:silo lang:en|Q300001 Q300002",
            "silo lang:nl,de|Q300004", "kind:bug|Q300001 Q300004", "year:1999|Q300001", "silo year:2001-|Q300002 Q300003 Q300004",
            "silo year:-1999|Q300001",
            "silo year:1999,2003|Q300001 Q300003", "id:Q3000*|Q300001 Q300002 Q300003 Q300004 Q300005", "id:kb300003|Q300003",
            "error:71|Q300001 Q300004",
            "code:0x47|Q300001 Q300004", "error:ERROR_REQ_NOT_ACCEP|Q300001 Q300004", "file:sensor.sys|Q300002", "file:sens*|Q300002",
            "key:GrainLimit|Q300001",
            "key:HKLM\\System\\CurrentControlSet\\Services\\Silo|Q300001", "key:hkey_local_machine\\system|Q300001", "pipe:milk|Q301234",
            "pipe:milk*|Q301234",
            "ref:Q300009|Q300001 Q300002", "\"fall silent\" -tractors|Q300002", "\"fall silent\" OR \"tractors pass\"|Q300002 Q300005",
            "NOT lang:en|Q300004",
            "silo NOT nothing|Q300001 Q300002 Q300003 Q300005" })
    void anExpressionFinds(String typed, String expected) throws IOException {
        Set<String> found = ids(SearchRequest.of(typed, 10));
        Set<String> wanted = Set.of(expected.split(" "));
        // A word that is also Dutch may bring a Dutch article along.
        assertTrue(found.containsAll(wanted), () -> typed + " found " + found);
        assertTrue(typed.startsWith("silo") && !typed.contains("AND") || found.equals(wanted), () -> typed + " found " + found);
    }

    @Test
    void aWildcardSaysWhatItFound() throws IOException {
        Hit hit = search.search(SearchRequest.of("grainlim*", 5)).hits().getFirst();
        assertTrue(hit.why().toString().contains("GrainLimit"), () -> hit.why().toString());
    }

    @Test
    void aPropertyIsAReason() throws IOException {
        Hit hit = search.search(SearchRequest.of("year:1999", 5)).hits().getFirst();
        assertEquals(List.of(new Reason(Reason.Kind.PROPERTY, "year:1999", 0)), hit.reasons());
    }

    @Test
    void aFilterAloneListsArticles() throws IOException {
        SearchAnswer answer = search.search(SearchRequest.of("", 10).only(SearchFilter.language("nl")));
        assertEquals(List.of("Q300004"), answer.hits().stream().map(Hit::id).toList());
        assertEquals(0, search.search(SearchRequest.of("", 10)).total());
    }

    @Test
    void countsAllThatMatch() throws IOException {
        SearchAnswer answer = search.search(SearchRequest.of("conveyor hay", 3).counting());
        assertEquals(30, answer.total());
        Map<Facet.Kind, Facet> facets = answer.facets().stream().collect(Collectors.toMap(Facet::kind, facet -> facet));
        assertEquals(List.of(new Facet.Count("en", 30)), facets.get(Facet.Kind.LANGUAGE).counts());
        assertEquals(List.of(new Facet.Count("Conveyor", 30)), facets.get(Facet.Kind.PRODUCT).counts());
        assertEquals(List.of(new Facet.Count("2001", 30)), facets.get(Facet.Kind.YEAR).counts());
        assertTrue(facets.get(Facet.Kind.KIND).counts().isEmpty());
        assertTrue(search.search(SearchRequest.of("conveyor", 3)).facets().isEmpty());
    }

    @Test
    void aFilterLeavesTheCountsOfItsOwnProperty() throws IOException {
        SearchRequest all = SearchRequest.of("error:71", 5).counting();
        Map<Facet.Kind, List<Facet.Count>> narrowed = search.search(all.only(SearchFilter.language("nl"))).facets().stream()
                .collect(Collectors.toMap(Facet::kind, Facet::counts));
        assertEquals(List.of(new Facet.Count("en", 1), new Facet.Count("nl", 1)), narrowed.get(Facet.Kind.LANGUAGE));
        assertEquals(List.of(new Facet.Count("2001", 1)), narrowed.get(Facet.Kind.YEAR));
    }

    @Test
    void sortsByDateWhatMatchesWell() throws IOException {
        List<String> ids = search.search(SearchRequest.of("silo sensor grain", 10).by(SearchOrder.DATE)).hits().stream().map(Hit::id)
                .toList();
        assertTrue(ids.indexOf("Q300001") > ids.indexOf("Q300002"), ids::toString);
        assertFalse(ids.contains("Q300005"), "one word in passing is no good match: " + ids);
        List<String> listed = search.search(SearchRequest.of("", 40).only(SearchFilter.language("en")).by(SearchOrder.DATE)).hits().stream()
                .map(Hit::id).toList();
        assertEquals("Q300003", listed.getFirst());
        assertEquals("Q300005", listed.getLast());
        assertEquals(listed, search.search(SearchRequest.of("lang:en", 40)).hits().stream().map(Hit::id).toList(), "nothing else ranks it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "si|ARTICLE|Silo sensors fall silent", "silo sen|ARTICLE|Silo sensor reports too much grain",
            "grain rep|ARTICLE|Silo sensor reports too much grain", "Q3000|ARTICLE|Q300001", "3012|ARTICLE|Q301234", "hay-2|ARTICLE|hay-2",
            "71|ERROR|error 71",
            "error 71|ERROR|error 71", "0x80070005|ERROR|0x80070005", "error_req|ERROR|ERROR_REQ_NOT_ACCEP", "scale|PRODUCT|Barn Scale",
            "Barn|PRODUCT|Barn Scale",
            "grainl|FACT|GrainLimit", "SENSOR.|FACT|Sensor.sys", "milks|FACT|milkstore", "silo grainl|FACT|silo GrainLimit",
            "carr|WORD|carries",
            "hay carr|WORD|hay carries" })
    void suggests(String typed, Suggestion.Kind kind, String text) throws IOException {
        List<Suggestion> found = search.suggestions(typed, 10);
        assertTrue(found.stream().anyMatch(one -> one.kind() == kind && one.text().equals(text)), found::toString);
        assertTrue(found.size() <= 10);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\"", "(((", "***", "\u0000", "鶏", "\uD83D", "a\tb", "\\\\", "Q", "0x" })
    void suggestsForAnyText(String typed) throws IOException {
        assertTrue(search.suggestions(typed, 3).size() <= 3);
        assertTrue(search.suggestions(typed.repeat(5000), 3).size() <= 3);
    }

    @Test
    void findsSimilarArticles() throws IOException {
        List<Hit> hits = search.similar("KB300001", 3);
        Set<String> ids = hits.stream().map(Hit::id).collect(Collectors.toSet());
        assertFalse(ids.contains("Q300001"));
        assertTrue(ids.containsAll(Set.of("Q300002", "Q300004")), ids::toString);
        assertTrue(hits.stream().noneMatch(hit -> hit.reasons().isEmpty()));
        assertTrue(search.similar("Q999999", 3).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({ "convyeor jams,conveyor jams", "the coneyor jams,the conveyor jams", "Convveyor,Conveyor", "conveyor+hay,",
            "conveyor jams,", "KeepConv,",
            "cnoveyor,conveyor", "convyeor AND number,conveyor AND number" })
    void tellsWhatWasMeant(String typed, String meant) throws IOException {
        Optional<String> found = search.search(SearchRequest.of(typed, 3)).meant();
        assertEquals(Optional.ofNullable(meant), found);
    }
}
