// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** The tree of a run: conditions and their parts. */
final class FindingsContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return input instanceof CheckRun run ? run.rows().toArray() : new Object[0];
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((FindingRow) parent).parts().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return ((FindingRow) element).parent();
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((FindingRow) element).parts().isEmpty();
    }
}
