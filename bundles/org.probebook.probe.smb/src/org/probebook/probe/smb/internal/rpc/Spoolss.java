// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import java.util.OptionalInt;

import org.probebook.probe.ProbeException;

/** Opens the print server of a host (MS-RPRN), with no more rights than that takes. */
public final class Spoolss implements AutoCloseable {
    private static final int OPEN_PRINTER = 1;
    private static final int CLOSE_PRINTER = 29;
    private static final int MAY_ENUMERATE = 0x2;

    private final RpcClient client;
    private final String server;

    private Spoolss(RpcClient client, String server) {
        this.client = client;
        this.server = "\\\\" + server;
    }

    /**
     * Takes over the pipe.
     *
     * @param server the name that the host was reached by
     */
    public static Spoolss on(Pipe pipe, String server) throws ProbeException, InterruptedException {
        return new Spoolss(RpcClient.bind(pipe, RpcInterface.SPOOLSS), server);
    }

    /**
     * Opens the print server and lets it go again (RpcOpenPrinter, MS-RPRN 3.1.4.2.2). The older of two procedures: every version of Windows has it, and it tells nothing of who asks.
     *
     * @return the error with which it does not open; empty when it opens
     * @throws ProbeException when the account may not, or the host does not answer so that it can be read
     */
    public OptionalInt open() throws ProbeException, InterruptedException {
        NdrWriter question = new NdrWriter().pointerTo(server).nullPointer(); // no data type
        question.uint32(0).nullPointer().uint32(MAY_ENUMERATE); // no settings of a device
        NdrReader in = client.call(OPEN_PRINTER, "RpcOpenPrinter", question);
        byte[] handle = RpcHandle.read(in);
        int status = in.status();
        if (status == Win32.ACCESS_DENIED || status == Win32.INVALID_PARAMETER || !Win32.plausible(status)) {
            throw Win32.failure(status, "opening the print server");
        }
        if (status != Win32.SUCCESS) {
            return OptionalInt.of(status);
        }
        RpcHandle.of(client, handle, CLOSE_PRINTER).close();
        return OptionalInt.empty();
    }

    @Override
    public void close() {
        client.close();
    }
}
