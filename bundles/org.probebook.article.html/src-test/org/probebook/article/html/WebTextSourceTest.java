// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.Block.Item;
import org.probebook.article.Block.Note;
import org.probebook.article.Block.Paragraph;
import org.probebook.article.Block.Verbatim;
import org.probebook.article.Boilerplate;
import org.probebook.article.IArticleSource.Confidence;
import org.probebook.article.Product;
import org.probebook.article.Reference;
import org.probebook.article.RevisionDate;
import org.probebook.article.SectionKind;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;

class WebTextSourceTest {
    private final WebTextSource source = new WebTextSource();

    @Test
    void aPageIsKnownByItsHeadings() throws IOException {
        assertEquals(Confidence.LIKELY, source.recognise(file("KB900011-nl.txt")));
        assertEquals(Confidence.LIKELY, source.recognise(file("page-de.txt")));
    }

    @Test
    void theNameGivesTheIdAndThePageTheRest() throws IOException, UnreadableArticleException {
        Article article = read("KB900011-nl.txt");
        assertEquals("KB900011", article.id());
        assertEquals(List.of("Q900011", "900011"), article.aliases());
        assertEquals("nl", article.language());
        assertEquals("De pomp stopt met fout 71 wanneer het ventiel open staat", article.title());
        assertEquals(Optional.of(new RevisionDate("12/07/2015 12:25:57", Optional.empty())), article.revised(),
                "July in Dutch, December in English");
        assertEquals(List.of(new Product("Pomp XP Home Edition", List.of()), new Product("Pomp NT 4.0", List.of())), article.products());
        assertEquals(List.of("pomp", "pompen", "error71", "spoolpump", "kbprb", "kbpomp"), article.keywords());
    }

    @Test
    void sectionsAndSubsectionsAreFoundWithoutUnderlines() throws IOException, UnreadableArticleException {
        assertEquals(
                List.of("1 other ", "1 symptoms Symptomen", "1 cause Oorzaak", "1 resolution Oplossing", "2 resolution Methode 1",
                        "1 status Status",
                        "1 more-information Meer informatie"),
                read("KB900011-nl.txt").sections().stream().map(s -> s.level() + " " + s.kind().token() + " " + s.heading()).toList());
    }

    @Test
    void bannersAboveAreTextAndBoilerplate() throws IOException, UnreadableArticleException {
        List<Block> blocks = read("KB900011-nl.txt").sections().getFirst().blocks();
        assertTrue(Boilerplate.matches(blocks.get(0)));
        assertTrue(Boilerplate.matches(blocks.get(1)));
        assertEquals(new Note("Belangrijk", "Voor dit artikel hebt u een hand aan het ventiel nodig. Zie ook:"), blocks.get(2));
        assertEquals(new Paragraph("900012 Beschrijving van het ventiel"), blocks.get(3));
    }

    @Test
    void gluedNumbersAreReferences() throws IOException, UnreadableArticleException {
        assertEquals(List.of(new Reference("KB900012", "Beschrijving van het ventiel"), new Reference("KB900013", "Pomp 3 'gebruiken'")),
                read("KB900011-nl.txt").references());
    }

    @Test
    void listsNotesValuesAndCommandsAreBlocks() throws IOException, UnreadableArticleException {
        Article article = read("KB900011-nl.txt");
        assertEquals(List.of(new Item("1.", 0, "Selecteer de volgende sleutel:"), new Verbatim("HKEY_LOCAL_MACHINE\\SOFTWARE\\Pomp"),
                new Item("2.", 0, "Voeg deze waarde toe:"), new Verbatim("Naam: Lamp\nType: REG_DWORD\nWaarde: 1"),
                new Paragraph("De waarde 1 doet de lamp aan."), new Note("Opmerking", "In Pomp 2 kan de waarde Lamp ook 0 of 1 zijn."),
                new Item("•", 1, "0 Uit."),
                new Item("•", 1, "1 Aan."), new Item("3.", 0, "Start de pomp.")), article.sections().get(4).blocks());
        assertEquals(List.of(new Paragraph("Typ de volgende opdracht:"), new Verbatim("pump start"), new Paragraph("De pomp start."),
                new Note("Opmerking", "Dit duurt even."), new Paragraph("Klik op het volgende nummer:"),
                new Paragraph("900013 Pomp 3 'gebruiken'")),
                article.sections().getLast().blocks());
    }

    @Test
    void aPageWithoutANumberIsNamedByItsPlace() throws IOException, UnreadableArticleException {
        Article article = read("page-de.txt");
        assertEquals("pumps/page-de.txt", article.id());
        assertEquals("de", article.language());
        assertEquals("Schließen Sie das Ventil.", article.text(SectionKind.RESOLUTION));
    }

    @Test
    void theNumberOfThePropertiesStandsInForAName() throws UnreadableArticleException {
        Article article = source
                .read(file("page.txt",
                        "Pump stops\n\nSymptoms\nIt stops.\nCause\nNo water.\nProperties\nArticle ID: 900014 - Last Review: 2012-05-06\n"))
                .getFirst();
        assertEquals("KB900014", article.id());
        assertEquals(Optional.of(LocalDate.of(2012, 5, 6)), article.revised().flatMap(RevisionDate::day));
    }

    private Article read(String name) throws IOException, UnreadableArticleException {
        return source.read(file(name)).getFirst();
    }

    private static SourceFile file(String name) throws IOException {
        return new SourceFile("pumps", name, Files.readAllBytes(Path.of("testdata", name)));
    }

    private static SourceFile file(String name, String content) {
        return new SourceFile("pumps", name, content.getBytes(StandardCharsets.UTF_8));
    }
}
