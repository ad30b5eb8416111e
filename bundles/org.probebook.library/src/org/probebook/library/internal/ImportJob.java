// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;
import org.probebook.article.IArticleSource;
import org.probebook.index.CollectionRecord;
import org.probebook.index.IArticleWriter;
import org.probebook.index.ISearch;
import org.probebook.index.ISearchEngine;
import org.probebook.library.ImportReport;
import org.probebook.library.internal.source.SourceCollection;
import org.probebook.library.internal.source.SourceCollections;

/** Imports what a user pointed at: opens every source before anything is written, so that a wrong path costs nothing, then brings in one after the other. */
public final class ImportJob {
    /** For who would rather lose less to a crash than have the quickest import, and for watching commits. */
    private static final String BATCH_PROPERTY = "org.probebook.import.batch";
    private static final int BATCH = 50_000;

    private final LibraryFolder folder;
    private final ISearchEngine engine;
    private final Formats formats;
    private final Fingerprints fingerprints;
    private final int batch;

    /** A source: where it is, and its files. */
    private record Source(Path origin, SourceCollection files) {
    }

    /**
     * A job at its beginning.
     *
     * @param version of everything that decides what comes of a file: another version reads unchanged files again
     */
    public ImportJob(LibraryFolder folder, ISearchEngine engine, List<IArticleSource> sources, String version) {
        this(folder, engine, sources, version, Math.max(1, Integer.getInteger(BATCH_PROPERTY, BATCH)));
    }

    /**
     * As above, with commits after other numbers of articles than usual.
     *
     * @param batch above 0
     */
    public ImportJob(LibraryFolder folder, ISearchEngine engine, List<IArticleSource> sources, String version, int batch) {
        this.folder = folder;
        this.engine = engine;
        this.formats = new Formats(sources);
        this.fingerprints = new Fingerprints(version);
        this.batch = batch;
    }

    /** Runs the import to its end, its cancellation or its failure. */
    public ImportReport run(List<Path> paths, SubMonitor progress) throws IOException {
        List<Source> sources = new ArrayList<>();
        try {
            for (Path path : paths) {
                sources.add(new Source(path.toAbsolutePath().normalize(), SourceCollections.open(path, progress::isCanceled)));
            }
            return bringIn(sources, progress);
        } catch (IOException e) {
            throw FullDisk.explained(e, folder.root());
        } finally {
            close(sources);
        }
    }

    private ImportReport bringIn(List<Source> sources, SubMonitor progress) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        ImportCount count;
        try (IArticleWriter writer = engine.write(folder.index())) {
            ImportRun run = new ImportRun(formats, fingerprints, writer, batch);
            count = run.count();
            for (Source source : sources) {
                writer.begin(source.origin().toString());
            }
            progress.setWorkRemaining(sources.size());
            for (Source source : sources) {
                String name = new CollectionNames(writer, fingerprints).of(source.origin(), source.files());
                writer.collection(new CollectionRecord(name, source.origin().toString(), Instant.now()));
                names.add(name);
                run.over(name, source.files(), progress.split(1));
            }
            // One source may have been named twice, so none has ended before all have.
            for (String name : names) {
                count.ended(writer.end(name));
            }
            for (Source source : sources) {
                writer.finish(source.origin().toString());
            }
            progress.subTask("making it lasting");
            writer.commit();
            progress.subTask("making searching quick");
            writer.compact(progress::isCanceled);
        }
        try (ISearch search = engine.read(folder.index())) {
            return count.report(search.references(names));
        }
    }

    private static void close(List<Source> sources) throws IOException {
        for (Source source : sources) {
            source.files().close();
        }
    }
}
