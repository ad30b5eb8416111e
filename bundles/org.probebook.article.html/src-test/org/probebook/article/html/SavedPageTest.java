// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.IArticleSource.Confidence;
import org.probebook.article.Reference;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;
import org.probebook.article.text.SectionHeadings;

/** Pages as browsers and copying programs save them. */
class SavedPageTest {
    private static final Path FOUNDING = Path.of("../../../shared/corpus/seeds/KB328459-nl.txt");
    private final HtmlSource source = new HtmlSource();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "<meta name=last-modified content='7 december 2015'>|2015-12-07",
            "<meta property='article:modified_time' content='2015-12-07T10:00:00Z'>|2015-12-07",
            "<meta name=date content='3/4/2002'>|3/4/2002", "<time datetime='2015-12-07'>3/4/2002</time>|2015-12-07",
            "<meta name=revised content='3/4/2002'><time itemprop=dateModified datetime='2002-04-03'>3/4</time>|2002-04-03" })
    void theDateThatIsCertainCounts(String head, String shown) throws UnreadableArticleException {
        assertEquals(shown, read("a.html", head).revised().orElseThrow().shown());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "<link rel=translationOf href='../en/valve.html'>|pumps/valve.html",
            "<meta name=translationOf content='KB 900001'>|Q900001",
            "<meta name='DC.relation.isTranslationOf' content='pb-valve'>|pb-valve",
            "<link rel=alternate hreflang=en href='/../en/valve.html'><link rel=alternate hreflang=nl href='klep.html'>|pumps/valve.html",
            "<link rel=alternate hreflang=en href='https://h/kb/900001'><link rel=alternate hreflang=nl href='https://h/nl'>|Q900001",
            "<link rel=canonical href='https://h/nl/klep.html'><link rel=alternate hreflang=en href='https://h/en/valve.html'>"
                    + "<link rel=alternate hreflang=nl href='https://h/nl/klep.html'>|pumps/valve.html",
            "<link rel=alternate hreflang=en href='https://h/x'><link rel=alternate hreflang=nl href='https://h/y'>|https://h/x" })
    void aTranslationMeetsItsOriginal(String head, String problem) throws UnreadableArticleException {
        assertEquals(problem, read("nl/klep.html", head).problem());
    }

    @ParameterizedTest
    @ValueSource(strings = { "<h2><button type=button>Cause</button></h2><p>Tape.</p>",
            "<h2><span><button>Cause</button></span></h2><p>Tape.</p>",
            "<h2 role=button><label for=x>Cause</label></h2><input id=x type=checkbox><p>Tape.</p>" })
    void aHeadingThatUnfoldsItsSectionIsOne(String body) throws UnreadableArticleException {
        Section section = read("a.html", body).sections().getLast();
        assertEquals(SectionKind.CAUSE, section.kind());
        assertEquals("Cause", section.heading());
        assertEquals("Tape.\nText.", section.text());
    }

    @Test
    void whatUnfoldsIsApartFromWhatItUnfolds() throws UnreadableArticleException {
        assertEquals("More\nThe tape.\nText.",
                read("a.html", "<details><summary>More</summary>The tape.</details>").sections().getLast().text());
    }

    @Test
    void whatHoldsControlCharactersIsNoId() throws UnreadableArticleException {
        assertEquals("pumps/a.html", read("a.html", "<meta name=article-id content='a&#10;b'>").id());
    }

    @Test
    void anEntryToTickOffKeepsItsWords() throws UnreadableArticleException {
        assertEquals("• Take out the tape\nText.",
                read("a.html", "<ul><li><label><input type=checkbox> Take out the tape</label></li></ul>")
                        .sections().getLast().text());
    }

    @Test
    void linksBeginWhereThePageSays() throws UnreadableArticleException {
        assertEquals(List.of(new Reference("https://example.org/kb/b.html", "b")),
                read("a.html", "<base href='https://example.org/kb/'><a href='b.html'>b</a>").references());
        assertEquals(List.of(new Reference("pumps/nl/x/b.html", "b")),
                read("nl/a.html", "<base href='x/'><a href='b.html#c'>b</a><a href='#top'>top</a>").references());
    }

    @Test
    void tabsPicturesAndNotesAreTextAndBannersAreNot() throws UnreadableArticleException {
        Article article = read("a.html", "<div class='cookie-banner'>We use cookies</div><div role=tabpanel hidden>Second tab</div>"
                + "<p><img src=x.png alt='a closed valve'></p><div class='alert alert-warning'>Hot!</div><dl><dt>Valve<dd>lets in</dl>");
        List<Block> blocks = article.sections().getFirst().blocks();
        assertEquals(List.of("Second tab", "a closed valve", "Hot!", "Valve", "lets in", "Text."),
                blocks.stream().map(Block::text).toList());
        assertEquals(new Block.Note("warning", "Hot!"), blocks.get(2));
    }

    @Test
    void whatHoldsNoTextSaysWhatToDo() {
        byte[] archive = "MIME-Version: 1.0\nContent-Type: multipart/related; type=\"text/html\"\n\nx".getBytes(StandardCharsets.US_ASCII);
        SourceFile file = new SourceFile("pumps", "a.mht", archive);
        assertEquals(Confidence.POSSIBLE, source.recognise(file));
        assertTrue(assertThrows(UnreadableArticleException.class, () -> source.read(file)).getMessage().contains("MHTML"));
    }

    @Test
    void theFoundingPageReadsTheSameAsTextAndAsHtml() throws IOException, UnreadableArticleException {
        Assumptions.assumeTrue(Files.exists(FOUNDING), "no corpus beside the repository: no founding page");
        Article text = new WebTextSource().read(new SourceFile("seeds", "KB328459-nl.txt", Files.readAllBytes(FOUNDING))).getFirst();
        String page = "<html lang=nl><title>KB328459</title><body><h1>" + text.title() + "</h1>"
                + Files.readAllLines(FOUNDING).stream().skip(1)
                        .map(line -> SectionHeadings.kind(line.strip()) == SectionKind.OTHER
                                ? "<p>" + escaped(line) + "</p>"
                                : "<p><b>" + escaped(line) + "</b></p>")
                        .collect(Collectors.joining("\n"));
        Article html = source.read(new SourceFile("seeds", "KB328459-nl.html", page.getBytes(StandardCharsets.UTF_8))).getFirst();
        assertEquals(List.of(text.id(), text.language(), text.title()), List.of(html.id(), html.language(), html.title()));
        assertEquals(letters(text.text(SectionKind.SYMPTOMS)), letters(html.text(SectionKind.SYMPTOMS)));
        assertEquals(letters(text.text(SectionKind.CAUSE)), letters(html.text(SectionKind.CAUSE)));
        String resolution = letters(html.text(SectionKind.RESOLUTION));
        text.sections().stream().filter(section -> section.kind() == SectionKind.RESOLUTION).flatMap(section -> section.blocks().stream())
                .forEach(block -> assertTrue(resolution.contains(letters(block.text())), block.text()));
        assertEquals(Optional.empty(), text.revised().orElseThrow().day());
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;");
    }

    private Article read(String path, String content) throws UnreadableArticleException {
        String page = "<!doctype html><html lang=nl><body><h1>Pump</h1>" + content + "<p>Text.</p>";
        return source.read(new SourceFile("pumps", path, page.getBytes(StandardCharsets.UTF_8))).getFirst();
    }
}
