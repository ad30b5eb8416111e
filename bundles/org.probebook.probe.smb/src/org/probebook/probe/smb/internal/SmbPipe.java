// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import com.hierynomus.mssmb2.SMB2FileId;

import org.probebook.probe.ProbeException;
import org.probebook.probe.smb.internal.rpc.Pipe;

/** A named pipe of a host, over SMB. */
final class SmbPipe implements Pipe {
    private static final int READ = 65536;

    private final SmbTree tree;
    private final SMB2FileId pipe;
    private final Runnable closing;
    private boolean closed;

    SmbPipe(SmbTree tree, SMB2FileId pipe, Runnable closing) {
        this.tree = tree;
        this.pipe = pipe;
        this.closing = closing;
    }

    @Override
    public byte[] transact(byte[] message) throws ProbeException, InterruptedException {
        return tree.transact(pipe, message);
    }

    @Override
    public byte[] read() throws ProbeException, InterruptedException {
        return tree.read(pipe, 0, READ);
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            tree.close(pipe);
            closing.run();
        }
    }
}
