// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.probebook.index.UnfinishedImport;
import org.probebook.library.Library;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;
import org.probebook.ui.search.internal.Messages;

/** Looks for imports that did not come to their end, and asks what is to become of them. */
final class UnfinishedImports extends LibraryJob<List<UnfinishedImport>> {
    private static final DateTimeFormatter BEGUN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final int IMPORT = 0;
    private static final int FORGET = 2;

    private final LibraryService service;

    UnfinishedImports(LibraryService service) {
        super(Messages.unfinished_job, service);
        this.service = service;
        setSystem(true);
    }

    @Override
    protected List<UnfinishedImport> work(Library library, IProgressMonitor monitor) throws IOException {
        return library.articles().unfinished();
    }

    @Override
    protected void show(List<UnfinishedImport> unfinished) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (unfinished.isEmpty() || window == null) {
            return;
        }
        String list = unfinished.stream()
                .map(one -> NLS.bind(Messages.unfinished_one, one.source(), BEGUN.format(one.begun().atZone(ZoneId.systemDefault()))))
                .collect(Collectors.joining("\n"));
        int answer = new MessageDialog(window.getShell(), Messages.import_window, null, NLS.bind(Messages.unfinished_question, list),
                MessageDialog.QUESTION, IMPORT, Messages.unfinished_import, Messages.unfinished_later, Messages.unfinished_forget).open();
        if (answer == IMPORT) {
            // Each by itself: one whose source is gone must not keep the others from their end.
            unfinished.forEach(one -> new ImportLibraryJob(List.of(Path.of(one.source())), service).schedule());
        } else if (answer == FORGET) {
            new Forgetting(unfinished, service).schedule();
        }
    }

    /** Notes that nobody wants the rest of an import. */
    private static final class Forgetting extends LibraryJob<Void> {
        private final List<UnfinishedImport> unwanted;

        Forgetting(List<UnfinishedImport> unwanted, LibraryService service) {
            super(Messages.unfinished_job, service);
            this.unwanted = unwanted;
            setSystem(true);
        }

        @Override
        protected Void work(Library library, IProgressMonitor monitor) throws IOException {
            library.forget(unwanted);
            return null;
        }

        @Override
        protected void show(Void nothing) {
            // what was committed stays as it is
        }
    }
}
