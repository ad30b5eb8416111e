// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probebook.article.Article;
import org.probebook.article.Block.Item;
import org.probebook.article.Block.Note;
import org.probebook.article.Block.Paragraph;
import org.probebook.article.Block.Verbatim;
import org.probebook.article.IArticleSource.Confidence;
import org.probebook.article.Reference;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;

class JsonLinesSourceTest {
    private final JsonLinesSource source = new JsonLinesSource();
    private final Taken taken = new Taken();

    @BeforeEach
    void read() throws IOException, UnreadableArticleException {
        source.read(pumps(), taken);
    }

    @Test
    void theFileIsKnownByItsLines() throws IOException {
        assertEquals(Confidence.CERTAIN, source.recognise(pumps()));
        assertEquals(Confidence.LIKELY, source.recognise(new SourceFile("x", "dump.txt", pumps().content())));
        assertEquals(Confidence.NONE,
                source.recognise(new SourceFile("x", "x.json", "{\n\"id\": 1,\n\"text\": 2}".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aBadLineIsRejectedWithItsNumberAndTheRestIsRead() {
        assertEquals(List.of("pumps/nl/valve.md", "pumps/zh-TW/help/valve.html", "Q900015"),
                taken.articles.stream().map(Article::id).toList());
        assertEquals(List.of(4L, 5L, 6L, 7L, 8L, 9L), taken.lines);
        assertTrue(taken.reasons.get(3).contains("neither a title nor a text"), taken.reasons.toString());
        assertTrue(taken.reasons.get(4).contains("neither an id nor a path"), taken.reasons.toString());
    }

    @Test
    void membersBecomeTheArticle() {
        Article article = taken.articles.getFirst();
        assertEquals("nl", article.language());
        assertEquals("Het ventiel klemt", article.title());
        assertEquals(List.of(new Reference("KB900012", "")), article.references());
        assertEquals(List.of(SectionKind.SUMMARY, SectionKind.RESOLUTION), article.sections().stream().map(Section::kind).toList());
        assertEquals(List.of(new Item("1.", 0, "Open het ventiel."), new Item("-", 1, "Draai naar links."), new Item("2.", 0, "Sluit het."),
                new Note("Opmerking", "dit duurt even.")), article.sections().getLast().blocks());
    }

    @Test
    void whatIsMissingComesFromTheText() {
        Article article = taken.articles.get(1);
        assertEquals("The valve", article.title());
        assertEquals("zh-TW", article.language());
        assertEquals(List.of(new Paragraph("Text of the valve."), new Verbatim("pump --open\n  71")),
                article.sections().getLast().blocks());
        Article numbered = taken.articles.get(2);
        assertEquals("en", numbered.language());
        assertEquals("PRB", numbered.tag());
        assertEquals(List.of("KB900015", "900015"), numbered.aliases());
        assertEquals("It stops.", numbered.text(SectionKind.SYMPTOMS));
    }

    @Test
    void aListIsTheSame() throws IOException, UnreadableArticleException {
        assertEquals(taken.articles, source.read(pumps()));
    }

    private static SourceFile pumps() throws IOException {
        return new SourceFile("pumps", "pumps.jsonl", Files.readAllBytes(Path.of("testdata", "pumps.jsonl")));
    }
}
