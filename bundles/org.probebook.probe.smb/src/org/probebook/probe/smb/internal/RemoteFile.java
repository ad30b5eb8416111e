// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import com.hierynomus.mssmb2.SMB2FileId;

import org.probebook.probe.ProbeException;
import org.probebook.probe.smb.internal.program.ByteSource;

/** A file on a share, open for reading. */
public final class RemoteFile implements ByteSource, AutoCloseable {
    private final SmbTree tree;
    private final SMB2FileId file;
    private final long size;

    private RemoteFile(SmbTree tree, SMB2FileId file, long size) {
        this.tree = tree;
        this.file = file;
        this.size = size;
    }

    /** Takes over an open file; lets it go if its size cannot be read. */
    static RemoteFile open(SmbTree tree, SMB2FileId file) throws ProbeException, InterruptedException {
        try {
            return new RemoteFile(tree, file, tree.size(file));
        } catch (ProbeException | InterruptedException e) {
            tree.close(file);
            throw e;
        }
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public byte[] read(long offset, int length) throws ProbeException, InterruptedException {
        return tree.read(file, offset, length);
    }

    @Override
    public void close() {
        tree.close(file);
    }
}
