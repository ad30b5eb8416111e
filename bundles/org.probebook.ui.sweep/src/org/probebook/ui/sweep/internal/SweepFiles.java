// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.probebook.library.Library;
import org.probebook.report.sweep.SweepRow;
import org.probebook.ui.LibraryService;
import org.probebook.ui.sweep.internal.matrix.Matrix;

/** The files of sweeps: opened, exported, and compared with the one that is shown. On the window's thread. */
final class SweepFiles {
    private static final String SWEEP = "*.jsonl";
    private static final String TABLE = "*.csv";
    private static final String ALL = "*";

    private final SweepView view;

    SweepFiles(SweepView view) {
        this.view = view;
    }

    /** @param named empty: the user is asked */
    void open(Optional<Path> named) {
        named.or(() -> ask(SWT.OPEN, "")).ifPresent(file -> new ReadSweepJob(file, LibraryService.get(), view::show).schedule());
    }

    void compare(Optional<Path> named) {
        if (view.matrix().size() == 0) {
            MessageDialog.openInformation(shell(), Messages.sweep_window, Messages.compare_nothing);
            return;
        }
        Matrix shown = view.matrix();
        named.or(() -> ask(SWT.OPEN, ""))
                .ifPresent(file -> new ReadSweepJob(file, LibraryService.get(), kept -> view.compare(shown, kept.rows())).schedule());
    }

    /** Writes the machines that are shown, in the form that the file's name says. */
    void export(Optional<Path> named) {
        List<SweepRow> rows = view.matrix().shown().stream().flatMap(row -> row.articles().stream()).toList();
        if (rows.isEmpty()) {
            MessageDialog.openInformation(shell(), Messages.sweep_window, Messages.export_nothing);
            return;
        }
        named.or(() -> ask(SWT.SAVE, String.join(" ", view.matrix().articles()) + ".csv"))
                .ifPresent(file -> new ExportJob(file, rows, LibraryService.get(), view::exported).schedule());
    }

    private Optional<Path> ask(int style, String name) {
        FileDialog dialog = new FileDialog(shell(), style | SWT.SHEET);
        dialog.setOverwrite(true);
        boolean export = style == SWT.SAVE;
        dialog.setFilterExtensions(export ? new String[] { TABLE, SWEEP } : new String[] { SWEEP, ALL });
        dialog.setFilterNames(export
                ? new String[] { Messages.files_table, Messages.files_sweep }
                : new String[] { Messages.files_sweep, Messages.files_all });
        if (export) {
            dialog.setFileName(name);
        } else {
            LibraryService.get().library().map(Library::sweeps).ifPresent(sweeps -> dialog.setFilterPath(sweeps.folder().toString()));
        }
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    private Shell shell() {
        return view.getSite().getShell();
    }

    /** That a file was written. */
    static String written(Path file) {
        return NLS.bind(Messages.export_done, file.getFileName());
    }
}
