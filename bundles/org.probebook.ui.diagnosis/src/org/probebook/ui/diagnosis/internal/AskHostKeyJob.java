// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.probebook.library.Library;
import org.probebook.probe.Host;
import org.probebook.probe.HostKey;
import org.probebook.probe.ProbeException;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;

/** Asks a host for its key in the background; signs in nowhere. */
final class AskHostKeyJob extends LibraryJob<HostKey> {
    private final Host host;
    private final Consumer<HostKey> shown;

    AskHostKeyJob(Host host, LibraryService service, Consumer<HostKey> shown) {
        super(NLS.bind(Messages.trust_asking, host.name()), service);
        this.host = host;
        this.shown = shown;
        setUser(true);
    }

    @Override
    protected HostKey work(Library library, IProgressMonitor monitor) throws IOException {
        try {
            return library.trustedHosts().ask(host, monitor);
        } catch (ProbeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    protected void show(HostKey key) {
        shown.accept(key);
    }
}
