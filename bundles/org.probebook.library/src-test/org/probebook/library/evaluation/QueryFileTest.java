// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.library.NotFoundException;
import org.probebook.library.UnreadableDataException;

class QueryFileTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void file() {
        file = folder.resolve("queries.tsv");
    }

    @Test
    void eachLineIsAQuery() throws IOException {
        write("\uFEFFa\tnl\tpomp bromt\tQ1, notes/nl/a b.md\tpump:noise\tfurther\r\n\nb\t\tvalve\u2028stuck\tQ2\t\n");
        QueryFile read = QueryFile.read(file);
        assertEquals("queries.tsv", read.name());
        assertEquals(List.of(new EvaluationQuery("a", "nl", "pomp bromt", List.of("Q1", "notes/nl/a b.md"), "pump:noise"),
                new EvaluationQuery("b", "", "valve\u2028stuck", List.of("Q2"), "")), read.queries());
        assertEquals("pump", read.queries().getFirst().sort());
    }

    @Test
    void aLineThatIsNoQueryIsNamed() throws IOException {
        assertRefused(":1: 1 column instead of 5", "pump");
        assertRefused(":2: 4 columns instead of 5", "a\ten\tpump\tQ1\tk\nb\ten\tvalve\tQ2");
        assertRefused(":1: no query", "a\ten\t \tQ1\tk");
        assertRefused(":1: no id", "\ten\tpump\tQ1\tk");
        assertRefused(":1: no relevant id", "a\ten\tpump\t,\tk");
        assertRefused(":3: the id a is that of line 1 already", "a\ten\tpump\tQ1\tk\n\na\ten\tvalve\tQ2\tk");
    }

    @Test
    void aFileWithoutQueriesIsRefused() throws IOException {
        assertRefused("holds no query", "\n \n");
        Files.write(file, new byte[] { 'a', (byte) 0xE9, '\t' });
        assertEquals(file + " is no text in UTF-8", assertThrows(UnreadableDataException.class, () -> QueryFile.read(file)).getMessage());
        assertThrows(UnreadableDataException.class, () -> QueryFile.read(folder));
        assertThrows(NotFoundException.class, () -> QueryFile.read(folder.resolve("none.tsv")));
    }

    private void assertRefused(String message, String content) throws IOException {
        write(content);
        String told = assertThrows(UnreadableDataException.class, () -> QueryFile.read(file)).getMessage();
        assertEquals(true, told.startsWith(file.toString()) && told.contains(message), told);
    }

    private void write(String content) throws IOException {
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }
}
