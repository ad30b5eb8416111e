// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconsTest {
    @TempDir
    private Path folder;

    private static byte[] lexicon(String term, String english) {
        return LexiconFile.write(List.of(new LexiconEntry(term, 10, List.of(new Translation(english, english, 1f)))));
    }

    private Path zip(Map<String, byte[]> files) throws IOException {
        Path file = Files.createTempFile(folder, "lexicons", ".zip");
        LexiconZip.write(files, file);
        return file;
    }

    private static SortedMap<String, byte[]> dutchAndGerman(String german) {
        return LexiconZip.files(new TreeMap<>(Map.of("nl", lexicon("fout", "error"), "de", lexicon("fehl", german))));
    }

    @Test
    void readsAZipOfSeveralLanguages() throws IOException {
        Lexicons lexicons = Lexicons.from(zip(dutchAndGerman("error")));

        assertEquals(List.of("de", "nl"), lexicons.languages());
        assertEquals("error", lexicons.of("nl").orElseThrow().of("fout").getFirst().term());
        assertEquals("error", lexicons.of("de").orElseThrow().of("fehl").getFirst().term());
        assertTrue(lexicons.of("fr").isEmpty());
        assertTrue(lexicons.of("en").isEmpty());
    }

    @Test
    void tellsSetsApartByTheirDigest() throws IOException {
        String one = Lexicons.from(zip(dutchAndGerman("error"))).digest();

        assertEquals(one, Lexicons.from(zip(dutchAndGerman("error"))).digest());
        assertNotEquals(one, Lexicons.from(zip(dutchAndGerman("mistake"))).digest());
        assertEquals("", Lexicons.none().digest());
    }

    @Test
    void hasNothingWhereThereIsNone() {
        assertTrue(Lexicons.none().of("nl").isEmpty());
        assertTrue(Lexicons.none().languages().isEmpty());
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        Path text = Files.writeString(folder.resolve("some.txt"), "words");
        Path other = zip(Map.of("a.txt", new byte[3]));
        SortedMap<String, byte[]> files = dutchAndGerman("error");
        files.put("nl" + LexiconFile.ENDING, new byte[40]);
        Path damaged = zip(files);
        files.remove("nl" + LexiconFile.ENDING);
        Path missing = zip(files);

        assertTrue(refusal(text).contains("it is no zip"));
        assertTrue(refusal(other).contains("it has no lexicons.properties"));
        assertEquals("the lexicon nl.lexicon is no lexicon of this version; have it made anew", refusal(damaged));
        assertEquals("the lexicon nl.lexicon is missing", refusal(missing));
        assertThrows(IOException.class, () -> Lexicons.from(folder.resolve("absent.zip")));
    }

    private static String refusal(Path file) {
        return assertThrows(IOException.class, () -> Lexicons.from(file)).getMessage();
    }
}
