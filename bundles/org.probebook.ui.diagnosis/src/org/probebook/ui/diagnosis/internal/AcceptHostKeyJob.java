// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.probebook.library.Library;
import org.probebook.probe.Host;
import org.probebook.probe.HostKey;
import org.probebook.probe.HostKey.Standing;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;

/** Keeps the key that the user accepted. */
final class AcceptHostKeyJob extends LibraryJob<HostKey> {
    private final Host host;
    private final HostKey key;
    private final Runnable accepted;

    AcceptHostKeyJob(Host host, HostKey key, LibraryService service, Runnable accepted) {
        super(NLS.bind(Messages.trust_accepting, host.name()), service);
        this.host = host;
        this.key = key;
        this.accepted = accepted;
    }

    /** The user saw that the key is another one than before, and accepted it all the same. */
    @Override
    protected HostKey work(Library library, IProgressMonitor monitor) throws IOException {
        library.trustedHosts().accept(host, key, key.standing() == Standing.CHANGED);
        return key;
    }

    @Override
    protected void show(HostKey kept) {
        accepted.run();
    }
}
