// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.program;

import org.probebook.probe.ProbeException;

/** A file of which parts are read. */
public interface ByteSource {

    /** Length of the file in bytes. */
    long size();

    /**
     * Reads a part.
     *
     * @param offset from the file's beginning; below {@link #size()}
     * @param length at least 1
     * @return at least one byte and at most as many as asked for; fewer at the file's end, or when the source gives no more at once
     */
    byte[] read(long offset, int length) throws ProbeException, InterruptedException;
}
