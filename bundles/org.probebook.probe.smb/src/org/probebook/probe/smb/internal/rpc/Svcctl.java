// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import java.util.Optional;

import org.probebook.probe.ProbeException;
import org.probebook.probe.windows.ServiceCodes;

/** Asks for the state of services (MS-SCMR), with no more rights than that takes. */
public final class Svcctl implements AutoCloseable {
    private static final int CLOSE_HANDLE = 0;
    private static final int QUERY_STATUS = 6;
    private static final int OPEN_CONTROL = 15;
    private static final int OPEN_SERVICE = 16;
    private static final int QUERY_CONFIG = 17;
    private static final int MAY_CONNECT = 0x1;
    private static final int MAY_QUERY_CONFIG = 0x1;
    private static final int MAY_QUERY_STATUS = 0x4;
    /** The most that a configuration takes. */
    private static final int CONFIG_SIZE = 8192;

    private final RpcClient client;

    private Svcctl(RpcClient client) {
        this.client = client;
    }

    /** Takes over the pipe. */
    public static Svcctl on(Pipe pipe) throws ProbeException, InterruptedException {
        return new Svcctl(RpcClient.bind(pipe, RpcInterface.SVCCTL));
    }

    /**
     * A service by its key name.
     *
     * @return empty when the host has no such service
     */
    public Optional<WindowsService> service(String name) throws ProbeException, InterruptedException {
        NdrReader in = client.call(OPEN_CONTROL, "OpenSCManager",
                new NdrWriter().nullPointer().pointerTo("ServicesActive").uint32(MAY_CONNECT));
        byte[] handle = RpcHandle.read(in);
        Win32.check(in.status(), "opening the service control");
        try (RpcHandle control = RpcHandle.of(client, handle, CLOSE_HANDLE)) {
            Optional<RpcHandle> opened = open(control, name);
            if (opened.isEmpty()) {
                return Optional.empty();
            }
            try (RpcHandle service = opened.get()) {
                return Optional.of(new WindowsService(state(service), start(service)));
            }
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private Optional<RpcHandle> open(RpcHandle control, String name) throws ProbeException, InterruptedException {
        NdrReader in = client.call(OPEN_SERVICE, "OpenService",
                control.arguments().string(name).uint32(MAY_QUERY_CONFIG | MAY_QUERY_STATUS));
        byte[] handle = RpcHandle.read(in);
        int status = in.status();
        if (status == Win32.SERVICE_DOES_NOT_EXIST) {
            return Optional.empty();
        }
        Win32.check(status, "opening the service " + name);
        return Optional.of(RpcHandle.of(client, handle, CLOSE_HANDLE));
    }

    private String state(RpcHandle service) throws ProbeException, InterruptedException {
        NdrReader in = client.call(QUERY_STATUS, "QueryServiceStatus", service.arguments());
        in.int32(); // type
        int state = in.int32();
        in.bytes(5 * 4); // accepted controls, exit codes, checkpoint, wait hint
        Win32.check(in.status(), "asking for the service's state");
        return ServiceCodes.state(state).orElseThrow(() -> in.malformed("there is no state " + state));
    }

    /** A server may refuse this while it tells the state: then only this is missing. */
    private Optional<String> start(RpcHandle service) throws ProbeException, InterruptedException {
        NdrReader in = client.call(QUERY_CONFIG, "QueryServiceConfig", service.arguments().uint32(CONFIG_SIZE));
        RowLayout.Row row = new RowLayout("nnnssnsss").read(in);
        in.int32(); // bytes needed
        int status = in.status();
        if (status == Win32.ACCESS_DENIED || status == Win32.NOT_SUPPORTED) {
            return Optional.empty();
        }
        Win32.check(status, "asking for the service's start type");
        long start = row.number(1);
        return Optional.of(ServiceCodes.start(start).orElseThrow(() -> in.malformed("there is no start type " + start)));
    }
}
