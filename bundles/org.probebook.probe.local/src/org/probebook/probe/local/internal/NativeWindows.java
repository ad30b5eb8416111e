// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.OptionalInt;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.WString;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;

/** Calls {@code advapi32} of the Windows that this runs on. Nothing in here can run on another system, the product's own tests included. */
public final class NativeWindows implements WindowsCalls {
    private static final int CONNECT = 0x1;
    private static final int QUERY_CONFIG = 0x1;
    private static final int QUERY_STATUS = 0x4;
    private static final int ACCESS_DENIED = 5;
    /** A state and what belongs to it: seven numbers. */
    private static final int STATUS_SIZE = 28;
    /** The most that a configuration takes. */
    private static final int CONFIG_SIZE = 8192;
    private static final int SECOND_NUMBER = 4;

    /** The procedures by the names that Windows gives them. */
    interface Advapi32 extends StdCallLibrary {
        int RegOpenKeyExW(Pointer key, WString path, int options, int access, PointerByReference opened);

        int RegQueryValueExW(Pointer key, WString name, Pointer reserved, IntByReference type, byte[] data, IntByReference size);

        int RegCloseKey(Pointer key);

        Pointer OpenSCManagerW(WString machine, WString database, int access);

        Pointer OpenServiceW(Pointer manager, WString name, int access);

        boolean QueryServiceStatus(Pointer service, byte[] status);

        boolean QueryServiceConfigW(Pointer service, byte[] config, int size, IntByReference needed);

        boolean CloseServiceHandle(Pointer handle);
    }

    @Override
    public Value value(int hive, String path, int access, String name, int room) {
        PointerByReference opened = new PointerByReference();
        // A predefined key is a number that keeps its sign in a wider pointer.
        int error = Loaded.LIBRARY.RegOpenKeyExW(Pointer.createConstant((long) hive), new WString(path), 0, access, opened);
        if (error != 0) {
            return new Value(error, 0, new byte[0], 0);
        }
        try {
            IntByReference type = new IntByReference();
            IntByReference size = new IntByReference(room);
            byte[] data = new byte[room];
            error = Loaded.LIBRARY.RegQueryValueExW(opened.getValue(), new WString(name), null, type, data, size);
            return new Value(error, type.getValue(), Arrays.copyOf(data, Math.clamp(size.getValue(), 0, room)), size.getValue());
        } finally {
            Loaded.LIBRARY.RegCloseKey(opened.getValue());
        }
    }

    @Override
    public Service service(String name) {
        Pointer manager = Loaded.LIBRARY.OpenSCManagerW(null, null, CONNECT);
        if (manager == null) {
            return failed();
        }
        try {
            Service whole = service(manager, name, QUERY_STATUS | QUERY_CONFIG);
            return whole.error() == ACCESS_DENIED ? service(manager, name, QUERY_STATUS) : whole;
        } finally {
            Loaded.LIBRARY.CloseServiceHandle(manager);
        }
    }

    private static Service service(Pointer manager, String name, int access) {
        Pointer service = Loaded.LIBRARY.OpenServiceW(manager, new WString(name), access);
        if (service == null) {
            return failed();
        }
        try {
            byte[] status = new byte[STATUS_SIZE];
            if (!Loaded.LIBRARY.QueryServiceStatus(service, status)) {
                return failed();
            }
            return new Service(0, number(status), (access & QUERY_CONFIG) == 0 ? OptionalInt.empty() : start(service));
        } finally {
            Loaded.LIBRARY.CloseServiceHandle(service);
        }
    }

    private static OptionalInt start(Pointer service) {
        byte[] config = new byte[CONFIG_SIZE];
        return Loaded.LIBRARY.QueryServiceConfigW(service, config, config.length, new IntByReference())
                ? OptionalInt.of(number(config))
                : OptionalInt.empty();
    }

    /** Of a state, and of a configuration, what is wanted is the second number. */
    private static int number(byte[] structure) {
        return ByteBuffer.wrap(structure).order(ByteOrder.LITTLE_ENDIAN).getInt(SECOND_NUMBER);
    }

    private static Service failed() {
        return new Service(Native.getLastError(), 0, OptionalInt.empty());
    }

    private static final class Loaded {
        private static final Advapi32 LIBRARY = Native.load("advapi32", Advapi32.class);
    }
}
