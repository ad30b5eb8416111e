// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.probebook.article.IArticleSource;
import org.probebook.index.IArticleWriter;
import org.probebook.index.ISearchEngine;
import org.probebook.library.ImportReport;
import org.probebook.library.internal.source.SourceCollection;
import org.probebook.library.internal.source.SourceCollections;

/** Imports what a user pointed at: opens every source before anything is written, so that a wrong path costs nothing, then brings in one after the other. */
public final class ImportJob {
    private final LibraryFolder folder;
    private final ISearchEngine engine;
    private final Formats formats;

    public ImportJob(LibraryFolder folder, ISearchEngine engine, List<IArticleSource> sources) {
        this.folder = folder;
        this.engine = engine;
        this.formats = new Formats(sources);
    }

    /** Runs the import to its end, its cancellation or its failure. */
    public ImportReport run(List<Path> paths, SubMonitor progress) throws IOException {
        List<SourceCollection> collections = new ArrayList<>();
        try {
            for (Path path : paths) {
                collections.add(SourceCollections.open(path));
            }
            return bringIn(collections, progress);
        } finally {
            close(collections);
        }
    }

    private ImportReport bringIn(List<SourceCollection> collections, SubMonitor progress) throws IOException {
        try (IArticleWriter writer = engine.write(folder.index())) {
            ImportRun run = new ImportRun(formats, writer);
            progress.setWorkRemaining(collections.size());
            for (SourceCollection collection : collections) {
                run.over(collection, progress.split(1));
            }
            // Two sources may have one name, so none has ended before all have.
            int vanished = 0;
            for (String name : collections.stream().map(SourceCollection::name).distinct().toList()) {
                vanished += writer.end(name);
            }
            progress.subTask("making it lasting");
            writer.commit();
            return run.count().report(vanished);
        }
    }

    private static void close(List<SourceCollection> collections) throws IOException {
        for (SourceCollection collection : collections) {
            collection.close();
        }
    }
}
