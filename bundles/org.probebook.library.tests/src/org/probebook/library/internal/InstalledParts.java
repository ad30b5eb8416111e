// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.probebook.article.IArticleSource;
import org.probebook.fact.IFactRecogniser;
import org.probebook.index.ISearchEngine;

/** The formats, the recogniser and the engine that run in this framework, as services. */
final class InstalledParts {
    private InstalledParts() {
    }

    static FuzzParts all() throws InvalidSyntaxException {
        List<IArticleSource> sources = new ArrayList<>(all(IArticleSource.class));
        sources.sort(Comparator.comparing(IArticleSource::name));
        return new FuzzParts(sources, all(IFactRecogniser.class).getFirst(), all(ISearchEngine.class).getFirst());
    }

    private static <T> List<T> all(Class<T> type) throws InvalidSyntaxException {
        BundleContext context = FrameworkUtil.getBundle(InstalledParts.class).getBundleContext();
        Collection<ServiceReference<T>> references = context.getServiceReferences(type, null);
        return references.stream().map(context::getService).toList();
    }
}
