// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.index.CollectionRecord;
import org.probebook.index.SourceRecord;
import org.probebook.library.internal.source.SourceCollection;
import org.probebook.library.internal.source.SourceCollections;

class CollectionNamesTest {
    private final NotingWriter notes = new NotingWriter();
    private final Fingerprints fingerprints = new Fingerprints("1");

    @TempDir
    Path disk;

    private Path docs;

    @BeforeEach
    void importDocs() throws IOException {
        docs = folder("one/docs", "the pump stops", "the valve leaks");
        remember("docs", docs);
    }

    private Path folder(String name, String first, String second) throws IOException {
        Path folder = Files.createDirectories(disk.resolve(name));
        Files.writeString(folder.resolve("a.txt"), first);
        Files.writeString(folder.resolve("b.txt"), second);
        return folder;
    }

    private void remember(String name, Path origin) throws IOException {
        notes.collections.add(new CollectionRecord(name, origin.toString(), Instant.EPOCH));
        try (SourceCollection source = SourceCollections.open(origin)) {
            for (SourceCollection.Entry entry : source.entries()) {
                notes.read(new SourceRecord(name, entry.path(), fingerprints.of(source.file(entry)), new TreeMap<>(), 0, 0, List.of()));
            }
        }
    }

    private String nameOf(Path origin) throws IOException {
        try (SourceCollection source = SourceCollections.open(origin)) {
            return new CollectionNames(notes, fingerprints).of(origin, source);
        }
    }

    @Test
    void theSamePlaceIsTheSameSourceWhateverItHoldsNow() throws IOException {
        assertEquals("docs", nameOf(folder("one/docs", "all is new", "all of it")));
    }

    @Test
    void aCopyIsTheSameSource() throws IOException {
        assertEquals("docs", nameOf(folder("two/docs", "the pump stops", "this one was changed")));
    }

    @Test
    void whatIsMerelyCalledAlikeIsAnother() throws IOException {
        assertEquals("docs-2", nameOf(folder("two/docs", "how to bake bread", "how to eat it")));
        remember("docs-2", disk.resolve("two/docs"));
        assertEquals("docs-3", nameOf(folder("three/docs", "of ships", "of shoes")));
        assertEquals("docs-2", nameOf(disk.resolve("two/docs")));
    }

    @Test
    void whatWasMovedIsTheSameSourceThoughItsFilesChanged() throws IOException {
        Files.move(docs, disk.resolve("docs"));
        folder("docs", "all is new", "all of it");
        assertEquals("docs", nameOf(disk.resolve("docs")));
    }

    @Test
    void noSourceOfTheUsersIsTakenForAPack() throws IOException {
        assertEquals("pack-sample", nameOf(folder("pack:sample", "the pump stops", "the valve leaks")));
    }

    @Test
    void anotherNameIsAnotherSource() throws IOException {
        assertEquals("doc", nameOf(folder("doc", "the pump stops", "the valve leaks")));
    }
}
