// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import java.time.Instant;
import java.util.Optional;

import org.probebook.knowledge.probes.RegistryView;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.windows.RegistryValue;

/** Reads keys and values of a remote registry (MS-RRP). Opens keys for reading only. */
public final class Winreg implements AutoCloseable {
    private static final int CLOSE_KEY = 5;
    private static final int OPEN_KEY = 15;
    private static final int QUERY_INFO = 16;
    private static final int QUERY_VALUE = 17;
    private static final int KEY_READ = 0x20019;
    private static final int VIEW_32 = 0x200;
    private static final int VIEW_64 = 0x100;
    private static final int LONGEST_CLASS = 1024;
    private static final int USUAL_SIZE = 4096;
    private static final int LARGEST_VALUE = 1 << 20;

    private final RpcClient client;

    private interface Reading<T> {
        Optional<T> of(RpcHandle key) throws ProbeException, InterruptedException;
    }

    private Winreg(RpcClient client) {
        this.client = client;
    }

    /** Takes over the pipe. */
    public static Winreg on(Pipe pipe) throws ProbeException, InterruptedException {
        return new Winreg(RpcClient.bind(pipe, RpcInterface.WINREG));
    }

    /** Whether the local machine's hive opens for reading: the least that one can ask of a registry. */
    public void open() throws ProbeException, InterruptedException {
        openHive(RegistryKey.parse("HKLM"), KEY_READ).close();
    }

    /**
     * A value.
     *
     * @param key with a hive, as {@code HKLM\SOFTWARE}
     * @param name empty for the key's unnamed value
     * @return empty when the key or the value is not there
     */
    public Optional<RegistryValue> value(String key, RegistryView view, String name) throws ProbeException, InterruptedException {
        return in(key, view, handle -> read(handle, name, USUAL_SIZE));
    }

    /**
     * A key (BaseRegQueryInfoKey, MS-RRP 3.1.5.16).
     *
     * @param key with a hive, as {@code HKLM\SOFTWARE}
     * @return empty when it is not there
     */
    public Optional<RegistryKeyInfo> key(String key, RegistryView view) throws ProbeException, InterruptedException {
        return in(key, view, this::info);
    }

    @Override
    public void close() {
        client.close();
    }

    private <T> Optional<T> in(String key, RegistryView view, Reading<T> reading) throws ProbeException, InterruptedException {
        RegistryKey where = RegistryKey.parse(key);
        boolean whole = where.path().isEmpty();
        try (RpcHandle hive = openHive(where, whole ? access(view) : KEY_READ)) {
            return whole ? reading.of(hive) : inHive(hive, where.path(), access(view), reading);
        }
    }

    private <T> Optional<T> inHive(RpcHandle hive, String path, int access, Reading<T> reading)
            throws ProbeException, InterruptedException {
        NdrReader in = client.call(OPEN_KEY, "BaseRegOpenKey", hive.arguments().countedString(path).uint32(0).uint32(access));
        byte[] handle = RpcHandle.read(in);
        int status = in.status();
        if (missing(status)) {
            return Optional.empty();
        }
        Win32.check(status, "opening the registry key " + path + (access == KEY_READ ? "" : " in a view, which only Windows has"));
        try (RpcHandle key = RpcHandle.of(client, handle, CLOSE_KEY)) {
            return reading.of(key);
        }
    }

    private RpcHandle openHive(RegistryKey key, int access) throws ProbeException, InterruptedException {
        NdrReader in = client.call(key.openOperation(), "OpenHive", new NdrWriter().nullPointer().uint32(access));
        byte[] handle = RpcHandle.read(in);
        Win32.check(in.status(), "opening the registry");
        return RpcHandle.of(client, handle, CLOSE_KEY);
    }

    /** A 32-bit Windows, and one from before there were others, takes no notice of the view. */
    private static int access(RegistryView view) {
        return switch (view) {
            case DEFAULT -> KEY_READ;
            case BITS_32 -> KEY_READ | VIEW_32;
            case BITS_64 -> KEY_READ | VIEW_64;
        };
    }

    private Optional<RegistryKeyInfo> info(RpcHandle key) throws ProbeException, InterruptedException {
        // An empty text with room for the key's class, which nobody wants: some versions of Windows do not answer without.
        NdrWriter question = key.arguments().uint16(2).uint16(LONGEST_CLASS).pointer();
        question.uint32(LONGEST_CLASS / 2).uint32(0).uint32(1).uint16(0);
        NdrReader in = client.call(QUERY_INFO, "BaseRegQueryInfoKey", question);
        in.countedString();
        long subkeys = in.uint32();
        in.bytes(2 * 4); // longest name and class of a subkey
        long values = in.uint32();
        in.bytes(3 * 4); // longest name and data of a value, size of the security descriptor
        Instant written = in.time();
        int status = in.status();
        if (missing(status)) {
            return Optional.empty();
        }
        Win32.check(status, "asking about the registry key");
        return Optional.of(new RegistryKeyInfo(written, subkeys, values));
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
        int status = in.status();
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
