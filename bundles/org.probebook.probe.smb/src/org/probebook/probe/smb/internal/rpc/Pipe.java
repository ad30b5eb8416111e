// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import org.probebook.probe.ProbeException;

/**
 * An open named pipe, one client's own. Every exchange ends within what is left of the question's time, or on interruption; each answer is one byte string of bounded size. Not for
 * several threads at once.
 */
public interface Pipe extends AutoCloseable {

    /** Writes a message and reads the first bytes of what comes back; not empty. */
    byte[] transact(byte[] message) throws ProbeException, InterruptedException;

    /** Reads further bytes of an answer; not empty. */
    byte[] read() throws ProbeException, InterruptedException;

    /** Lets the pipe go without waiting; what the server still held for this client goes with it. */
    @Override
    void close();
}
