// SPDX-License-Identifier: EPL-2.0
package org.probebook.report.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.probe.Answer;
import org.probebook.probe.Reason;

class SweepFileTest {
    private static final List<String> ARTICLES = List.of(Rows.ARTICLE);

    @TempDir
    private Path folder;

    private Path written(ISweepForm form, String... hosts) throws IOException {
        Path file = folder.resolve("sweep");
        try (SweepFile sweep = SweepFile.open(file, form, ARTICLES)) {
            for (String host : hosts) {
                sweep.add(List.of(Rows.row(host, Answer.HOLDS)));
            }
        }
        return file;
    }

    private static ISweepForm form(String name) {
        return name.equals("csv") ? new SweepCsv() : new SweepJson();
    }

    @ParameterizedTest
    @ValueSource(strings = { "csv", "json" })
    void whereverItWasCutTheRestIsAskedAgain(String name) throws IOException {
        ISweepForm form = form(name);
        Path whole = written(form, "hen", "cock", "chick");
        String text = Files.readString(whole);
        Path file = folder.resolve("cut");
        for (int length = 0; length <= text.length(); length++) {
            Files.writeString(file, text.substring(0, length));
            try (SweepFile sweep = SweepFile.open(file, form, ARTICLES)) {
                for (String host : List.of("hen", "cock", "chick")) {
                    if (!sweep.has(host)) {
                        sweep.add(List.of(Rows.row(host, Answer.HOLDS)));
                    }
                }
            }
            assertEquals(text, Files.readString(file), "cut at " + length);
        }
    }

    @Test
    void aWholeHostAtTheEndIsKept() throws IOException {
        try (SweepFile sweep = SweepFile.open(written(new SweepJson(), "hen", "cock"), new SweepJson(), ARTICLES)) {
            assertTrue(sweep.has("cock"));
            assertFalse(sweep.has("chick"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "csv", "json" })
    void aSweepOfOtherArticlesIsRefusedAndNotTouched(String name) throws IOException {
        Path file = written(form(name), "hen", "cock");
        byte[] before = Files.readAllBytes(file);
        for (List<String> others : List.of(List.of("pb-cows"), List.of(Rows.ARTICLE, "pb-cows"))) {
            String message = assertThrows(UnreadableSweepException.class, () -> SweepFile.open(file, form(name), others)).getMessage();
            assertTrue(message.contains(Rows.ARTICLE) && message.contains("pb-cows"), message);
        }
        assertEquals(new String(before), Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Dear hen,\nhow are you?\n", "Dear hen", "\n\n", "{\"host\":\"hen\"}\n", "host,address\nhen,hen\n" })
    void whatIsNoSweepIsRefusedAndNotTouched(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("letter"), text);
        assertThrows(UnreadableSweepException.class, () -> SweepFile.open(file, new SweepJson(), ARTICLES));
        assertThrows(UnreadableSweepException.class, () -> SweepFile.open(file, new SweepCsv(), ARTICLES));
        assertEquals(text, Files.readString(file));
    }

    @Test
    void twoDoNotWriteIntoOneFile() throws IOException {
        Path file = folder.resolve("sweep");
        try (SweepFile sweep = SweepFile.open(file, new SweepJson(), ARTICLES)) {
            sweep.add(List.of(Rows.row("hen", Answer.HOLDS)));
            assertThrows(UnreadableSweepException.class, () -> SweepFile.open(file, new SweepJson(), ARTICLES));
        }
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        Path file = folder.resolve("sweep");
        List<SweepRow> rows = List.of(Rows.row("hen", Answer.HOLDS), Rows.unknown("cock", Reason.SIGN_IN_FAILED));
        try (SweepFile sweep = SweepFile.open(file, new SweepJson(), ARTICLES)) {
            sweep.add(rows);
        }
        assertEquals(rows, SweepJson.read(file));
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 20));
        assertEquals(rows.subList(0, 1), SweepJson.read(file));
        Files.writeString(file, "{\"host\":1}\n" + text);
        assertTrue(assertThrows(UnreadableSweepException.class, () -> SweepJson.read(file)).getMessage().contains("line 1"));
    }

    @Test
    void aFieldIsNoFormula() {
        SweepCsv csv = new SweepCsv();
        String line = csv.lines(Rows.row("hen, \"x\"", Answer.HOLDS)).getFirst();
        assertTrue(line.startsWith("\"hen, \"\"x\"\"\",") && line.contains(",'=1+1,") && line.endsWith(",one two"), line);
        assertEquals("hen, \"x\"", csv.subject(line).orElseThrow().host());
        assertEquals(Rows.ARTICLE, csv.subject(line).orElseThrow().article());
        assertTrue(csv.subject(csv.head().orElseThrow()).isEmpty());
    }
}
