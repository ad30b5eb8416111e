// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import java.util.List;

import org.probebook.knowledge.Probe;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.smb.internal.SmbHosts;

/** All kinds of this bundle, as the framework would put them together. */
final class SmbKinds {
    private SmbKinds() {
    }

    /** The kind that answers a probe. */
    static IProbeKind of(Probe probe, SmbHosts hosts) {
        return all(hosts).stream().filter(kind -> kind.probe().isInstance(probe)).findFirst().orElseThrow();
    }

    static List<IProbeKind> all(SmbHosts hosts) {
        AnonymousAccessKind anonymous = new AnonymousAccessKind();
        anonymous.hosts = hosts;
        ConnectionLimitKind limit = new ConnectionLimitKind();
        limit.hosts = hosts;
        FileVersionKind file = new FileVersionKind();
        file.hosts = hosts;
        OpenFilesKind files = new OpenFilesKind();
        files.hosts = hosts;
        OpenPipesKind pipes = new OpenPipesKind();
        pipes.hosts = hosts;
        PrintSpoolerKind spooler = new PrintSpoolerKind();
        spooler.hosts = hosts;
        RegistryKeyKind key = new RegistryKeyKind();
        key.hosts = hosts;
        RegistryValueKind value = new RegistryValueKind();
        value.hosts = hosts;
        SharesKind shares = new SharesKind();
        shares.hosts = hosts;
        SmbSessionsKind sessions = new SmbSessionsKind();
        sessions.hosts = hosts;
        WindowsServiceKind service = new WindowsServiceKind();
        service.hosts = hosts;
        WindowsVersionKind version = new WindowsVersionKind();
        version.hosts = hosts;
        return List.of(anonymous, limit, file, files, pipes, spooler, key, value, shares, sessions, service, version,
                new SmbProtocolKind());
    }
}
