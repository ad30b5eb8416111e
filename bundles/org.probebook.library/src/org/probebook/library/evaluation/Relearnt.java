// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.evaluation;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;

import org.eclipse.core.runtime.SubMonitor;
import org.probebook.index.ISearch;
import org.probebook.index.ISearchEngine;
import org.probebook.index.SearchFilter;

/**
 * The articles of a scope as other lexicons than the product's have them. What an index holds of articles in other languages than English was made with the product's, so these
 * are written anew into an index that is deleted afterwards.
 */
final class Relearnt implements AutoCloseable {
    private final ISearch articles;
    private final Path scratch;

    private Relearnt(ISearch articles, Path scratch) {
        this.articles = articles;
        this.scratch = scratch;
    }

    /**
     * Opens the articles.
     *
     * @param index of the library
     * @param english whether all of the scope are in English, which no lexicon changes
     */
    static Relearnt open(ISearchEngine engine, Path index, SearchFilter scope, boolean english, Path lexicons, Consumer<String> notes,
            SubMonitor progress) throws IOException {
        if (english) {
            return new Relearnt(engine.read(index, lexicons), null);
        }
        Path scratch = Files.createTempDirectory("probebook-eval");
        try {
            int copied = engine.copy(index, scope, lexicons, scratch, progress);
            notes.accept(copied + " articles were written anew, as the lexicons of " + lexicons.getFileName()
                    + " have them; what was searched is these alone, without their vectors");
            return new Relearnt(engine.read(scratch, lexicons), scratch);
        } catch (IOException | RuntimeException e) {
            delete(scratch);
            throw e;
        }
    }

    ISearch articles() {
        return articles;
    }

    @Override
    public void close() throws IOException {
        articles.close();
        if (scratch != null) {
            delete(scratch);
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
