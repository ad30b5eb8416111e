// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.probebook.index.internal.SampleArticles.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.fact.FactRecogniser;
import org.probebook.index.IArticleWriter;
import org.probebook.index.ISearch;
import org.probebook.index.Ranked;
import org.probebook.index.SearchFilter;
import org.probebook.index.SearchRequest;
import org.probebook.index.UnreadableLexiconsException;
import org.probebook.index.internal.lexicon.LexiconEntry;
import org.probebook.index.internal.lexicon.LexiconFile;
import org.probebook.index.internal.lexicon.LexiconZip;
import org.probebook.index.internal.lexicon.Translation;

/** Searching with lexicons that did not come with the product: invented words, so that those that did do not know them. */
class LuceneEngineTest {
    @TempDir
    private Path folder;

    private final LuceneEngine engine = new LuceneEngine(new FactRecogniser());
    private Path index;
    private Path lexicons;

    @BeforeEach
    void write() throws IOException {
        index = folder.resolve("index");
        try (IArticleWriter writer = engine.write(index)) {
            writer.put("notes", "a", article("notes/nl/kwobbel", "nl", "Kwobbel").make());
            writer.put("notes", "b", article("notes/en/wobbler", "en", "Wobbler").make());
            writer.put("notes", "c", article("notes/en/other", "en", "Something else").make());
            writer.commit();
        }
        lexicons = folder.resolve("other.zip");
        byte[] dutch = LexiconFile.write(List.of(new LexiconEntry("kwobbel", 100, List.of(new Translation("wobbler", "wobbler", 1)))));
        LexiconZip.write(LexiconZip.files(new TreeMap<>(Map.of("nl", dutch))), lexicons);
    }

    @Test
    void otherLexiconsTranslateTheQuery() throws IOException {
        assertEquals(List.of("notes/nl/kwobbel"), found(engine.read(index), "kwobbel", "nl"));
        assertEquals(Set.of("notes/nl/kwobbel", "notes/en/wobbler"), Set.copyOf(found(engine.read(index, lexicons), "kwobbel", "nl")));
    }

    @Test
    void aCopyHasArticlesAsOtherLexiconsTranslateThem() throws IOException {
        assertEquals(List.of("notes/en/wobbler"), found(engine.read(index, lexicons), "wobbler", "en"));
        Path copy = folder.resolve("copy");
        assertEquals(3, engine.copy(index, SearchFilter.NONE, lexicons, copy, new NullProgressMonitor()));
        assertEquals(Set.of("notes/nl/kwobbel", "notes/en/wobbler"), Set.copyOf(found(engine.read(copy, lexicons), "wobbler", "en")));
    }

    @Test
    void aCopyHasWhatTheFilterLetsThrough() throws IOException {
        Path dutch = folder.resolve("dutch");
        assertEquals(1, engine.copy(index, SearchFilter.language("nl"), lexicons, dutch, new NullProgressMonitor()));
        assertEquals(List.of("notes/nl/kwobbel"), found(engine.read(dutch, lexicons), "wobbler", "en"));
        Path named = folder.resolve("named");
        assertEquals(1, engine.copy(index, SearchFilter.ids(Set.of("notes/en/other", "gone")), lexicons, named, new NullProgressMonitor()));
        assertEquals(List.of("notes/en/other"), found(engine.read(named, lexicons), "something else", "en"));
    }

    @Test
    void aCompoundWordThatWasSeldomSeenIsReadByItsParts() throws IOException {
        Path farm = folder.resolve("farm");
        try (IArticleWriter writer = engine.write(farm)) {
            writer.put("notes", "a", article("notes/en/again", "en", "Reinstalling").make());
            writer.put("notes", "b", article("notes/en/network", "en", "A printer in the network").make());
            writer.commit();
        }
        Path seldom = lexicon("seldom.zip", 1);
        assertEquals("notes/en/network", found(engine.read(farm, seldom), "netwerkprinter", "nl").getFirst());
        Path often = lexicon("often.zip", 1000);
        assertEquals("notes/en/again", found(engine.read(farm, often), "netwerkprinter", "nl").getFirst());
    }

    @Test
    void nothingIsGuessedOfAWordThatArticlesSpellSo() throws IOException {
        Path farm = folder.resolve("farm");
        try (IArticleWriter writer = engine.write(farm)) {
            writer.put("notes", "a", article("notes/en/list", "en", "Bibliography").make());
            writer.put("notes", "b", article("notes/en/name", "en", "Bibliografie").make());
            writer.commit();
        }
        Path known = folder.resolve("known.zip");
        byte[] dutch = LexiconFile.write(List.of(entry("boekenlijst", 300, "bibliographi")), Map.of("bibliographi", "bibliography"));
        LexiconZip.write(LexiconZip.files(new TreeMap<>(Map.of("nl", dutch))), known);
        assertEquals(List.of("notes/en/name"), found(engine.read(farm, known), "bibliografie", "nl"));
        assertEquals(List.of("notes/en/list"), found(engine.read(farm, known), "bibliografia", "nl"));
    }

    @Test
    void aQuotedPhraseThatStandsNowhereIsRankedByItsWords() throws IOException {
        assertEquals(List.of("notes/en/wobbler"), found(engine.read(index), "\"wobbler something\" wobbler", "en").subList(0, 1));
    }

    /** A lexicon that has a compound word by mistake, seen so many times. */
    private Path lexicon(String name, int seen) throws IOException {
        byte[] dutch = LexiconFile.write(List.of(entry("netwerk", 300, "network"), entry("netwerkprinter", seen, "reinstal"),
                entry("printer", 300, "printer")));
        Path file = folder.resolve(name);
        LexiconZip.write(LexiconZip.files(new TreeMap<>(Map.of("nl", dutch))), file);
        return file;
    }

    private static LexiconEntry entry(String term, int seen, String english) {
        return new LexiconEntry(term, seen, List.of(new Translation(english, english, 1)));
    }

    @Test
    void aFileThatHoldsNoLexiconsIsRefused() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "kwobbel");
        assertThrows(UnreadableLexiconsException.class, () -> engine.read(index, other));
        assertThrows(UnreadableLexiconsException.class,
                () -> engine.copy(index, SearchFilter.NONE, other, folder.resolve("copy"), new NullProgressMonitor()));
    }

    private static List<String> found(ISearch opened, String text, String language) throws IOException {
        try (ISearch search = opened) {
            return search.rank(SearchRequest.of(text, 10).in(Optional.of(language))).stream().map(Ranked::id).toList();
        }
    }
}
