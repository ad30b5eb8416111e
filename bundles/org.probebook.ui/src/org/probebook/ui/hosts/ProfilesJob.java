// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.hosts;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.probebook.knowledge.cases.HostProfile;
import org.probebook.library.Library;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;

/** Reads the names of the hosts that the library knows. */
public final class ProfilesJob extends LibraryJob<List<String>> {
    private final Consumer<List<String>> user;

    /** @param user told the names on the window's thread */
    public ProfilesJob(LibraryService service, Consumer<List<String>> user) {
        super(Messages.check_window, service);
        this.user = user;
        setSystem(true);
    }

    @Override
    protected List<String> work(Library library, IProgressMonitor monitor) throws IOException {
        return library.hosts().profiles().stream().map(HostProfile::getName).toList();
    }

    @Override
    protected void show(List<String> names) {
        user.accept(names);
    }
}
