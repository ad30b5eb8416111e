// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.IPlatformReader;
import org.probebook.probe.Platform;
import org.probebook.probe.ProbeException;
import org.probebook.probe.smb.internal.SmbConnection;
import org.probebook.probe.smb.internal.SmbHosts;
import org.probebook.probe.smb.internal.WindowsRelease;
import org.probebook.probe.smb.internal.WindowsVersion;
import org.probebook.probe.smb.internal.rpc.ServerInfo;

/** Reads from a host which Windows it is, or says to be; first from its services, and the edition, where these do not tell it, from its registry. */
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
        ServerInfo info = WindowsRelease.info(connection);
        Platform platform = WindowsVersion.platform(info);
        if (!platform.edition().isEmpty() || info.unix()) {
            return platform;
        }
        String edition = WindowsRelease.of(info, connection).edition().orElse("");
        return new Platform(platform.token(), edition, platform.described());
    }
}
