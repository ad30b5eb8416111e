// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.probebook.library.Library;
import org.probebook.ui.Failure;

/** Gathers what a sweep needs, and looks the names up before it ends; asks no machine. */
final class SweepWizard extends Wizard {
    private final Library library;
    private final SweepPage page;
    private SweepWish wish;

    private SweepWizard(Library library, SweepPage page) {
        this.library = library;
        this.page = page;
        setWindowTitle(Messages.sweep_window);
        setNeedsProgressMonitor(true);
    }

    /** Opens the dialog and waits for its end; empty when the user gave up. */
    static Optional<SweepWish> ask(Shell shell, Library library, SweepWish preset, Collection<String> tags) {
        SweepWizard wizard = new SweepWizard(library, new SweepPage(preset, tags));
        WizardDialog dialog = new WizardDialog(shell, wizard) {
            @Override
            protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
                return super.createButton(parent, id, id == IDialogConstants.FINISH_ID ? Messages.sweep_run : label, defaultButton);
            }
        };
        dialog.setHelpAvailable(false);
        dialog.open();
        return Optional.ofNullable(wizard.wish);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        SweepWish wanted = page.wish();
        try {
            getContainer().run(true, true, monitor -> {
                monitor.beginTask(Messages.sweep_looking, org.eclipse.core.runtime.IProgressMonitor.UNKNOWN);
                look(wanted);
            });
        } catch (InvocationTargetException e) {
            page.setErrorMessage(e.getCause() instanceof OperationCanceledException ? null : Failure.words(e.getCause()));
            return false;
        } catch (InterruptedException e) {
            return false;
        }
        wish = wanted;
        return true;
    }

    private void look(SweepWish wanted) throws InvocationTargetException {
        try {
            if (wanted.plan(library).hosts().isEmpty()) {
                throw new IOException(Messages.sweep_noHosts);
            }
        } catch (IOException | RuntimeException e) {
            throw new InvocationTargetException(e);
        }
    }
}
