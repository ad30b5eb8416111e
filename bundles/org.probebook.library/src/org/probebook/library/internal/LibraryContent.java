// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.probebook.index.ISearch;
import org.probebook.knowledge.storage.KnowledgeFile;

/** A library's folder opened for reading: its index, and its knowledge. */
public record LibraryContent(LibraryFolder folder, ISearch search, KnowledgeBase knowledge, KnowledgeFile files) implements AutoCloseable {

    /** Opens a folder, putting in first what the packs bring and it does not hold yet. */
    public static LibraryContent open(LibraryFolder folder, LibraryParts parts, SubMonitor progress) throws IOException {
        folder.checkUsable();
        PackInstallation installation = new PackInstallation(folder, parts.engine(), new Formats(parts.sources()));
        List<Pack> missing = installation.missing(parts.packs());
        if (!missing.isEmpty() || !folder.made()) {
            installation.install(missing, progress);
        }
        KnowledgeFile files = new KnowledgeFile(parts.packages());
        return new LibraryContent(folder, parts.engine().read(folder.index()), new KnowledgeBase(folder.knowledge(), parts.packs(), files),
                files);
    }

    @Override
    public void close() throws IOException {
        search.close();
    }
}
