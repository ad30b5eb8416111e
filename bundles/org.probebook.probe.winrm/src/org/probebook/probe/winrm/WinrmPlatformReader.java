// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.IPlatformReader;
import org.probebook.probe.Platform;
import org.probebook.probe.ProbeException;
import org.probebook.probe.winrm.internal.HostSystem;
import org.probebook.probe.winrm.internal.WinrmHosts;

/** Reads over WinRM which Windows a host is, and which edition, for hosts that state {@code winrm}. */
@Component(service = IPlatformReader.class)
public final class WinrmPlatformReader implements IPlatformReader {
    @Reference
    WinrmHosts hosts;

    @Override
    public boolean reaches(Host host) {
        return WinrmHosts.reach(host);
    }

    @Override
    public Platform read(HostSession session) throws ProbeException, InterruptedException {
        return HostSystem.platform(hosts.of(session));
    }
}
