// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.part.EditorPart;

/** An editor for what is read and never written: it has nothing to save. */
public abstract class ReadOnlyEditor extends EditorPart {

    @Override
    public final boolean isDirty() {
        return false;
    }

    @Override
    public final boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public final void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("this is read, never written");
    }

    @Override
    public final void doSaveAs() {
        throw new UnsupportedOperationException("this is read, never written");
    }
}
