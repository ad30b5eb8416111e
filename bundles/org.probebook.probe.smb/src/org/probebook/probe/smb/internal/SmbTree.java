// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumSet;
import java.util.Optional;

import com.hierynomus.msdtyp.AccessMask;
import com.hierynomus.msfscc.FileAttributes;
import com.hierynomus.msfscc.FileInformationClass;
import com.hierynomus.mssmb2.SMB2CreateDisposition;
import com.hierynomus.mssmb2.SMB2CreateOptions;
import com.hierynomus.mssmb2.SMB2FileId;
import com.hierynomus.mssmb2.SMB2ImpersonationLevel;
import com.hierynomus.mssmb2.SMB2Packet;
import com.hierynomus.mssmb2.SMB2ShareAccess;
import com.hierynomus.mssmb2.messages.SMB2Close;
import com.hierynomus.mssmb2.messages.SMB2CreateRequest;
import com.hierynomus.mssmb2.messages.SMB2CreateResponse;
import com.hierynomus.mssmb2.messages.SMB2IoctlRequest;
import com.hierynomus.mssmb2.messages.SMB2IoctlResponse;
import com.hierynomus.mssmb2.messages.SMB2QueryInfoRequest;
import com.hierynomus.mssmb2.messages.SMB2QueryInfoRequest.SMB2QueryInfoType;
import com.hierynomus.mssmb2.messages.SMB2QueryInfoResponse;
import com.hierynomus.mssmb2.messages.SMB2ReadRequest;
import com.hierynomus.mssmb2.messages.SMB2ReadResponse;
import com.hierynomus.mssmb2.messages.SMB2TreeConnectRequest;
import com.hierynomus.mssmb2.messages.SMB2TreeConnectResponse;
import com.hierynomus.protocol.transport.TransportException;
import com.hierynomus.smbj.common.SMBRuntimeException;
import com.hierynomus.smbj.common.SmbPath;
import com.hierynomus.smbj.io.ArrayByteChunkProvider;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** A connection to one share, with the few requests that probes make of it. Usable on several threads at once. */
final class SmbTree {
    private static final Logger LOG = System.getLogger(SmbTree.class.getName());
    private static final long PIPE_TRANSCEIVE = 0x0011C017L;
    /** One credit's worth, which every dialect carries in one answer. */
    private static final int MAXIMUM_READ = 65536;

    private final SmbWire wire;
    private final SmbPath share;
    private final long id;

    private SmbTree(SmbWire wire, SmbPath share, long id) {
        this.wire = wire;
        this.share = share;
        this.id = id;
    }

    static SmbTree connect(SmbWire wire, SmbPath share) throws ProbeException, InterruptedException {
        SMB2TreeConnectRequest request = new SMB2TreeConnectRequest(wire.dialect(), share, wire.sessionId());
        SMB2TreeConnectResponse response = wire.succeed(request, SMB2TreeConnectResponse.class, "connecting to " + share.toUncPath());
        return new SmbTree(wire, share, response.getHeader().getTreeId());
    }

    /** Opens a pipe for asking and answering. */
    SMB2FileId openPipe(String name) throws ProbeException, InterruptedException {
        EnumSet<AccessMask> access = EnumSet.of(AccessMask.FILE_READ_DATA, AccessMask.FILE_WRITE_DATA, AccessMask.FILE_READ_ATTRIBUTES,
                AccessMask.READ_CONTROL);
        return wire.succeed(create(name, access), SMB2CreateResponse.class, "opening the pipe " + name).getFileId();
    }

    /** Opens a file for reading; empty when it is not there. The answer tells its times, too. */
    Optional<SMB2CreateResponse> openFile(String path) throws ProbeException, InterruptedException {
        String wanted = "opening " + path + " on " + share.toUncPath();
        SMB2CreateResponse response = wire.ask(create(path, EnumSet.of(AccessMask.FILE_READ_DATA, AccessMask.FILE_READ_ATTRIBUTES)),
                SMB2CreateResponse.class, wanted);
        long status = response.getHeader().getStatusCode();
        if (NtStatus.missing(status)) {
            return Optional.empty();
        }
        if (status != NtStatus.SUCCESS) {
            throw NtStatus.failure(status, wanted);
        }
        return Optional.of(response);
    }

    byte[] transact(SMB2FileId pipe, byte[] message) throws ProbeException, InterruptedException {
        SMB2IoctlRequest request = new SMB2IoctlRequest(wire.dialect(), wire.sessionId(), id, PIPE_TRANSCEIVE, pipe,
                new ArrayByteChunkProvider(message, 0, message.length, 0), true,
                MAXIMUM_READ);
        SMB2IoctlResponse response = wire.ask(request, SMB2IoctlResponse.class, "asking over a pipe");
        return data(response, response.getOutputBuffer(), "asking over a pipe");
    }

    byte[] read(SMB2FileId file, long offset, int length) throws ProbeException, InterruptedException {
        SMB2ReadRequest request = new SMB2ReadRequest(wire.dialect(), file, wire.sessionId(), id, offset, Math.min(length, MAXIMUM_READ));
        SMB2ReadResponse response = wire.ask(request, SMB2ReadResponse.class, "reading");
        return data(response, response.getData(), "reading");
    }

    /** Length of a file in bytes. */
    long size(SMB2FileId file) throws ProbeException, InterruptedException {
        SMB2QueryInfoRequest request = new SMB2QueryInfoRequest(wire.dialect(), wire.sessionId(), id, file,
                SMB2QueryInfoType.SMB2_0_INFO_FILE,
                FileInformationClass.FileStandardInformation, null, null, null);
        byte[] answer = wire.succeed(request, SMB2QueryInfoResponse.class, "asking for a file's size").getOutputBuffer();
        long size = answer == null || answer.length < 16 ? -1 : ByteBuffer.wrap(answer).order(ByteOrder.LITTLE_ENDIAN).getLong(8);
        if (size < 0) {
            throw new ProbeException(Reason.MALFORMED, "asking for a file's size: no size in the answer");
        }
        return size;
    }

    void close(SMB2FileId file) {
        try {
            wire.tell(new SMB2Close(wire.dialect(), wire.sessionId(), id, file));
        } catch (TransportException | SMBRuntimeException e) {
            LOG.log(Level.DEBUG, "closing a file or pipe", e);
        }
    }

    private SMB2CreateRequest create(String path, EnumSet<AccessMask> access) {
        return new SMB2CreateRequest(wire.dialect(), wire.sessionId(), id, SMB2ImpersonationLevel.Impersonation, access,
                EnumSet.noneOf(FileAttributes.class),
                EnumSet.allOf(SMB2ShareAccess.class), SMB2CreateDisposition.FILE_OPEN,
                EnumSet.of(SMB2CreateOptions.FILE_NON_DIRECTORY_FILE), new SmbPath(share, path));
    }

    /** A message of a pipe may be longer than what was asked for: then its beginning came, and that is no failure. */
    private static byte[] data(SMB2Packet response, byte[] data, String wanted) throws ProbeException {
        long status = response.getHeader().getStatusCode();
        if (status != NtStatus.SUCCESS && status != NtStatus.BUFFER_OVERFLOW) {
            throw NtStatus.failure(status, wanted);
        }
        if (data == null || data.length == 0) {
            throw new ProbeException(Reason.MALFORMED, wanted + ": an empty answer");
        }
        return data;
    }
}
