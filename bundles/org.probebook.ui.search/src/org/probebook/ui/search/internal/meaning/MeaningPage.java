// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.meaning;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.probebook.ui.LibraryService;

/** Preferences &gt; Search by Meaning. */
public final class MeaningPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public MeaningPage() {
        super(GRID);
        setPreferenceStore(MeaningPreferences.store());
        setDescription(Messages.page_description);
    }

    @Override
    public void init(IWorkbench workbench) {
        // the store is all that the page needs
    }

    @Override
    protected void createFieldEditors() {
        addField(new BooleanFieldEditor(MeaningPreferences.SEARCHING, Messages.page_searching, getFieldEditorParent()));
        addField(new BooleanFieldEditor(MeaningPreferences.MAKING, Messages.page_making, getFieldEditorParent()));
    }

    @Override
    public boolean performOk() {
        boolean stored = super.performOk();
        if (MeaningPreferences.making()) {
            VectorsAtStart.makeMissing(LibraryService.get());
        } else {
            Job.getJobManager().cancel(VectorsJob.FAMILY);
        }
        return stored;
    }
}
