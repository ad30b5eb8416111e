// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.article.Article;
import org.probebook.article.Block.Item;
import org.probebook.article.Block.Note;
import org.probebook.article.Block.Paragraph;
import org.probebook.article.Block.Table;
import org.probebook.article.Block.Verbatim;
import org.probebook.article.IArticleSource.Confidence;
import org.probebook.article.Product;
import org.probebook.article.Reference;
import org.probebook.article.RevisionDate;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;

class MarkdownSourceTest {
    private final MarkdownSource source = new MarkdownSource();

    @Test
    void theFrontMatterSaysWhatTheArticleIs() throws IOException, UnreadableArticleException {
        Article article = pump();
        assertEquals("pb-pump", article.id());
        assertEquals("nl", article.language());
        assertEquals("De pomp \"stopt\" als het ventiel open staat", article.title());
        assertEquals(List.of("Q900001"), article.about());
        assertEquals("Q900001", article.problem());
        assertEquals(List.of(new Product("Voorbeeldpomp", List.of("4.0", "5.0")), new Product("Voorbeeldlamp", List.of())),
                article.products());
        assertEquals(List.of("pomp", "ventiel"), article.keywords());
        assertEquals(Optional.of(LocalDate.of(2026, 2, 14)), article.revised().flatMap(RevisionDate::day));
        assertTrue(article.structured());
    }

    @Test
    void headingsOpenSectionsOfTheirKinds() throws IOException, UnreadableArticleException {
        assertEquals(List.of("1 summary ", "1 symptoms Symptomen", "1 cause Oorzaak", "1 resolution Oplossing", "2 resolution Methode 1",
                "3 steps-to-reproduce Stappen om te reproduceren", "1 other Methode 3"),
                pump().sections().stream().map(s -> s.level() + " " + s.kind().token() + " " + s.heading()).toList());
    }

    @Test
    void codeAndPlaceholdersKeepTheirWords() throws IOException, UnreadableArticleException {
        Article article = pump();
        assertEquals(List.of(new Paragraph("Intro met een verwijzing en <pomp naam>.")), article.sections().get(0).blocks());
        assertEquals(List.of(new Paragraph("De pomp stopt met Error 71:"), new Verbatim("Error 71:  geen water\n  tweede regel")),
                article.sections().get(1).blocks());
        assertEquals(List.of(new Paragraph("Vet & <waarde>")), article.sections().getLast().blocks());
    }

    @Test
    void listsNestAndQuotesWithALabelAreNotes() throws IOException, UnreadableArticleException {
        assertEquals(List.of(new Item("*", 0, "De lamp is uit. Nog een zin."), new Paragraph("Tweede alinea."), new Item("1.", 1, "Binnen"),
                new Item("2.", 1, "Ook binnen"), new Item("*", 0, "Het ventiel is open."),
                new Note("Waarschuwing", "Blijf van het ventiel af."),
                new Note("NOTE", "Het ventiel is heet."), new Item("-", 0, "echt"), new Paragraph("Een gewone aanhaling.")),
                pump().sections().get(2).blocks());
    }

    @Test
    void numbersGoOnAndTablesHaveAHeader() throws IOException, UnreadableArticleException {
        assertEquals(List.of(new Item("3.", 0, "Draai."), new Item("4.", 0, "Wacht.\nLang."),
                new Table(true, List.of(List.of("Deel", "Maat"), List.of("Lamp", "12")))), pump().sections().get(4).blocks());
    }

    @Test
    void linksAreReferences() throws IOException, UnreadableArticleException {
        assertEquals(List.of(new Reference("Q900002", "een verwijzing"), new Reference("https://example.com/pump", "hier"),
                new Reference("pumps/nl/articles/other.md", "daar")), pump().references());
    }

    @Test
    void withoutFrontMatterPlaceAndTextSayIt() throws UnreadableArticleException {
        SourceFile file = file("pumps-main/de-DE/help/pumpe.md",
                "# PRB: Pumpe steht {#top}\n\nText. [Mehr](/help/mehr.md)\n\n## Ursache\n\nKein Wasser.\n");
        assertEquals(Confidence.POSSIBLE, source.recognise(file));
        Article article = source.read(file).getFirst();
        assertEquals("pumps/de/pumps-main/help/pumpe.md", article.id());
        assertEquals("de", article.language());
        assertEquals("Pumpe steht", article.title());
        assertEquals("PRB", article.tag());
        assertEquals(List.of("1 ", "1 Ursache"), article.sections().stream().map(s -> s.level() + " " + s.heading()).toList());
        assertEquals(List.of(new Reference("pumps/de/pumps-main/help/mehr.md", "Mehr")), article.references());
    }

    @Test
    void aTranslationIsAboutItsOriginal() throws UnreadableArticleException {
        Article article = source.read(file("a.md", "---\nid: pb-a-nl\ntitle: A\ntranslation-of: pb-a\n---\n\nDe pomp is niet aan.\n"))
                .getFirst();
        assertEquals("pb-a", article.problem());
    }

    @Test
    void theHeadingsTellTheLanguageWhenNothingElseDoes() throws UnreadableArticleException {
        assertEquals("fr", source.read(file("a.md", "# Pompe\n\n## Symptômes\n\nx\n\n## Résolution\n\ny\n")).getFirst().language());
        assertEquals("en", source.read(file("a.md", "# 71\n\n0x47\n")).getFirst().language());
    }

    @ParameterizedTest
    @CsvSource({ "pb-pump.md,CERTAIN", "README.md,POSSIBLE", "license.md,POSSIBLE", "TOC.md,POSSIBLE", "LICENSE,NONE" })
    void namesOfOtherFilesAreKnown(String name, Confidence confidence) throws IOException {
        assertEquals(confidence, source.recognise(new SourceFile("pumps", name, Files.readAllBytes(Path.of("testdata", "pb-pump.md")))));
    }

    @Test
    void contentCountsBeforeTheName() {
        assertEquals(Confidence.LIKELY, source.recognise(file("a.md", "---\ntitle: Pump\n---\nText\n")));
        assertEquals(Confidence.POSSIBLE, source.recognise(file("a.txt", "---\ntitle: Pump\n---\nText\n")));
        assertEquals(Confidence.NONE, source.recognise(file("a.txt", "# Pump\n\nText\n")));
        assertEquals(Confidence.POSSIBLE, source.recognise(file("a.md", "no title at all\n")));
        assertEquals(Confidence.POSSIBLE, source.recognise(file("index.md", "# All\n\n" + "- [Pump](pump.md)\n".repeat(9))));
    }

    private Article pump() throws IOException, UnreadableArticleException {
        return source.read(new SourceFile("pumps", "articles/nl/pb-pump.md", Files.readAllBytes(Path.of("testdata", "pb-pump.md"))))
                .getFirst();
    }

    private static SourceFile file(String path, String content) {
        return new SourceFile("pumps", path, content.getBytes(StandardCharsets.UTF_8));
    }
}
