// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import org.probebook.probe.ProbeException;

/** Something open on the server: a key, a service. Closing asks the server to let it go; if that fails, the pipe's end does it. */
final class RpcHandle implements AutoCloseable {
    private static final Logger LOG = System.getLogger(RpcHandle.class.getName());
    private static final int LENGTH = 20;

    private final RpcClient client;
    private final byte[] handle;
    private final int closeOperation;

    private RpcHandle(RpcClient client, byte[] handle, int closeOperation) {
        this.client = client;
        this.handle = handle;
        this.closeOperation = closeOperation;
    }

    /** A call's result that is a handle. */
    static byte[] read(NdrReader in) throws ProbeException {
        return in.bytes(LENGTH);
    }

    /**
     * @param handle as it was read
     * @param closeOperation the procedure that closes it and takes nothing else
     */
    static RpcHandle of(RpcClient client, byte[] handle, int closeOperation) {
        return new RpcHandle(client, handle, closeOperation);
    }

    /** The beginning of the arguments of a call on this. */
    NdrWriter arguments() {
        return new NdrWriter().bytes(handle);
    }

    @Override
    public void close() {
        if (Thread.currentThread().isInterrupted()) {
            return;
        }
        try {
            client.call(closeOperation, "Close", arguments());
        } catch (ProbeException e) {
            LOG.log(Level.DEBUG, "closing a remote handle", e);
        } catch (InterruptedException e) {
            LOG.log(Level.DEBUG, "interrupted while closing a remote handle", e);
            Thread.currentThread().interrupt();
        }
    }
}
