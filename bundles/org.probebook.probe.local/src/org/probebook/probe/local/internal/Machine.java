// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local.internal;

import java.util.List;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.system.Quoted;

import oshi.SystemInfo;
import oshi.hardware.GlobalMemory;
import oshi.software.os.InternetProtocolStats.IPConnection;
import oshi.software.os.InternetProtocolStats.TcpState;

/** Facts of this whole machine. */
final class Machine {
    private Machine() {
    }

    static Fact memoryAvailablePercent() {
        GlobalMemory memory = new SystemInfo().getHardware().getMemory();
        long percent = Math.round(100.0 * memory.getAvailable() / memory.getTotal());
        return Fact.of(percent, "main memory", memory.getAvailable() + " of " + memory.getTotal() + " bytes available");
    }

    static Fact uptimeSeconds() {
        long seconds = new SystemInfo().getOperatingSystem().getSystemUptime();
        return Fact.of(seconds, "time since the last start", seconds + " s");
    }

    /** Where Java's own word for the version is the kernel's release; on macOS it is the product's. */
    static Fact kernelRelease() throws ProbeException {
        String version = System.getProperty("os.version");
        return switch (Family.here()) {
            case LINUX -> Fact.of(version, "kernel release", version);
            case WINDOWS -> {
                String release = version + "." + new SystemInfo().getOperatingSystem().getVersionInfo().getBuildNumber();
                yield Fact.of(release, "kernel release", release);
            }
            case MACOS, OTHER -> throw Family.cannotTell("release of the kernel");
        };
    }

    static Fact listening(String argument) throws ProbeException {
        int port = port(argument);
        List<String> addresses = new SystemInfo().getOperatingSystem().getInternetProtocolStats().getConnections().stream()
                .filter(one -> one.getType().startsWith("tcp") && one.getState() == TcpState.LISTEN && one.getLocalPort() == port)
                .map(IPConnection::getType).sorted()
                .distinct().toList();
        return Fact.of(addresses.isEmpty() ? "no" : "yes", "listeners on TCP port " + port,
                addresses.isEmpty() ? "none" : String.join(", ", addresses));
    }

    private static int port(String argument) throws ProbeException {
        int port = argument.matches("\\d{1,5}") ? Integer.parseInt(argument) : 0;
        if (port < 1 || port > 65535) {
            throw new ProbeException(Reason.MALFORMED, Quoted.of(argument) + " is no TCP port: a port is a number from 1 to 65535");
        }
        return port;
    }
}
