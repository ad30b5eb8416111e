// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local.internal;

import java.util.OptionalInt;

/** The few calls to Windows itself that reading a registry value and a service's state take; each opens with rights to read, reads once and closes. */
public interface WindowsCalls {

    /**
     * What became of reading a registry value.
     *
     * @param error of Win32; 0: none
     * @param type number of the value's type
     * @param data as much as there was room for
     * @param needed how much room the whole value takes, in bytes
     */
    record Value(int error, int type, byte[] data, int needed) {
    }

    /**
     * What became of asking for a service.
     *
     * @param error of Win32; 0: none
     * @param state its number
     * @param start number of its start type; empty where the account may not see it
     */
    record Service(int error, int state, OptionalInt start) {
    }

    /**
     * Reads a registry value.
     *
     * @param hive number of a predefined key
     * @param access rights asked for, a view of the registry included
     * @param name empty for the key's unnamed value
     * @param room bytes that are read at most
     */
    Value value(int hive, String path, int access, String name, int room);

    /** Asks for a service by its key name. */
    Service service(String name);
}
