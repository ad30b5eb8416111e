// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.IPlatformReader;
import org.probebook.probe.Platform;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.smb.internal.SmbConnection;
import org.probebook.probe.smb.internal.SmbHosts;
import org.probebook.probe.smb.internal.WindowsVersion;
import org.probebook.probe.smb.internal.rpc.ServerInfo;
import org.probebook.probe.smb.internal.rpc.Srvsvc;
import org.probebook.probe.smb.internal.rpc.Wkssvc;

/** Reads from a host which Windows it is, or says to be; first from its server service, and where the account may not ask that, from its workstation service. */
@Component(service = IPlatformReader.class)
public final class SmbPlatformReader implements IPlatformReader {
    @Reference
    SmbHosts hosts;

    /** A host for which only SSH was stated is no Windows host that shares. */
    @Override
    public boolean reaches(Host host) {
        return !host.local() && (host.setting("smb").isPresent() || host.setting("ssh").isEmpty());
    }

    @Override
    public Platform read(HostSession session) throws ProbeException, InterruptedException {
        SmbConnection connection = hosts.of(session);
        return WindowsVersion.platform(info(connection));
    }

    private static ServerInfo info(SmbConnection connection) throws ProbeException, InterruptedException {
        try (Srvsvc server = Srvsvc.on(connection.pipe("srvsvc"), connection.address())) {
            return server.info();
        } catch (ProbeException e) {
            if (e.reason() != Reason.ACCESS_DENIED && e.reason() != Reason.UNSUPPORTED) {
                throw e;
            }
        }
        try (Wkssvc workstation = Wkssvc.on(connection.pipe("wkssvc"), connection.address())) {
            return workstation.info();
        }
    }
}
