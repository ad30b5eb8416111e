// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.probebook.article.document.PdfPages.BOLD;
import static org.probebook.article.document.PdfPages.FIXED;
import static org.probebook.article.document.PdfPages.PLAIN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.probebook.article.Article;
import org.probebook.article.Block.Item;
import org.probebook.article.Block.Paragraph;
import org.probebook.article.Block.Table;
import org.probebook.article.Block.Verbatim;
import org.probebook.article.IArticleSource.Confidence;
import org.probebook.article.Reference;
import org.probebook.article.RevisionDate;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;

class PdfSourceTest {
    private final PdfSource source = new PdfSource();

    @Test
    void aPdfIsKnownByItsSignature() throws IOException {
        assertEquals(Confidence.CERTAIN, source.recognise(file("a.txt", pump())));
        assertEquals(Confidence.NONE, source.recognise(file("a.pdf", "About %PDF- files".getBytes(StandardCharsets.US_ASCII))));
        assertEquals(Confidence.NONE, source.recognise(file("a.pdf", new byte[0])));
    }

    @Test
    void propertiesNameTheArticle() throws IOException, UnreadableArticleException {
        Article article = article(pump());
        assertEquals("KB900061", article.id());
        assertEquals("Die Pumpe meldet Fehler 71", article.title());
        assertEquals("de", article.language());
        assertEquals(List.of("Pumpe", "Ventil"), article.keywords());
        assertEquals(Optional.of(LocalDate.of(2015, 12, 7)), article.revised().flatMap(RevisionDate::day));
        assertEquals(List.of(new Reference("KB900062", ""), new Reference("Q900063", "")), article.references());
    }

    @Test
    void largerAndBolderLinesAreHeadings() throws IOException, UnreadableArticleException {
        assertEquals(List.of("1 symptoms Symptome", "1 resolution Lösung", "2 resolution Erster Weg", "2 resolution Zweiter Weg"),
                headings(article(pump())));
    }

    @Test
    void linesBecomeParagraphsEntriesAndListings() throws IOException, UnreadableArticleException {
        Article article = article(pump());
        assertEquals(
                List.of(new Paragraph("Die Pumpe steht nach einer Stunde still, und das Kontrollventil bleibt offen, siehe Q900063."),
                        new Paragraph("Der Druck fällt dabei unter den Wert der Tabelle.")),
                article.sections().get(0).blocks());
        assertEquals(
                List.of(new Item("1.", 0, "Schließen Sie das Ventil und warten Sie, bis der Druck wieder steigt."),
                        new Item("2.", 0, "Starten Sie die Pumpe.")),
                article.sections().get(2).blocks());
        assertEquals(
                List.of(new Verbatim("pumpe --start\n  --ventil 7"),
                        new Table(false, List.of(List.of("Fehler", "Druck"), List.of("71", "1,5 bar"),
                                List.of("72", "3 bar"))),
                        new Paragraph("Der Satz geht auf der nächsten Seite weiter und ist dann zu Ende.")),
                article.sections().get(3).blocks());
    }

    @Test
    void whatIsPrintedOnMostPagesIsNotRead() throws IOException, UnreadableArticleException {
        String text = article(pump()).toString();
        assertFalse(text.contains("Seite 1") || text.contains("Werkstatt"), text);
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws IOException, UnreadableArticleException {
        try (PdfPages pages = new PdfPages()) {
            pages.page()
                    .lines(PLAIN, 10, "The pump stops after an hour and", "the valve stays open while the", "light is on. This goes on for")
                    .column(300).lines(PLAIN, 10, "another line until the pump has", "been restarted by hand.");
            Article article = article(pages.bytes());
            assertEquals(
                    List.of(new Paragraph("The pump stops after an hour and the valve stays open while the light is on. This goes on for"
                            + " another line until the pump has been restarted by hand.")),
                    article.sections().getFirst().blocks());
        }
    }

    @Test
    void headingsInTheSamePrintAreKnownByTheirWords() throws IOException, UnreadableArticleException {
        try (PdfPages pages = new PdfPages()) {
            pages.page().lines(PLAIN, 10, "The pump stops").gap(10).lines(PLAIN, 10, "Symptoms").gap(10).lines(PLAIN, 10, "It stops.")
                    .gap(10)
                    .lines(PLAIN, 10, "Resolution").gap(10).lines(PLAIN, 10, "Open the valve.");
            Article article = article(pages.bytes());
            assertEquals("The pump stops", article.title());
            assertEquals(List.of("1 symptoms Symptoms", "1 resolution Resolution"), headings(article));
        }
    }

    private static byte[] pump() throws IOException {
        try (PdfPages pages = new PdfPages()) {
            furniture(pages.page(), 1).lines(BOLD, 20, "Die Pumpe meldet Fehler 71").gap(12).lines(BOLD, 14, "Symptome").gap(6)
                    .lines(PLAIN, 10, "Die Pumpe steht nach einer Stunde still, und das Kontroll-", "ventil bleibt offen, siehe Q900063.")
                    .gap(8)
                    .lines(PLAIN, 10, "Der Druck fällt dabei unter den Wert der Tabelle.").gap(12).lines(BOLD, 14, "Lösung").gap(6)
                    .lines(BOLD, 10, "Erster Weg").gap(4).lines(PLAIN, 10, "1. Schließen Sie das Ventil und warten Sie, bis der",
                            "Druck wieder steigt.", "2. Starten Sie die Pumpe.")
                    .gap(8)
                    .lines(BOLD, 10, "Zweiter Weg").gap(4).lines(FIXED, 10, "pumpe --start", "  --ventil 7").gap(6)
                    .row(PLAIN, 10, "Fehler", "Druck").row(PLAIN, 10, "71", "1,5 bar").row(PLAIN, 10, "72", "3 bar").gap(8)
                    .lines(PLAIN, 10, "Der Satz geht auf der nächsten Seite").link("https://pumps.example/kb/900062");
            furniture(pages.page(), 2).lines(PLAIN, 10, "weiter und ist dann zu Ende.");
            furniture(pages.page(), 3);
            return pages.properties("Die Pumpe meldet Fehler 71", "Pumpe, Ventil", "de-DE", 2015, 12, 7).bytes();
        }
    }

    private static PdfPages furniture(PdfPages pages, int number) throws IOException {
        return pages.at(PLAIN, 8, 70, 800, "Werkstatt für Pumpen").at(PLAIN, 8, 500, 30, "Seite " + number + " von 3");
    }

    private Article article(byte[] content) throws UnreadableArticleException {
        return source.read(file("KB900061.pdf", content)).getFirst();
    }

    private static List<String> headings(Article article) {
        return article.sections().stream().map(section -> section.level() + " " + section.kind().token() + " " + section.heading())
                .toList();
    }

    private static SourceFile file(String path, byte[] content) {
        return new SourceFile("pumps", path, content);
    }
}
