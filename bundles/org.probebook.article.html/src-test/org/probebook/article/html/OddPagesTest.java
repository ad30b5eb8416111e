// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.article.Article;
import org.probebook.article.IArticleSource.Confidence;
import org.probebook.article.SectionKind;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;

class OddPagesTest {
    private static final Path FOUNDING = Path.of("../../../shared/corpus/seeds/KB328459-nl.txt");

    private final WebTextSource source = new WebTextSource();

    @ParameterizedTest
    @ValueSource(strings = { "", "one line", "Title\n\nSymptoms\nonly", "Title\n\nStatus\nfine\nReferences\nnone\n",
            "<html>\nSymptoms\nCause\n",
            "Title\n\nSymptomen\nx\nUrsache\ny\n", "a,b\n1,2\n", "DOCUMENT:Q900001\nTITLE   :x\nSymptoms\nx\nCause\ny\n" })
    void otherFilesAreNone(String content) {
        assertEquals(Confidence.NONE, source.recognise(file(content.getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "one line", "Title\n\nSymptoms\nonly" })
    void whatCannotBeReadSaysWhyInOneLine(String content) {
        UnreadableArticleException reason = assertThrows(UnreadableArticleException.class,
                () -> source.read(file(content.getBytes(StandardCharsets.UTF_8))));
        assertFalse(reason.getMessage().isBlank() || reason.getMessage().contains("\n"));
    }

    @Test
    void aPageCutOrChangedAnywhereIsReadOrRefused() throws IOException {
        byte[] page = Files.readAllBytes(Path.of("testdata", "KB900011-nl.txt"));
        Random random = new Random(1395);
        for (int length = 0; length < page.length; length++) {
            readOrRefuse(Arrays.copyOf(page, length));
            byte[] changed = page.clone();
            for (int i = 0; i < 30; i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            readOrRefuse(changed);
        }
    }

    @Test
    void hugeLinesTakeNoLongTime() throws UnreadableArticleException {
        long start = System.nanoTime();
        for (String unit : new String[] { "x", " • ", "1. ", ": ", "900001A ", "\n", "  a\n", "A b\n\n", " 1. a\n", "a:\nb\n" }) {
            String page = "Title\n\nSymptoms\n" + unit.repeat(200_000 / unit.length()) + "\nCause\nx\n";
            source.read(file(page.getBytes(StandardCharsets.UTF_8)));
        }
        assertTrue(System.nanoTime() - start < 15_000_000_000L);
    }

    @Test
    void theFoundingPageIsRead() throws IOException, UnreadableArticleException {
        Assumptions.assumeTrue(Files.exists(FOUNDING), "the page is not at " + FOUNDING + ": nothing to read");
        Article article = source.read(new SourceFile("seeds", "KB328459-nl.txt", Files.readAllBytes(FOUNDING))).getFirst();
        assertEquals("KB328459", article.id());
        assertEquals("nl", article.language());
        assertEquals(13, article.references().size());
        assertEquals(4, article.products().size());
        assertTrue(article.text(SectionKind.SYMPTOMS).contains("Systeemfout 71"));
        assertTrue(article.text(SectionKind.RESOLUTION).contains("RestrictAnonymous"));
        assertTrue(article.text(SectionKind.CAUSE).contains("\\PIPE\\spoolss"));
    }

    private void readOrRefuse(byte[] content) {
        source.recognise(file(content));
        try {
            assertEquals(1, source.read(file(content)).size());
        } catch (UnreadableArticleException refused) {
            assertFalse(refused.getMessage().isBlank());
        }
    }

    private static SourceFile file(byte[] content) {
        return new SourceFile("pumps", "page.txt", content);
    }
}
