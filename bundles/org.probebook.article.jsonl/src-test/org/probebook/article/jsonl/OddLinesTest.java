// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.article.IArticleSource.Confidence;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;

class OddLinesTest {
    private static final Path CORPUS = Path.of("../../../shared/corpus");
    private static final String GOOD = "{\"id\":\"pumps/good\",\"text\":\"The pump runs.\"}\n";

    private final JsonLinesSource source = new JsonLinesSource();

    @ParameterizedTest
    @ValueSource(strings = { "", "{}", "[]", "{\"id\":", "{\"id\":\"a\"}", "plain words", "{\"a\":{\"id\":1,\"text\":2}}", "\u0000{",
            "a,b\n1,2" })
    void otherFilesAreNone(String content) {
        assertEquals(Confidence.NONE, source.recognise(file(content)));
        UnreadableArticleException reason = assertThrows(UnreadableArticleException.class, () -> source.read(file(content)));
        assertFalse(reason.getMessage().isBlank() || reason.getMessage().contains("\n"));
    }

    @Test
    void aFileCutOrChangedAnywhereIsReadOrRefused() throws IOException {
        byte[] content = Files.readAllBytes(Path.of("testdata", "pumps.jsonl"));
        Random random = new Random(71);
        for (int length = 0; length < content.length; length++) {
            readOrRefuse(Arrays.copyOf(content, length));
            byte[] changed = content.clone();
            for (int i = 0; i < 20; i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            readOrRefuse(changed);
        }
    }

    @Test
    void anOverlongLineIsRejectedAndTheNextIsRead() throws IOException, UnreadableArticleException {
        Taken taken = new Taken();
        String huge = "{\"id\":\"pumps/huge\",\"text\":\"" + "x".repeat(5_000_000) + "\"}\n";
        source.read(file(GOOD + huge + GOOD.replace("good", "other")), taken);
        assertEquals(2, taken.articles.size());
        assertEquals(List.of(2L), taken.lines);
        assertTrue(taken.reasons.getFirst().contains("longer"), taken.reasons.toString());
    }

    @Test
    void nestingAndOtherNamesCostNothing() throws UnreadableArticleException {
        String deep = "{\"id\":\"pumps/deep\",\"x\":" + "[".repeat(100_000) + ",\"text\":\"a\"}\n";
        String wide = "{\"id\":\"pumps/wide\",\"text\":\"a\"" + ",\"" + "y".repeat(40_000) + "\":\"" + "z".repeat(100_000) + "\"}\n";
        assertEquals(2, source.read(file(GOOD + deep + wide)).size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "# ", "- ", "1. ", "\\n", "```\\n", "a: ", " ", "\\u0000", "#", "\\ud800", "Note: ", "Cause\\n\\n" })
    void hugeTextsAreReadSoon(String unit) {
        long start = System.nanoTime();
        readOrRefuse(("{\"id\":\"pumps/a\",\"text\":\"a\\n\\n# " + unit.repeat(200_000) + "b\"}").getBytes(StandardCharsets.UTF_8));
        assertTrue(System.nanoTime() - start < 10_000_000_000L, "seconds " + (System.nanoTime() - start) / 1_000_000_000L);
    }

    @Test
    void aFileLargerThanMemoryIsStreamed() throws IOException, UnreadableArticleException {
        StringBuilder lines = new StringBuilder();
        for (int line = 0; line < 100_000; line++) {
            lines.append(GOOD.replace("pumps/good", "pumps/" + line));
        }
        byte[] all = lines.toString().getBytes(StandardCharsets.UTF_8);
        Counting counted = new Counting();
        source.read(new SourceFile("pumps", "pumps.jsonl", Arrays.copyOf(all, 1000), false, () -> new ByteArrayInputStream(all)), counted);
        assertEquals(100_000, counted.articles);
    }

    @ParameterizedTest
    @CsvSource({ "alchemy, 39211, 13", "lo-help, 15366, 6" })
    void aCorpusIsRead(String name, int articles, int languages) throws IOException, UnreadableArticleException {
        Path archive = CORPUS.resolve(name + ".jsonl.gz");
        Assumptions.assumeTrue(Files.exists(archive), "no corpus at " + archive + ": nothing to read");
        Taken taken = new Taken();
        source.read(new SourceFile(name, name + ".jsonl", new byte[0], false,
                () -> new GZIPInputStream(Files.newInputStream(archive), 1 << 16)), taken);
        assertEquals(articles, taken.articles.size(), taken.reasons.toString());
        assertEquals(languages, taken.articles.stream().map(article -> article.language()).distinct().count());
        assertEquals(articles, taken.articles.stream().map(article -> article.id()).distinct().count());
        assertTrue(taken.articles.stream().allMatch(article -> article.id().startsWith(name + "/" + article.language() + "/")));
    }

    private void readOrRefuse(byte[] content) {
        SourceFile file = new SourceFile("pumps", "pumps.jsonl", content);
        source.recognise(file);
        try {
            assertFalse(source.read(file).isEmpty());
        } catch (UnreadableArticleException refused) {
            assertFalse(refused.getMessage().isBlank());
        }
    }

    private static SourceFile file(String content) {
        return new SourceFile("pumps", "pumps.jsonl", content.getBytes(StandardCharsets.UTF_8));
    }
}
