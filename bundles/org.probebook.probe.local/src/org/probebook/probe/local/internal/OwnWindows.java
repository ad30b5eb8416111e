// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local.internal;

import java.util.Optional;

import org.probebook.knowledge.probes.RegistryView;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.windows.RegistryPath;
import org.probebook.probe.windows.RegistryValue;
import org.probebook.probe.windows.ServiceCodes;

/** What this Windows tells of its registry and its services. */
public final class OwnWindows {
    private static final int KEY_READ = 0x20019;
    private static final int VIEW_32 = 0x200;
    private static final int VIEW_64 = 0x100;
    private static final int USUAL_SIZE = 4096;
    private static final int LARGEST_VALUE = 1 << 20;
    private static final int FILE_NOT_FOUND = 2;
    private static final int PATH_NOT_FOUND = 3;
    private static final int ACCESS_DENIED = 5;
    private static final int MORE_DATA = 234;
    private static final int NO_SUCH_SERVICE = 1060;
    private final WindowsCalls windows;

    /** @param start empty where the account may not see it */
    public record Service(String state, Optional<String> start) {
    }

    public OwnWindows(WindowsCalls windows) {
        this.windows = windows;
    }

    /** A registry value; empty when the key or the value is not there. */
    public Optional<RegistryValue> value(RegistryPath key, RegistryView view, String name) throws ProbeException {
        WindowsCalls.Value read = read(key, view, name, USUAL_SIZE);
        // it may have grown meanwhile, so the room is not what was needed a moment ago
        WindowsCalls.Value value = read.error() == MORE_DATA && read.needed() <= LARGEST_VALUE
                ? read(key, view, name, LARGEST_VALUE)
                : read;
        return switch (value.error()) {
            case 0 -> Optional.of(new RegistryValue(value.type(), value.data()));
            case FILE_NOT_FOUND, PATH_NOT_FOUND -> Optional.empty();
            case MORE_DATA -> throw new ProbeException(Reason.UNSUPPORTED,
                    "the registry value " + name + " is too large to be read: " + Integer.toUnsignedString(value.needed()) + " bytes");
            default -> throw failure(value.error(), "reading the registry value " + name);
        };
    }

    /** A service or driver; empty when there is none of that name. */
    public Optional<Service> service(String name) throws ProbeException {
        WindowsCalls.Service asked = windows.service(name);
        if (asked.error() == NO_SUCH_SERVICE) {
            return Optional.empty();
        }
        if (asked.error() != 0) {
            throw failure(asked.error(), "asking for the service " + name);
        }
        String state = ServiceCodes.state(asked.state())
                .orElseThrow(() -> new ProbeException(Reason.MALFORMED, "there is no state " + asked.state() + " of a service"));
        return Optional
                .of(new Service(state, asked.start().stream().boxed().flatMap(start -> ServiceCodes.start(start).stream()).findFirst()));
    }

    private WindowsCalls.Value read(RegistryPath key, RegistryView view, String name, int room) {
        int access = switch (view) {
            case DEFAULT -> KEY_READ;
            case BITS_32 -> KEY_READ | VIEW_32;
            case BITS_64 -> KEY_READ | VIEW_64;
        };
        return windows.value(key.hive(), key.path(), access, name, room);
    }

    private static ProbeException failure(int error, String wanted) {
        return error == ACCESS_DENIED
                ? new ProbeException(Reason.ACCESS_DENIED,
                        wanted + ": the account that this product runs as may not (error 5, access denied)")
                : new ProbeException(Reason.UNSUPPORTED, wanted + ": error " + error);
    }
}
