// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.fact.FactRecogniser;
import org.probebook.index.IArticleWriter;
import org.probebook.index.ISearch;
import org.probebook.index.ISearchEngine;
import org.probebook.index.UnfinishedImport;
import org.probebook.index.internal.LuceneEngine;
import org.probebook.index.internal.SampleArticles;

class CompactionTest {
    private final ISearchEngine engine = new LuceneEngine(new FactRecogniser());

    @TempDir
    Path folder;

    private static void put(IArticleWriter writer, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            writer.put("farm", i + ".txt",
                    SampleArticles.article("Q" + i, "en", "The rooster does not crow").symptoms("error " + i).make());
        }
        writer.commit();
    }

    private int parts() throws IOException {
        try (Directory directory = FSDirectory.open(folder); DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.leaves().size();
        }
    }

    private void has(int articles) throws IOException {
        try (ISearch search = engine.read(folder)) {
            assertEquals(articles, search.languages().get("en"));
            assertEquals(List.of("nest"), search.unfinished().stream().map(UnfinishedImport::source).toList());
        }
    }

    @Test
    void anImportLeavesOnePartWithAllThatWasNoted() throws IOException {
        try (IArticleWriter writer = engine.write(folder)) {
            writer.begin("nest");
            put(writer, 100, 120);
            put(writer, 120, 140);
            put(writer, 140, 160);
            writer.compact(() -> false);
        }
        assertEquals(1, parts());
        has(60);
    }

    @Test
    void aFewMoreArticlesStayBesideALargePart() throws IOException {
        try (IArticleWriter writer = engine.write(folder)) {
            writer.begin("nest");
            put(writer, 100, 160);
            put(writer, 160, 161);
            writer.compact(() -> false);
        }
        assertEquals(2, parts());
        has(61);
    }

    @Test
    void cancellingLosesNothing() throws IOException {
        try (IArticleWriter writer = engine.write(folder)) {
            writer.begin("nest");
            put(writer, 100, 120);
            put(writer, 120, 140);
            put(writer, 140, 160);
            writer.compact(() -> true);
        }
        has(60);
    }
}
