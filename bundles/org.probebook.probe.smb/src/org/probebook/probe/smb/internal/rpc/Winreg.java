// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import java.util.Optional;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Reads values of a remote registry (MS-RRP). Opens keys for reading only. */
public final class Winreg implements AutoCloseable {
    private static final int CLOSE_KEY = 5;
    private static final int OPEN_KEY = 15;
    private static final int QUERY_VALUE = 17;
    private static final int KEY_READ = 0x20019;
    private static final int USUAL_SIZE = 4096;
    private static final int LARGEST_VALUE = 1 << 20;

    private final RpcClient client;

    private Winreg(RpcClient client) {
        this.client = client;
    }

    /** Takes over the pipe. */
    public static Winreg on(Pipe pipe) throws ProbeException, InterruptedException {
        return new Winreg(RpcClient.bind(pipe, RpcInterface.WINREG));
    }

    /** Whether the local machine's hive opens for reading: the least that one can ask of a registry. */
    public void open() throws ProbeException, InterruptedException {
        openHive(RegistryKey.parse("HKLM")).close();
    }

    /**
     * A value.
     *
     * @param key with a hive, as {@code HKLM\SOFTWARE}
     * @param name empty for the key's unnamed value
     * @return empty when the key or the value is not there
     */
    public Optional<RegistryValue> value(String key, String name) throws ProbeException, InterruptedException {
        RegistryKey where = RegistryKey.parse(key);
        try (RpcHandle hive = openHive(where)) {
            if (where.path().isEmpty()) {
                return read(hive, name, USUAL_SIZE);
            }
            return inKey(hive, where.path(), name);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private RpcHandle openHive(RegistryKey key) throws ProbeException, InterruptedException {
        NdrReader in = client.call(key.openOperation(), "OpenHive", new NdrWriter().nullPointer().uint32(KEY_READ));
        byte[] handle = RpcHandle.read(in);
        Win32.check(in.int32(), "opening the registry");
        return RpcHandle.of(client, handle, CLOSE_KEY);
    }

    private Optional<RegistryValue> inKey(RpcHandle hive, String path, String name) throws ProbeException, InterruptedException {
        NdrReader in = client.call(OPEN_KEY, "BaseRegOpenKey", hive.arguments().countedString(path).uint32(0).uint32(KEY_READ));
        byte[] handle = RpcHandle.read(in);
        int status = in.int32();
        if (missing(status)) {
            return Optional.empty();
        }
        Win32.check(status, "opening the registry key " + path);
        try (RpcHandle key = RpcHandle.of(client, handle, CLOSE_KEY)) {
            return read(key, name, USUAL_SIZE);
        }
    }

    private Optional<RegistryValue> read(RpcHandle key, String name, int size) throws ProbeException, InterruptedException {
        NdrWriter question = key.arguments().countedString(name).pointer().uint32(0);
        question.pointer().uint32(size).uint32(0).uint32(0); // room for that many bytes, none of them sent
        question.pointer().uint32(size).pointer().uint32(0);
        NdrReader in = client.call(QUERY_VALUE, "BaseRegQueryValue", question);
        int type = in.pointer() ? in.int32() : 0;
        byte[] data = in.pointer() ? in.varying(1) : new byte[0];
        long needed = in.pointer() ? in.uint32() : data.length;
        long length = in.pointer() ? in.uint32() : data.length;
        int status = in.int32();
        if (missing(status)) {
            return Optional.empty();
        }
        if (status == Win32.MORE_DATA && needed > size) {
            return readLarge(key, name, needed);
        }
        Win32.check(status, "reading the registry value " + name);
        if (length != data.length) {
            throw in.malformed(data.length + " bytes where " + length + " were announced");
        }
        return Optional.of(new RegistryValue(type, data));
    }

    private Optional<RegistryValue> readLarge(RpcHandle key, String name, long needed) throws ProbeException, InterruptedException {
        if (needed > LARGEST_VALUE) {
            throw new ProbeException(Reason.UNSUPPORTED, "the registry value " + name + " is too large to be read: " + needed + " bytes");
        }
        return read(key, name, LARGEST_VALUE);
    }

    private static boolean missing(int status) {
        return status == Win32.FILE_NOT_FOUND || status == Win32.PATH_NOT_FOUND || status == Win32.KEY_DELETED;
    }
}
