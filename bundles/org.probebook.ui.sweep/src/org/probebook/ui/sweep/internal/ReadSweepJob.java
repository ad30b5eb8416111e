// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.probebook.knowledge.Problem;
import org.probebook.library.Library;
import org.probebook.report.sweep.SweepJson;
import org.probebook.report.sweep.SweepRow;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;

/** Reads a sweep that was kept in a file. */
final class ReadSweepJob extends LibraryJob<ReadSweepJob.Kept> {
    private final Path file;
    private final Consumer<Kept> user;

    /**
     * A sweep from a file.
     *
     * @param knowledge what the library knows of its articles, by their keys
     */
    record Kept(Path file, List<SweepRow> rows, Map<String, Problem> knowledge) {
    }

    /** @param user told on the window's thread */
    ReadSweepJob(Path file, LibraryService service, Consumer<Kept> user) {
        super(NLS.bind(Messages.read_job, file.getFileName()), service);
        this.file = file;
        this.user = user;
        setUser(true);
    }

    @Override
    protected Kept work(Library library, IProgressMonitor monitor) throws IOException {
        List<SweepRow> rows = SweepJson.read(file);
        return new Kept(file, rows, SweepJob.knowledge(library, rows.stream().map(row -> row.check().article()).distinct().toList()));
    }

    @Override
    protected void show(Kept kept) {
        user.accept(kept);
    }
}
