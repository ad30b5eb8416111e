// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm.internal;

import java.security.NoSuchAlgorithmException;

import javax.net.ssl.SSLContext;

import org.osgi.service.component.annotations.Component;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;

/** The way to hosts over WinRM, for those whose description has the setting {@code winrm}: the port of its HTTPS listener, usually 5986. */
@Component(service = WinrmHosts.class)
public final class WinrmHosts {
    /** What a sign-in over WinRM leaves, for footprints. */
    public static final String TRACES = "a network sign-in in the security log (4624, or 4625 when it is refused), and lines in the log of Windows Remote Management";
    private static final String SETTING = "winrm";
    private static final int USUAL = 5986;
    private final SSLContext trust;

    /** Believes the certificates that Java believes. */
    public WinrmHosts() throws NoSuchAlgorithmException {
        this(SSLContext.getDefault());
    }

    /** @param trust whose certificates are believed */
    public WinrmHosts(SSLContext trust) {
        this.trust = trust;
    }

    /** Whether the user said that a host is asked so; without that, no account is sent. */
    public static boolean reach(Host host) {
        return !host.local() && host.setting(SETTING).isPresent();
    }

    /** The host's WMI, over the connection that all probes of the session share. */
    public Wmi of(HostSession session) throws ProbeException, InterruptedException {
        int port = session.host().port(SETTING, USUAL);
        return new Wmi(session.connection(SETTING, WinrmConnection.class, host -> WinrmConnection.open(host, port, trust)), session);
    }
}
