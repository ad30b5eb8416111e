// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.system.Quoted;

import oshi.SystemInfo;
import oshi.software.os.OSService;

/**
 * States of services of this machine. On Linux the service manager itself is asked: a list of processes, which is what libraries go by, tells neither a service's name
 * nor one that has done its work and is active all the same.
 */
final class Services {
    private static final Path BUS = Path.of("/run/dbus/system_bus_socket");
    private static final String MANAGER = "org.freedesktop.systemd1";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]{0,254}");
    private static final Pattern UNIT = Pattern.compile(".+\\.(service|socket|device|mount|automount|swap|target|path|timer|slice|scope)");

    private Services() {
    }

    static Fact state(String name) throws IOException, ProbeException {
        if (Family.here() == Family.LINUX) {
            return unit(name, BUS);
        }
        String request = "state of the service " + name;
        Optional<OSService.State> state = new SystemInfo().getOperatingSystem().getServices().stream()
                .filter(one -> one.getName().equalsIgnoreCase(name))
                .map(OSService::getState).findFirst();
        return state.map(one -> Fact.of(word(one), request, one.toString()))
                .orElseGet(() -> Fact.absent(request, "there is no such service"));
    }

    /**
     * The state of a unit of systemd.
     *
     * @param bus where the message bus listens
     */
    static Fact unit(String name, Path bus) throws IOException, ProbeException {
        String unit = named(name, bus);
        String request = "LoadState and ActiveState of " + unit + " on the message bus";
        try (SystemBus manager = new SystemBus(bus)) {
            String path = "/org/freedesktop/systemd1/unit/" + label(unit);
            String load = manager.property(MANAGER, path, MANAGER + ".Unit", "LoadState");
            if ("not-found".equals(load)) {
                return Fact.absent(request, "LoadState=not-found");
            }
            String active = manager.property(MANAGER, path, MANAGER + ".Unit", "ActiveState");
            return Fact.of(active, request, "LoadState=" + load + " ActiveState=" + active);
        }
    }

    /** The number of a service's main process; empty when it runs none. */
    static OptionalLong process(String name) throws IOException, ProbeException {
        return process(name, BUS);
    }

    static OptionalLong process(String name, Path bus) throws IOException, ProbeException {
        String unit = named(name, bus);
        try (SystemBus manager = new SystemBus(bus)) {
            String path = "/org/freedesktop/systemd1/unit/" + label(unit);
            long process = manager.number(MANAGER, path, MANAGER + ".Service", "MainPID");
            return process == 0 ? OptionalLong.empty() : OptionalLong.of(process);
        }
    }

    /** A unit's whole name. */
    private static String named(String name, Path bus) throws ProbeException {
        if (!NAME.matcher(name).matches()) {
            throw new ProbeException(Reason.MALFORMED, Quoted.of(name) + " is no service");
        }
        if (!Files.exists(bus)) {
            throw new ProbeException(Reason.UNSUPPORTED,
                    "this machine has no message bus at " + bus + " on which its service manager could be asked");
        }
        return UNIT.matcher(name).matches() ? name : name + ".service";
    }

    /** As systemd makes the last part of a unit's path: all but letters and digits, and a digit at the start, as {@code _} and two hexadecimal digits. */
    static String label(String unit) {
        StringBuilder label = new StringBuilder();
        for (byte b : unit.getBytes(StandardCharsets.UTF_8)) {
            boolean letter = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
            boolean digit = b >= '0' && b <= '9' && !label.isEmpty();
            label.append(letter || digit ? String.valueOf((char) b) : "_" + HexFormat.of().toHexDigits(b));
        }
        return label.toString();
    }

    private static String word(OSService.State state) {
        return switch (state) {
            case RUNNING -> "active";
            case STOPPED -> "inactive";
            case OTHER -> "other";
        };
    }
}
