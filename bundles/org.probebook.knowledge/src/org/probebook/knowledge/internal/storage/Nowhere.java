// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.internal.storage;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIHandler;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;

/** Leads to no file and no network, whatever address a file names. EMF follows the namespace of a package that it does not know. */
public final class Nowhere extends ExtensibleURIConverterImpl {

    @Override
    public URIHandler getURIHandler(URI uri) {
        throw new UnknownPackage(uri);
    }

    /** A package that nothing installed brings. */
    static final class UnknownPackage extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnknownPackage(URI uri) {
            super(String.valueOf(uri));
        }
    }
}
