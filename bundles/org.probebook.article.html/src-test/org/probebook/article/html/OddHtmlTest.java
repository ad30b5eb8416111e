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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.article.IArticleSource.Confidence;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;

class OddHtmlTest {
    private final HtmlSource source = new HtmlSource();

    @ParameterizedTest
    @ValueSource(strings = { "", "words", "<computer_name> is a placeholder", "<?xml version='1.0'?><rss/>", "{}", "# Title",
            "\u0000<html>" })
    void otherFilesAreNone(String content) {
        assertEquals(Confidence.NONE, source.recognise(file(content)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "<html>", "<html><title>Only a title</title>", "<html><p>no title",
            "<html><title>T</title><script>x</script>",
            "<html><title>T</title><frameset><frame src=a></frameset>", "\u0000", "<html><h1></h1><h2></h2>" })
    void whatCannotBeReadSaysWhyInOneLine(String content) {
        UnreadableArticleException reason = assertThrows(UnreadableArticleException.class, () -> source.read(file(content)));
        assertFalse(reason.getMessage().isBlank() || reason.getMessage().contains("\n"));
    }

    @Test
    void wordsInATableButInNoCellStay() throws UnreadableArticleException {
        String page = "<html><h1>Pump</h1><table>stray words<tr>more of them<td>a<td>b<tr><td>c<td>d</table>";
        String text = source.read(file(page)).getFirst().sections().getFirst().text();
        assertTrue(text.contains("stray words") && text.contains("more of them"), text);
    }

    @Test
    void aPageCutOrChangedAnywhereIsReadOrRefused() throws IOException {
        byte[] page = Files.readAllBytes(Path.of("testdata", "pump.html"));
        Random random = new Random(71);
        for (int length = 0; length < page.length; length++) {
            readOrRefuse(Arrays.copyOf(page, length));
            byte[] changed = page.clone();
            for (int i = 0; i < 20; i++) {
                changed[random.nextInt(changed.length)] = (byte) "<>/&;\"'= !-ph3\u0001".charAt(random.nextInt(15));
            }
            readOrRefuse(changed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "<div>", "<ul><li>", "<table><tr><td>", "<b>", "<a href=x>", "<p class=note>", "<div class=note><ul></ul>",
            "<form>", "<p>",
            "<h2>", "<blockquote>", "<svg>", "<a href=y><p>", "<b><p>", "&amp;", "&", "<", "<!--", "<br>", "<meta name=a content=b>",
            "<li>", "<![CDATA[",
            "<select>", "<template>", "<i><table>", " ", "<div><b>" })
    void hostilePagesAreReadOrRefusedSoon(String unit) {
        long start = System.nanoTime();
        readOrRefuse(("<html><title>T</title><body><p>x" + unit.repeat(60_000) + "y").getBytes(StandardCharsets.UTF_8));
        assertTrue(System.nanoTime() - start < 15_000_000_000L, "seconds " + (System.nanoTime() - start) / 1_000_000_000L);
    }

    @Test
    void entitiesOfAPagesOwnDoNotGrow() throws UnreadableArticleException {
        StringBuilder page = new StringBuilder("<!DOCTYPE html [<!ENTITY l0 'lol'>");
        for (int i = 1; i < 12; i++) {
            page.append("<!ENTITY l").append(i).append(" '").append(("&l" + (i - 1) + ";").repeat(10)).append("'>");
        }
        page.append("]><html><title>T</title><p>&l11;</p>");
        assertTrue(source.read(file(page.toString())).getFirst().toString().length() < 5000);
    }

    private void readOrRefuse(byte[] content) {
        SourceFile file = new SourceFile("pumps", "a.html", content);
        source.recognise(file);
        try {
            assertEquals(1, source.read(file).size());
        } catch (UnreadableArticleException refused) {
            assertFalse(refused.getMessage().isBlank());
        }
    }

    private static SourceFile file(String content) {
        return new SourceFile("pumps", "a.html", content.getBytes(StandardCharsets.UTF_8));
    }
}
