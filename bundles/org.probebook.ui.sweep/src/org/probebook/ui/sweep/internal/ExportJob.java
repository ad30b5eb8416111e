// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.probebook.library.Library;
import org.probebook.report.sweep.ISweepForm;
import org.probebook.report.sweep.SweepCsv;
import org.probebook.report.sweep.SweepExport;
import org.probebook.report.sweep.SweepJson;
import org.probebook.report.sweep.SweepRow;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;

/** Writes rows of a sweep into a file, in the form that its name says. */
final class ExportJob extends LibraryJob<Path> {
    private final Path file;
    private final List<SweepRow> rows;
    private final Consumer<Path> user;

    /** @param user told the file on the window's thread, when it is written */
    ExportJob(Path file, List<SweepRow> rows, LibraryService service, Consumer<Path> user) {
        super(NLS.bind(Messages.export_job, file.getFileName()), service);
        this.file = file;
        this.rows = List.copyOf(rows);
        this.user = user;
        setUser(true);
    }

    @Override
    protected Path work(Library library, IProgressMonitor monitor) throws IOException {
        boolean table = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        ISweepForm form = table ? new SweepCsv() : new SweepJson();
        SweepExport.write(rows, form, file);
        return file;
    }

    @Override
    protected void show(Path written) {
        user.accept(written);
    }
}
