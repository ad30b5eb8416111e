// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.probebook.article.IArticleSource.Confidence;
import org.probebook.article.Reference;
import org.probebook.article.RevisionDate;
import org.probebook.article.Section;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;

class OfficeSourceTest {
    private final OfficeSource source = new OfficeSource();

    @Test
    void aDocumentIsKnownByItsBytesWhateverItIsCalled() throws IOException {
        for (byte[] document : List.of(TextDocuments.docx(), TextDocuments.odt(), TextDocuments.rtf(), SheetDocuments.xlsx(),
                SheetDocuments.xls(),
                SheetDocuments.pptx(), SheetDocuments.ppt())) {
            assertEquals(Confidence.CERTAIN, source.recognise(file("a.txt", document)));
        }
        assertEquals(Confidence.NONE, source.recognise(file("a.docx", TextDocuments.zip("a.txt", "Pump"))));
        assertEquals(Confidence.NONE, source.recognise(file("a.docx", TextDocuments.zip("mimetype", "application/epub+zip"))));
        assertEquals(Confidence.NONE, source.recognise(file("a.docx", "PK".getBytes(StandardCharsets.US_ASCII))));
        assertEquals(Confidence.NONE, source.recognise(file("a.docx", new byte[0])));
    }

    @Test
    void aDocumentOfWordIsAnArticle() throws IOException, UnreadableArticleException {
        Article article = read("nl/pomp.docx", TextDocuments.docx());
        whole(article);
        assertEquals("pumps/nl/pomp.docx", article.id());
        assertEquals("nl", article.language());
    }

    @Test
    void aDocumentOfLibreOfficeIsTheSameArticle() throws IOException, UnreadableArticleException {
        whole(read("pomp.odt", TextDocuments.odt()));
    }

    private static void whole(Article article) {
        assertEquals("De pomp stopt met fout 71", article.title());
        assertEquals("nl", article.language());
        assertEquals(List.of("pomp", "ventiel", "fout71"), article.keywords());
        assertEquals(Optional.of(LocalDate.of(2015, 12, 7)), article.revised().flatMap(RevisionDate::day));
        List<Section> sections = article.sections();
        assertEquals(List.of("1 summary ", "1 symptoms Symptomen", "1 resolution Oplossing"), headings(article));
        assertEquals(List.of(new Paragraph("Dit artikel gaat over de pomp.")), sections.get(0).blocks());
        assertEquals(List.of(new Paragraph("De pomp stopt\nna een uur, zie ook Q900032 en het ventiel")), sections.get(1).blocks());
        assertEquals(
                List.of(new Item("1.", 0, "Open het ventiel."), new Item("•", 1, "Draai linksom."), new Item("2.", 0, "Sluit het."),
                        new Note("Waarschuwing", "het water is heet."),
                        new Table(true, List.of(List.of("Naam", "Waarde"), List.of("Lamp", "1 aan")))),
                sections.get(2).blocks());
        assertEquals(List.of(new Reference("KB900033", "het ventiel"), new Reference("Q900032", "")), article.references());
    }

    @Test
    void richTextHasHeadingsInBold() throws UnreadableArticleException {
        Article article = read("KB900041-nl.doc", TextDocuments.rtf());
        assertEquals("KB900041", article.id());
        assertEquals(List.of("Q900041", "900041"), article.aliases());
        assertEquals("De pomp stopt met fout 71", article.title());
        assertEquals("nl", article.language());
        assertEquals(Optional.of(LocalDate.of(2015, 12, 7)), article.revised().flatMap(RevisionDate::day));
        assertEquals(List.of("1 summary ", "1 symptoms Symptomen", "1 resolution Oplossing"), headings(article));
        assertEquals(List.of(new Item("1.", 0, "Open het ventiel."), new Item("2.", 0, "Sluit het: café."),
                new Note("Waarschuwing", "het water is heet.")), article.sections().get(2).blocks());
        assertEquals(List.of(new Reference("KB900033", "het ventiel"), new Reference("Q900032", "")), article.references());
    }

