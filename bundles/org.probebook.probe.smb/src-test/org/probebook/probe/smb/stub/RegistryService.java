// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A machine's registry (MS-RRP), for reading. */
final class RegistryService implements RpcService {
    private static final int MISSING = 2;
    private static final int MORE = 234;
    private static final int BAD_HANDLE = 6;
    private static final Map<Integer, String> HIVES = new TreeMap<>(Map.of(0, "HKCR", 1, "HKCU", 2, "HKLM", 4, "HKU", 27, "HKCC"));
    private static final String CLOSED = "\0".repeat(20);

    private final Machine machine;
    private final Map<String, String> open = new HashMap<>();

    RegistryService(Machine machine) {
        this.machine = machine;
    }

    @Override
    public NdrResults call(int operation, NdrArguments in) {
        if (HIVES.containsKey(operation)) {
            return opened(HIVES.get(operation));
        }
        if (operation == 5) {
            open.remove(in.handle());
            return new NdrResults().handle(CLOSED).number(0);
        }
        if (operation < 15 || operation > 17) {
            return null;
        }
        String key = open.get(in.handle());
        if (key == null) {
            return new NdrResults().number(BAD_HANDLE);
        }
        return switch (operation) {
            case 15 -> open(key + "\\" + in.counted());
            case 16 -> info(key);
            default -> value(key, in);
        };
    }

    private NdrResults open(String key) {
        return machine.hasKey(key) ? opened(key) : new NdrResults().handle(CLOSED).number(MISSING);
    }

    private NdrResults opened(String key) {
        String handle = String.format("key%017d", open.size() + 1);
        open.put(handle, key);
        return new NdrResults().handle(handle).number(0);
    }

    /** No class, no subkeys told, the number of values, and a time in 2003. */
    private NdrResults info(String key) {
        int values = Optional.ofNullable(machine.registry.get(key.toLowerCase(java.util.Locale.ROOT))).map(Map::size).orElse(0);
        NdrResults out = new NdrResults().small(0).small(0).nothing().number(0).number(0).number(0);
        return out.number(values).number(0).number(0).number(0).number(0xD53E8000L).number(0x01C2B1E0L).number(0);
    }

    private NdrResults value(String key, NdrArguments in) {
        Optional<Machine.Value> value = machine.valueOf(key, in.counted());
        if (in.there()) {
            in.number();
        }
        if (in.there()) {
            in.number(); // room
            in.number();
            in.number(); // nothing is sent
        }
        int room = in.there() ? in.number() : 0;
        if (value.isEmpty()) {
            return new NdrResults().pointer().number(0).nothing().pointer().number(0).pointer().number(0).number(MISSING);
        }
        byte[] data = value.get().data();
        NdrResults out = new NdrResults().pointer().number(value.get().type());
        if (data.length > room) {
            return out.nothing().pointer().number(data.length).pointer().number(0).number(MORE);
        }
        out.pointer().number(data.length).number(0).number(data.length).bytes(data);
        return out.pointer().number(data.length).pointer().number(data.length).number(0);
    }
}
