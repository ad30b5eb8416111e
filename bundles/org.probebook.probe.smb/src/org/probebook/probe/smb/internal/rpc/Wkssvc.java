// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import org.probebook.probe.ProbeException;
import org.probebook.probe.smb.internal.rpc.RowLayout.Row;

/** Asks a host for its version where its server service does not tell (MS-WKST). */
public final class Wkssvc implements AutoCloseable {
    private static final int GET_INFO = 0;

    private final RpcClient client;
    private final String server;

    private Wkssvc(RpcClient client, String server) {
        this.client = client;
        this.server = "\\\\" + server;
    }

    /**
     * Takes over the pipe.
     *
     * @param server the name that the host was reached by
     */
    public static Wkssvc on(Pipe pipe, String server) throws ProbeException, InterruptedException {
        return new Wkssvc(RpcClient.bind(pipe, RpcInterface.WKSSVC), server);
    }

    /** The version, without a type. */
    public ServerInfo info() throws ProbeException, InterruptedException {
        NdrReader in = client.call(GET_INFO, "NetrWkstaGetInfo", new NdrWriter().pointerTo(server).uint32(100));
        in.int32(); // the level again
        Row row = in.pointer() ? new RowLayout("nssnn").read(in) : null;
        Win32.check(in.status(), "asking for the workstation's version");
        if (row == null) {
            throw in.malformed("it succeeded and tells nothing");
        }
        return new ServerInfo((int) row.number(0), row.text(1), (int) row.number(3), (int) row.number(4), 0);
    }

    @Override
    public void close() {
        client.close();
    }
}