    @ParameterizedTest
    @CsvSource({ "nl/help/pomp.odt,klep.odt,pumps/nl/help/klep.odt", "nl/help/pomp.odt,../../de/ventil.odt,pumps/de/ventil.odt",
            "nl/pomp.odt,een%20klep.docx#deel,pumps/nl/een klep.docx", "nl/pomp.odt,deel\\klep.doc,pumps/nl/deel/klep.doc",
            "docs/nl/pomp.odt,klep.odt,pumps/nl/docs/klep.odt" })
    void aLinkToAnotherFileNamesItsArticle(String path, String link, String id) throws IOException, UnreadableArticleException {
        Article article = source.read(new SourceFile("pumps", path, TextDocuments.odt(link))).getFirst();
        assertEquals(new Reference(id, "het ventiel"), article.references().getFirst());
    }

    @Test
    void wordsWithoutAParagraphAreText() throws UnreadableArticleException {
        Article article = read("a", "{\\rtf1\\pard The pump {\\b stops}".getBytes(StandardCharsets.US_ASCII));
        assertEquals(List.of(new Paragraph("The pump stops")), article.sections().getFirst().blocks());
    }

    @Test
    void entriesAreNestedByTheirWayOfCounting() throws UnreadableArticleException {
        Article article = read("a",
                "{\\rtf1\\ansi\\pard Do this:\\par 1) Stop\\par a) Wait\\par i) One\\par ii) Two\\par b) Close\\par 2) Start\\par}"
                        .getBytes(StandardCharsets.US_ASCII));
        assertEquals(List.of(new Paragraph("Do this:"), new Item("1)", 0, "Stop"), new Item("a)", 1, "Wait"), new Item("i)", 2, "One"),
                new Item("ii)", 2, "Two"), new Item("b)", 1, "Close"), new Item("2)", 0, "Start")), article.sections().getFirst().blocks());
    }

    @Test
    void theSheetsOfAWorkbookAreSectionsWithATable() throws IOException, UnreadableArticleException {
        for (byte[] workbook : List.of(SheetDocuments.xlsx(), SheetDocuments.xls())) {
            Article article = read("fouten.bin", workbook);
            assertEquals(List.of("1 other Fouten", "1 other Delen"), headings(article));
            assertEquals("Fouten", article.title());
            assertEquals(List.of(new Table(false, List.of(List.of("Fout", "", "Druk"), List.of("71", "", "1.5"), List.of("72", "", "3")))),
                    article.sections().getFirst().blocks());
        }
    }

    @Test
    void slidesAreSections() throws IOException, UnreadableArticleException {
        for (byte[] slides : List.of(SheetDocuments.pptx(), SheetDocuments.ppt())) {
            Article article = read("KB900051", slides);
            assertEquals(List.of("1 symptoms Symptomen", "1 resolution Oplossing"), headings(article));
            assertEquals(List.of(new Paragraph("De pomp stopt."), new Paragraph("Het licht brandt.")),
                    article.sections().getFirst().blocks());
            assertEquals("KB900051", article.id());
            assertEquals("nl", article.language());
        }
    }

    @Test
    void whatIsPrintedOnEveryPageIsNotRead() throws IOException, UnreadableArticleException {
        assertFalse(read("a", TextDocuments.docx()).toString().contains("Pompen en ventielen"));
    }

    private Article read(String path, byte[] content) throws UnreadableArticleException {
        return source.read(file(path, content)).getFirst();
    }

    private static List<String> headings(Article article) {
        return article.sections().stream().map(section -> section.level() + " " + section.kind().token() + " " + section.heading())
                .toList();
    }

    private static SourceFile file(String path, byte[] content) {
        return new SourceFile("pumps", path, content);
    }
}
