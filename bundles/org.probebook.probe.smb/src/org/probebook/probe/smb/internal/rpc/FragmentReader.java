// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Cuts fragments out of what a pipe gives, however the server cut its messages. Holds one fragment at most, and what came with its end. */
final class FragmentReader {
    private static final int LENGTH_AT = 8;

    private final Pipe pipe;
    private byte[] pending = {};

    FragmentReader(Pipe pipe) {
        this.pipe = pipe;
    }

    /** Sends a message and gives the first fragment of the answer. */
    Fragment exchange(byte[] message) throws ProbeException, InterruptedException {
        if (pending.length > 0) {
            throw malformed("something came that was not asked for");
        }
        pending = pipe.transact(message);
        return next();
    }

    /** The next fragment of the answer. */
    Fragment next() throws ProbeException, InterruptedException {
        fill(Pdu.HEADER);
        ByteBuffer header = ByteBuffer.wrap(pending).order(ByteOrder.LITTLE_ENDIAN);
        check(header);
        int length = header.getShort(LENGTH_AT) & 0xffff;
        if (length < Pdu.HEADER) {
            throw malformed("a fragment of " + length + " bytes");
        }
        fill(length);
        ByteBuffer body = ByteBuffer.wrap(Arrays.copyOfRange(pending, Pdu.HEADER, length)).order(ByteOrder.LITTLE_ENDIAN);
        pending = Arrays.copyOfRange(pending, length, pending.length);
        int flags = header.get(3);
        return new Fragment(header.get(2) & 0xff, (flags & Pdu.FIRST) != 0, (flags & Pdu.LAST) != 0, header.getInt(12), body);
    }

    private void check(ByteBuffer header) throws ProbeException {
        if (header.get(0) != 5 || header.get(1) > 1) {
            throw malformed("its version is " + (header.get(0) & 0xff) + "." + (header.get(1) & 0xff));
        }
        if ((header.get(4) & 0xf0) != 0x10) {
            throw malformed("its numbers are big-endian");
        }
        if (header.getShort(10) != 0) {
            throw malformed("it carries an authentication that was not agreed on");
        }
    }

    private void fill(int length) throws ProbeException, InterruptedException {
        while (pending.length < length) {
            byte[] more = pipe.read();
            if (more.length == 0) {
                throw malformed("it ends in the middle of a fragment");
            }
            int had = pending.length;
            pending = Arrays.copyOf(pending, had + more.length);
            System.arraycopy(more, 0, pending, had, more.length);
        }
    }

    private static ProbeException malformed(String detail) {
        return new ProbeException(Reason.MALFORMED, "the RPC answer cannot be read: " + detail);
    }
}
