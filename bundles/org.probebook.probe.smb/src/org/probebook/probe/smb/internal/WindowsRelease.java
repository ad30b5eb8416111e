// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.probebook.knowledge.probes.RegistryView;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.windows.RegistryValue;
import org.probebook.probe.smb.internal.rpc.ServerInfo;
import org.probebook.probe.smb.internal.rpc.Srvsvc;
import org.probebook.probe.smb.internal.rpc.Winreg;
import org.probebook.probe.smb.internal.rpc.Wkssvc;

/**
 * Which Windows a host is, as far as its services and its registry tell.
 *
 * @param info what its services say
 * @param registry values that the registry has, by name
 * @param untold why the registry was not read; empty when it was
 */
public record WindowsRelease(ServerInfo info, Map<String, String> registry, Optional<Reason> untold) {
    private static final String CURRENT = "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";
    private static final String OPTIONS = "HKLM\\SYSTEM\\CurrentControlSet\\Control\\ProductOptions";
    static final String BUILD = "CurrentBuildNumber";
    static final String SERVICE_PACK = "CSDVersion";
    static final String NAME = "ProductName";
    static final String EDITION = "EditionID";
    static final String SUITE = "ProductSuite";

    /** What the services say; first the server service, and where the account may not ask that, the workstation service. */
    public static ServerInfo info(SmbConnection connection) throws ProbeException, InterruptedException {
        try (Srvsvc server = Srvsvc.on(connection.pipe("srvsvc"), connection.address())) {
            return server.info();
        } catch (ProbeException e) {
            if (!refused(e)) {
                throw e;
            }
        }
        try (Wkssvc workstation = Wkssvc.on(connection.pipe("wkssvc"), connection.address())) {
            return workstation.info();
        }
    }

    /** Adds what the registry says. A Unix server that answers as Windows would has a registry, too, which says nothing of it: it is not read. */
    public static WindowsRelease of(ServerInfo info, SmbConnection connection) throws ProbeException, InterruptedException {
        if (info.unix()) {
            return new WindowsRelease(info, Map.of(), Optional.of(Reason.UNSUPPORTED));
        }
        Map<String, String> values = new LinkedHashMap<>();
        try (Winreg registry = Winreg.on(connection.pipe("winreg"))) {
            for (String name : new String[] { BUILD, SERVICE_PACK, NAME, EDITION }) {
                put(name, registry.value(CURRENT, RegistryView.DEFAULT, name), values);
            }
            put(SUITE, registry.value(OPTIONS, RegistryView.DEFAULT, SUITE), values);
        } catch (ProbeException e) {
            if (!refused(e)) {
                throw e;
            }
            return new WindowsRelease(info, Map.of(), Optional.of(e.reason()));
        }
        return new WindowsRelease(info, values, Optional.empty());
    }

    private static void put(String name, Optional<RegistryValue> value, Map<String, String> values) throws ProbeException {
        if (value.isPresent()) {
            values.put(name, value.get().text());
        }
    }

    private static boolean refused(ProbeException failure) {
        return failure.reason() == Reason.ACCESS_DENIED || failure.reason() == Reason.UNSUPPORTED;
    }

    /** Two numbers with a dot. */
    public String version() {
        return info.major() + "." + info.minor();
    }

    /** Build number, as {@code 2600}. */
    public Optional<String> build() {
        return Optional.ofNullable(registry.get(BUILD));
    }

    /** Number of the service pack, 0 where there is none; empty where the registry was not read. */
    public Optional<String> servicePack() {
        if (untold.isPresent()) {
            return Optional.empty();
        }
        String digits = registry.getOrDefault(SERVICE_PACK, "").replaceAll("\\D+", "");
        return Optional.of(digits.isEmpty() ? "0" : digits);
    }

    /** What it calls itself, as {@code Microsoft Windows XP}. */
    public Optional<String> name() {
        return Optional.ofNullable(registry.get(NAME));
    }

    /** Token of its edition; empty where it is not told. */
    public Optional<String> edition() {
        String edition = WindowsVersion.edition(this);
        return edition.isEmpty() ? Optional.empty() : Optional.of(edition);
    }
}
