// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh;

import java.io.IOException;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.probebook.probe.Host;
import org.probebook.probe.HostKey;
import org.probebook.probe.HostSession;
import org.probebook.probe.IHostTrust;
import org.probebook.probe.ProbeException;
import org.probebook.probe.ssh.internal.SshConnector;
import org.probebook.probe.ssh.internal.TrustedKeys;

/** The host keys of SSH: those that the user accepted here, and those that OpenSSH knows. */
@Component
public final class SshHostTrust implements IHostTrust {
    private final SshConnector connector;

    @Activate
    public SshHostTrust(@Reference SshConnector connector) {
        this.connector = connector;
    }

    @Override
    public boolean reaches(Host host) {
        return !host.local();
    }

    @Override
    public HostKey ask(HostSession session) throws ProbeException, InterruptedException {
        return new TrustedKeys(connector, session.host()).ask(session);
    }

    @Override
    public void accept(Host host, HostKey key, boolean replace) throws IOException {
        new TrustedKeys(connector, host).accept(key, replace);
    }
}
