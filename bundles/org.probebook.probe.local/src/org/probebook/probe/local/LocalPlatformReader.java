// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local;

import org.osgi.service.component.annotations.Component;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.IPlatformReader;
import org.probebook.probe.Platform;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.local.internal.Family;
import org.probebook.probe.windows.WindowsReleases;

/** Tells what the machine that this runs on is, by what Java says of it. */
@Component
public final class LocalPlatformReader implements IPlatformReader {

    @Override
    public boolean reaches(Host host) {
        return host.local();
    }

    @Override
    public Platform read(HostSession session) throws ProbeException {
        String name = System.getProperty("os.name");
        String described = name + " " + System.getProperty("os.version");
        return switch (Family.here()) {
            case LINUX -> new Platform("linux", "", described);
            case MACOS -> new Platform("macos", "", described);
            case WINDOWS ->
                new Platform(windows(name, System.getProperty("os.version")), name.contains("Server") ? "server" : "", described);
            case OTHER ->
                throw new ProbeException(Reason.UNSUPPORTED, "this machine runs " + described + ", for which there is no platform");
        };
    }

    /** Java tells no build, by which alone the versions of Windows 11 differ from those before, but names it; it runs on none that is older than 7. */
    static String windows(String name, String version) {
        return name.startsWith("Windows 11") ? "11" : WindowsReleases.token(version);
    }
}
