// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.probebook.library.Library;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;

/** Reads the tags of the hosts that the library knows. */
final class TagsJob extends LibraryJob<List<String>> {
    private final Consumer<List<String>> user;

    /** @param user told the tags on the window's thread */
    TagsJob(LibraryService service, Consumer<List<String>> user) {
        super(Messages.sweep_window, service);
        this.user = user;
        setSystem(true);
    }

    @Override
    protected List<String> work(Library library, IProgressMonitor monitor) throws IOException {
        return library.hosts().profiles().stream().flatMap(profile -> profile.getTags().stream()).distinct().sorted().toList();
    }

    @Override
    protected void show(List<String> tags) {
        user.accept(tags);
    }
}
