// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.compare;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.edit.KnowledgeEditing;
import org.probebook.library.Library;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;
import org.probebook.ui.author.internal.Messages;

/** Looks for the version that a pack brings, and shows what differs. */
public final class CompareJob extends LibraryJob<Optional<Problem>> {
    private final KnowledgeEditing editing;
    private final Shell shell;
    private final String id;

    public CompareJob(KnowledgeEditing editing, Shell shell) {
        super(NLS.bind(Messages.compare_job, editing.problem().getId()), LibraryService.get());
        this.editing = editing;
        this.shell = shell;
        this.id = editing.problem().getId();
        setSystem(true);
    }

    @Override
    protected Optional<Problem> work(Library library, IProgressMonitor monitor) throws IOException {
        return library.authoring().packed(id);
    }

    @Override
    protected void show(Optional<Problem> packed) {
        if (shell.isDisposed()) {
            return;
        }
        if (packed.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.compare_window, NLS.bind(Messages.compare_noPack, id));
        } else {
            new CompareDialog(shell, editing, packed.get()).open();
        }
    }
}
