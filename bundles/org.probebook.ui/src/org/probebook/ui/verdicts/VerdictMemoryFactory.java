// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.verdicts;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the workbench's {@link VerdictMemory}. */
public final class VerdictMemoryFactory extends AbstractServiceFactory {
    @Override
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        Object parent = parentLocator.getService(VerdictMemory.class);
        return parent == null ? new VerdictMemory() : parent;
    }
}
