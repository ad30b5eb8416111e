// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown;

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
import org.probebook.article.RevisionDate;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;

class OddMarkdownTest {
    private final MarkdownSource source = new MarkdownSource();

    @ParameterizedTest
    @ValueSource(strings = { "", "no heading", "# Title and nothing else", "---\nid: pb-x\n---\n", "---\ntitle: Only a title\n---\n",
            "---\nid: x\n" })
    void whatCannotBeReadSaysWhyInOneLine(String content) {
        UnreadableArticleException reason = assertThrows(UnreadableArticleException.class,
                () -> source.read(file(content.getBytes(StandardCharsets.UTF_8))));
        assertFalse(reason.getMessage().isBlank() || reason.getMessage().contains("\n"));
    }

    @Test
    void bytesThatAreNoTextAreNone() {
        assertEquals(Confidence.NONE, source.recognise(file(new byte[] { '#', ' ', 0, 1 })));
        assertThrows(UnreadableArticleException.class, () -> source.read(file(new byte[] { '#', ' ', 0, 1 })));
    }

    @Test
    void anArticleCutOrChangedAnywhereIsReadOrRefused() throws IOException {
        byte[] article = Files.readAllBytes(Path.of("testdata", "pb-pump.md"));
        Random random = new Random(71);
        for (int length = 0; length < article.length; length++) {
            readOrRefuse(Arrays.copyOf(article, length));
            byte[] changed = article.clone();
            for (int i = 0; i < 30; i++) {
                changed[random.nextInt(changed.length)] = (byte) "#->[]()*_`|<{:\n \u00E9".charAt(random.nextInt(16));
            }
            readOrRefuse(changed);
        }
    }

    @Test
    void unreadableFieldsAreEmpty() throws UnreadableArticleException {
        byte[] content = "---\nid: pb-x\ntitle: 'X'\nlanguage: klingon!\nrevised: soon\nproducts: []\nabout:\n---\nText the and of is to you\n"
                .getBytes(StandardCharsets.UTF_8);
        assertEquals("en", source.read(file(content)).getFirst().language());
        assertTrue(source.read(file(content)).getFirst().revised().flatMap(RevisionDate::day).isEmpty());
        assertTrue(source.read(file(content)).getFirst().products().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = { ">", "- ", "*", "[", "`", "<", "![](", "x", "| ", "1. ", "<u>", "<\n", "<!-- ", "<?x\n", "[!DNL ",
            "{          ", "[a](<", "{#a", "&", "\\", "_a ", "\n" })
    void hugeLinesAreReadOrRefusedSoon(String unit) {
        long start = System.nanoTime();
        readOrRefuse(("---\nid: pb-x\ntitle: Huge\n---\n" + unit.repeat(50_000) + "\n\n# A\n").getBytes(StandardCharsets.UTF_8));
        assertTrue(System.nanoTime() - start < 15_000_000_000L, "seconds " + (System.nanoTime() - start) / 1_000_000_000L);
    }

    @Test
    void aTableOfBillionsOfCellsIsRefused() {
        String wide = "---\nid: pb-x\ntitle: Wide\n---\n" + "|a".repeat(5000) + "|\n" + "|-".repeat(5000) + "|\n" + "|c|\n".repeat(200_000);
        assertThrows(UnreadableArticleException.class, () -> source.read(file(wide.getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "- ", "> ", ">", "1. ", "* > ", "12) - " })
    void aLineThatOpensThousandsOfListsIsRefused(String unit) {
        assertEquals("its lists, quotes or emphases are nested too deeply", refusal(unit.repeat(50_000) + "words\n"));
    }

    @Test
    void aLineOfSignsThatOpenNothingIsRead() throws UnreadableArticleException {
        byte[] content = ("---\nid: pb-x\ntitle: Signs\n---\n" + "-".repeat(5000) + "\n\n+ words " + "- ".repeat(5000) + "end\n")
                .getBytes(StandardCharsets.UTF_8);
        assertTrue(source.read(file(content)).getFirst().sections().getFirst().text().endsWith("end"));
    }

    @Test
    void hundredsOfThousandsOfHeadingsAreRefused() {
        assertEquals("it has more than 20000 headings; no article has thousands", refusal("# a\n\n".repeat(20_001)));
    }

    @Test
    void anAddressLongerThanAnyIsNoReference() throws UnreadableArticleException {
        long start = System.nanoTime();
        byte[] content = ("---\nid: pb-x\ntitle: Uses\n---\n[a]: " + "b".repeat(50_000) + "\n\n" + "[a] ".repeat(50_000))
                .getBytes(StandardCharsets.UTF_8);
        assertTrue(source.read(file(content)).getFirst().references().isEmpty());
        assertTrue(System.nanoTime() - start < 10_000_000_000L, "seconds " + (System.nanoTime() - start) / 1_000_000_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<table>stray words", "<table>\n<tr>stray words<td>cell", "<table><tbody>stray words<tr><td>cell</table>" })
    void wordsInATableButInNoCellStay(String table) throws UnreadableArticleException {
        byte[] content = ("---\nid: pb-x\ntitle: Stray\n---\n" + table + "\n").getBytes(StandardCharsets.UTF_8);
        assertTrue(source.read(file(content)).getFirst().sections().getFirst().text().contains("stray words"));
    }

    private String refusal(String body) {
        byte[] content = ("---\nid: pb-x\ntitle: Refused\n---\n" + body).getBytes(StandardCharsets.UTF_8);
        return assertThrows(UnreadableArticleException.class, () -> source.read(file(content))).getMessage();
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
        return new SourceFile("pumps", "a.md", content);
    }
}
