// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.trial;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the workbench's {@link TrialMemory}. */
public final class TrialMemoryFactory extends AbstractServiceFactory {
    @Override
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        Object parent = parentLocator.getService(TrialMemory.class);
        return parent == null ? new TrialMemory() : parent;
    }
}
