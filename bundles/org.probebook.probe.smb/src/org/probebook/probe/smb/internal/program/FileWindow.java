// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.program;

import java.util.Arrays;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Reads little-endian numbers of a file through a window, so that what lies together costs one question to the host. Trusts no offset. */
final class FileWindow {
    private static final int WINDOW = 1024;

    private final ByteSource source;
    private long start;
    private byte[] bytes = {};

    FileWindow(ByteSource source) {
        this.source = source;
    }

    int uint16(long offset) throws ProbeException, InterruptedException {
        int at = show(offset, 2);
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    }

    /** As unsigned. */
    long uint32(long offset) throws ProbeException, InterruptedException {
        return uint16(offset) | (long) uint16(offset + 2) << 16;
    }

    /** Moves the window unless it shows these bytes already; gives their place in it. */
    private int show(long offset, int length) throws ProbeException, InterruptedException {
        if (offset < 0 || offset + length > source.size()) {
            throw new ProbeException(Reason.MALFORMED, "the program file refers to byte " + offset + " and has " + source.size());
        }
        if (offset < start || offset + length > start + bytes.length) {
            load(offset, length);
        }
        return (int) (offset - start);
    }

    private void load(long offset, int length) throws ProbeException, InterruptedException {
        byte[] loaded = {};
        while (loaded.length < length) {
            long from = offset + loaded.length;
            byte[] more = source.read(from, (int) Math.min(WINDOW - loaded.length, source.size() - from));
            if (more.length == 0) {
                throw new ProbeException(Reason.MALFORMED, "the file ends at byte " + from + " and was said to have " + source.size());
            }
            int had = loaded.length;
            loaded = Arrays.copyOf(loaded, had + more.length);
            System.arraycopy(more, 0, loaded, had, more.length);
        }
        start = offset;
        bytes = loaded;
    }
}
