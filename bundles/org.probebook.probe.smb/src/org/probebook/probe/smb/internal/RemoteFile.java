// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import java.time.Instant;
import java.util.Optional;

import com.hierynomus.mssmb2.SMB2FileId;
import com.hierynomus.mssmb2.messages.SMB2CreateResponse;

import org.probebook.probe.ProbeException;
import org.probebook.probe.smb.internal.program.ByteSource;
import org.probebook.probe.smb.internal.rpc.FileTime;

/** A file on a share, open for reading. */
public final class RemoteFile implements ByteSource, AutoCloseable {
    private final SmbTree tree;
    private final SMB2FileId file;
    private final long size;
    private final Optional<Instant> modified;

    private RemoteFile(SmbTree tree, SMB2FileId file, long size, Optional<Instant> modified) {
        this.tree = tree;
        this.file = file;
        this.size = size;
        this.modified = modified;
    }

    /** Takes over an open file; lets it go if its size cannot be read. */
    static RemoteFile open(SmbTree tree, SMB2CreateResponse opened) throws ProbeException, InterruptedException {
        SMB2FileId file = opened.getFileId();
        try {
            return new RemoteFile(tree, file, tree.size(file), modified(opened));
        } catch (ProbeException | InterruptedException e) {
            tree.close(file);
            throw e;
        }
    }

    @Override
    public long size() {
        return size;
    }

    /** When it was last written to (MS-FSCC 2.4.7); empty where the host keeps no such time. */
    public Optional<Instant> modified() {
        return modified;
    }

    @Override
    public byte[] read(long offset, int length) throws ProbeException, InterruptedException {
        return tree.read(file, offset, length);
    }

    @Override
    public void close() {
        tree.close(file);
    }

    /** 0 stands for none, and below it are no times. */
    private static Optional<Instant> modified(SMB2CreateResponse opened) {
        long steps = opened.getLastWriteTime().getWindowsTimeStamp();
        return steps > 0 ? Optional.of(FileTime.instant(steps)) : Optional.empty();
    }
}
