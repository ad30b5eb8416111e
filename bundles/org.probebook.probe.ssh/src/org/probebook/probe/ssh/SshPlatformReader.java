// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.IPlatformReader;
import org.probebook.probe.Platform;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.ssh.internal.SshConnection;
import org.probebook.probe.ssh.internal.SshConnector;

/** Reads a Unix host's platform over SSH. Only where the user states a port for it: nobody is signed in to a host on a mere guess. */
@Component
public final class SshPlatformReader implements IPlatformReader {
    private final SshConnector connector;

    @Activate
    public SshPlatformReader(@Reference SshConnector connector) {
        this.connector = connector;
    }

    @Override
    public boolean reaches(Host host) {
        return !host.local() && host.setting("ssh").isPresent();
    }

    @Override
    public Platform read(HostSession session) throws ProbeException, InterruptedException {
        String system = SshConnection.of(session, connector).system();
        return switch (system) {
            case "Linux" -> new Platform("linux", "", system);
            case "Darwin" -> new Platform("macos", "", system);
            default -> throw new ProbeException(Reason.UNSUPPORTED,
                    "the host runs " + system + ", for which there is no platform; state the nearest one");
        };
    }
}
