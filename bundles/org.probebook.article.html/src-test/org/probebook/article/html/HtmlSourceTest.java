// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.Charset;
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
import org.probebook.article.Reference;
import org.probebook.article.RevisionDate;
import org.probebook.article.Section;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;

class HtmlSourceTest {
    private final HtmlSource source = new HtmlSource();

    @Test
    void aPageIsKnownByItsBeginning() throws IOException {
        assertEquals(Confidence.LIKELY, source.recognise(pump()));
        assertEquals(Confidence.CERTAIN, source.recognise(file("a", "\n<!DOCTYPE HTML><html>")));
        assertEquals(Confidence.POSSIBLE, source.recognise(file("a.html", "<h1>Pump</h1>")));
    }

    @Test
    void theHeadNamesTheArticle() throws IOException, UnreadableArticleException {
        Article article = article();
        assertEquals("KB900031", article.id());
        assertEquals(List.of("Q900031", "900031", "https://pumps.example/kb/900031/nl"), article.aliases());
        assertEquals("nl", article.language());
        assertEquals("De pomp stopt met fout 71", article.title());
        assertEquals("PRB", article.tag());
        assertEquals(List.of("pomp", "ventiel", "fout71"), article.keywords());
        assertEquals(Optional.of(LocalDate.of(2015, 12, 7)), article.revised().flatMap(RevisionDate::day));
    }

    @Test
    void headingsOpenSections() throws IOException, UnreadableArticleException {
        assertEquals(
                List.of("1 summary ", "1 symptoms Symptomen", "1 resolution Oplossing", "2 resolution Methode 1", "3 cause Oorzaak",
                        "2 resolution Geen water"),
                article().sections().stream().map(s -> s.level() + " " + s.kind().token() + " " + s.heading()).toList());
    }

    @Test
    void listsTablesNotesAndWhatIsPreformattedAreBlocks() throws IOException, UnreadableArticleException {
        List<Section> sections = article().sections();
        assertEquals(List.of(new Paragraph("Dit artikel gaat over de pomp.\nEn het ventiel.")), sections.get(0).blocks());
        assertEquals(List.of(new Paragraph("De pomp meldt:"), new Verbatim("fout 71\n  bij start")), sections.get(1).blocks());
        assertEquals(List.of(new Item("3.", 0, "Open het ventiel."), new Item("•", 1, "Draai <links>."), new Item("•", 1, "Wacht even."),
                new Paragraph("Nog even."), new Item("4.", 0, "Sluit het, zie de pomp zelf."), new Note("Opmerking", "dit duurt even."),
                new Note("Waarschuwing", "Het water is heet."),
                new Table(true, List.of(List.of("Naam", "Waarde"), List.of("Lamp", "1 aan")))),
                sections.get(3).blocks());
    }

    @Test
    void linksAreReferences() throws IOException, UnreadableArticleException {
        assertEquals(
                List.of(new Reference("pumps/ventiel.html", "ventiel"), new Reference("KB900032", "de pomp zelf"),
                        new Reference("KB900033", "")),
                article().references());
    }

    @Test
    void nothingUnseenReachesTheArticle() throws IOException, UnreadableArticleException {
        assertFalse(article().toString().contains("secret"), article().toString());
    }

    @ParameterizedTest
    @CsvSource({ "nl-NL/a.html, <html><title>T</title><p>x, pumps/nl/a.html, nl",
            "a.html, <html xml:lang=de><title>T</title><p>x, pumps/a.html, de",
            "b/KB900034.htm, <html><meta http-equiv=Content-Language content=fr><title>T</title><p>x, KB900034, fr",
            "c.html, <html><title>T</title><h2>Ursache</h2><p>x, pumps/c.html, de",
            "01040000.html, <html><title>T</title><p>x, pumps/01040000.html, en",
            "d.html, <html><meta name=article-id content=pb-7><title>T</title><p>x, pb-7, en" })
    void idAndLanguageComeFromThePageItsPlaceOrItsText(String path, String page, String id, String language)
            throws UnreadableArticleException {
        Article article = source.read(file(path, page)).getFirst();
        assertEquals(id, article.id());
        assertEquals(language, article.language());
        assertEquals("T", article.title());
    }

    @Test
    void characterSetsAreReadAsThePageSaysOrAsTheyLook() throws UnreadableArticleException {
        String page = "<html><title>Pumpe läuft – gut</title><p>x";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
            assertEquals("Pumpe läuft – gut", source.read(new SourceFile("pumps", "a.html", page.getBytes(charset))).getFirst().title());
        }
        byte[] japanese = "<html><meta charset=Shift_JIS><title>ポンプ</title><p>x".getBytes(Charset.forName("Shift_JIS"));
        assertEquals("ポンプ", source.read(new SourceFile("pumps", "a.html", japanese)).getFirst().title());
    }

    @Test
    void aFormAroundAllOfAPageIsNoForm() throws UnreadableArticleException {
        Article article = source.read(file("a.html", "<html><title>T</title><form><p>Prose.<input value=x></p></form>")).getFirst();
        assertEquals(List.of(new Paragraph("Prose.")), article.sections().getFirst().blocks());
    }

    private Article article() throws IOException, UnreadableArticleException {
        return source.read(pump()).getFirst();
    }

    private static SourceFile pump() throws IOException {
        return new SourceFile("pumps", "pump.html", Files.readAllBytes(Path.of("testdata", "pump.html")));
    }

    private static SourceFile file(String path, String content) {
        return new SourceFile("pumps", path, content.getBytes(StandardCharsets.UTF_8));
    }
}
