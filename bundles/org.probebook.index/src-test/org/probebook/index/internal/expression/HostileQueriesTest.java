// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.expression;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probebook.index.internal.SampleArticles.article;
import static org.probebook.index.internal.SampleArticles.put;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.fact.FactRecogniser;
import org.probebook.index.IArticleWriter;
import org.probebook.index.ISearch;
import org.probebook.index.SearchRequest;
import org.probebook.index.internal.LuceneEngine;

/** Nothing that can be typed or pasted fails, or takes long. */
class HostileQueriesTest {
    private static final int RUNS = 5000;
    /** Of the processor's time: another program may hold the machine meanwhile. */
    private static final Duration MOST_WORK = Duration.ofSeconds(1);
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final List<String> PIECES = List.of("(", ")", "\"", "“", "»", "*", "?", ":", "-", "+", "AND", "OR", "NOT", " ", " ", " ",
            "\\", "/", "title:",
            "lang:", "year:", "error:", "file:", "key:", "id:", "kind:", "pipe:", "product:", "symptoms:", "ref:", "1999-", "0x", "71", "~",
            "^", "[", "]", "{",
            "}", "!", "&&", "||", "hens", "coop", "Hen.sys", "a", "鶏", "\uD83D\uDE00", "\uD83D", "\u0000", "\n", "\u0301", "İ", "ß", ",",
            "..", "'", "TO", "nl", "de",
            "\uFFFF", "\u200B", "\t");

    @TempDir
    static Path folder;
    private static ISearch search;

    @BeforeAll
    static void write() throws IOException {
        LuceneEngine engine = new LuceneEngine(new FactRecogniser());
        try (IArticleWriter writer = engine.write(folder)) {
            put(writer, article("Q200001", "en", "Coop server refuses hens").symptoms("Hens are turned away with error 71 by Hen.sys."));
            put(writer, article("Q200002", "nl", "Het hok is vol").symptoms("Systeemfout 71 in het hok."));
            put(writer, article("Q200003", "ja", "鶏小屋に接続できません").symptoms("エラー 71 が表示されます。"));
            writer.commit();
        }
        search = engine.read(folder);
    }

    @AfterAll
    static void close() throws IOException {
        search.close();
    }

    @Test
    void randomSyntaxIsAnswered() throws IOException {
        Random random = new Random(71);
        for (int run = 0; run < RUNS; run++) {
            StringBuilder typed = new StringBuilder();
            int pieces = 1 + random.nextInt(run % 50 == 0 ? 400 : 16);
            for (int i = 0; i < pieces; i++) {
                typed.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            answer(typed.toString());
        }
    }

    @Test
    void randomCharactersAreAnswered() throws IOException {
        Random random = new Random(1395);
        for (int run = 0; run < RUNS; run++) {
            StringBuilder typed = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                typed.append((char) random.nextInt(i % 3 == 0 ? Character.MAX_VALUE : 128));
            }
            answer(typed.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"a: *b* ", "(", "((a OR ", ")", "a* ", "*a*b*c*d*e ", "NOT ", "-", "title:a* ", "key:*a*b*c*d*e*f*g ",
            "file:* ", "\\", "a?a?a?a?" })
    void longPastesAreAnswered(String piece) throws IOException {
        answer(piece.repeat(10_000 / piece.length()));
        answer(piece.repeat(250 / piece.length()));
    }

    private static void answer(String typed) throws IOException {
        long start = THREAD.getCurrentThreadCpuTime();
        try {
            assertNotNull(search.search(SearchRequest.of(typed, 3)));
        } catch (RuntimeException e) {
            throw new AssertionError("failed for: " + typed, e);
        }
        long took = THREAD.getCurrentThreadCpuTime() - start;
        assertTrue(took < MOST_WORK.toNanos(), () -> took / 1_000_000 + " ms for: " + typed);
    }
}
