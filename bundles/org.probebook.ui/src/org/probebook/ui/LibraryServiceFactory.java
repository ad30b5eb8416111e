// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.probebook.library.ILibraries;

/** Makes the workbench's {@link LibraryService}: the library that {@code --library DIR} names on the command line, else the user's own. */
public final class LibraryServiceFactory extends AbstractServiceFactory {
    @Override
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        Object parent = parentLocator.getService(LibraryService.class);
        if (parent != null) {
            return parent;
        }
        ILibraries libraries = libraries();
        return new LibraryService(libraries, LibraryOption.of(Platform.getApplicationArgs()).orElseGet(libraries::defaultFolder));
    }

    private static ILibraries libraries() {
        BundleContext context = FrameworkUtil.getBundle(LibraryServiceFactory.class).getBundleContext();
        ServiceTracker<ILibraries, ILibraries> tracker = new ServiceTracker<>(context, ILibraries.class, null);
        tracker.open();
        ILibraries libraries = tracker.getService();
        if (libraries == null) {
            throw new IllegalStateException("no bundle offers libraries: org.probebook.library or one that it needs is not started");
        }
        return libraries;
    }
}
