// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm.internal;

import java.util.Set;

import org.probebook.probe.Platform;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.windows.WindowsReleases;

/** The operating system as its host describes it (Win32_OperatingSystem). */
public final class HostSystem {
    private static final String WORKSTATION = "1";
    /** Numbers of products (GetProductInfo of Win32), with the variants for Europe, Korea and one language. */
    private static final Set<String> HOME = Set.of("2", "3", "5", "26", "98", "99", "100", "101");
    private static final Set<String> PROFESSIONAL = Set.of("6", "16", "48", "49", "69");

    private HostSystem() {
    }

    /** The platform of the host. */
    public static Platform platform(Wmi wmi) throws ProbeException, InterruptedException {
        Element system = wmi.first("SELECT Version, ProductType, OperatingSystemSKU, Caption FROM Win32_OperatingSystem")
                .orElseThrow(() -> new ProbeException(Reason.MALFORMED, "the host tells of no operating system that it runs"));
        String version = system.text("Version").map(String::strip).orElse("");
        String type = system.text("ProductType").map(String::strip).orElse("");
        String product = system.text("OperatingSystemSKU").map(String::strip).orElse("");
        String described = (system.text("Caption").orElse("Windows").strip() + " " + version).replaceAll("\\p{Cntrl}", " ").strip();
        return new Platform(WindowsReleases.token(version), edition(type, product), described);
    }

    private static String edition(String type, String product) {
        if (!type.equals(WORKSTATION)) {
            return type.isEmpty() ? "" : "server";
        }
        if (HOME.contains(product)) {
            return "home";
        }
        return PROFESSIONAL.contains(product) ? "professional" : "";
    }
}
