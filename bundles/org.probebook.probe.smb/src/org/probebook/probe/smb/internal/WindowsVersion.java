// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import java.util.regex.Pattern;

import org.probebook.probe.Platform;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.smb.internal.rpc.ServerInfo;

/** What a version number of Windows NT is called. */
public final class WindowsVersion {
    private static final String HOME_SUITE = "Personal";
    private static final Pattern HOME = Pattern.compile("(?i)home|core|starter");

    private WindowsVersion() {
    }

    /** The platform of a host that described itself; without an edition where it told none. */
    public static Platform platform(ServerInfo info) throws ProbeException {
        String version = info.major() + "." + info.minor();
        if (!info.windowsNt()) {
            throw new ProbeException(Reason.UNSUPPORTED,
                    "the host says that it is of family " + info.platform() + ", version " + version + ": no Windows NT");
        }
        String described = "Windows " + version + (info.unix() ? " (as it says; it is a Unix server that answers as one)" : "");
        return new Platform(token(version), edition(info, version), described);
    }

    /** Token of the edition, by the type, and for clients from XP on by the registry; empty where neither tells. */
    static String edition(WindowsRelease release) {
        String byType = edition(release.info(), release.version());
        if (!byType.isEmpty() || release.info().unix() || release.untold().isPresent()) {
            return byType;
        }
        String id = release.registry().getOrDefault(WindowsRelease.EDITION, "");
        boolean home = release.registry().getOrDefault(WindowsRelease.SUITE, "").lines().anyMatch(HOME_SUITE::equalsIgnoreCase);
        if (id.isEmpty() && release.registry().isEmpty()) {
            return "";
        }
        return home || HOME.matcher(id).lookingAt() ? "home" : "professional";
    }

    private static String token(String version) {
        return switch (version) {
            case "4.0" -> "nt4";
            case "5.0" -> "2000";
            case "5.1" -> "xp";
            case "5.2" -> "2003";
            case "6.0" -> "vista";
            case "6.1" -> "7";
            case "6.2", "6.3" -> "8";
            case "10.0" -> "10";
            default -> "windows";
        };
    }

    /** A client of NT 4.0 or 2000 can be one edition only; of later clients, the type does not tell home editions from others. */
    private static String edition(ServerInfo info, String version) {
        if (info.unix()) {
            return ""; // it claims to be everything at once
        }
        if (info.server()) {
            return "server";
        }
        if (!info.workstation()) {
            return "";
        }
        return switch (version) {
            case "4.0" -> "workstation";
            case "5.0" -> "professional";
            default -> "";
        };
    }
}
