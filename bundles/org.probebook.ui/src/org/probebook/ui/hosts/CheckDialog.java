// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.hosts;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A wizard of one page whose last button says what it does. */
final class CheckDialog extends WizardDialog {

    CheckDialog(Shell parent, IWizard wizard) {
        super(parent, wizard);
        setHelpAvailable(false);
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
        return super.createButton(parent, id, id == IDialogConstants.FINISH_ID ? Messages.check_run : label, defaultButton);
    }
}
