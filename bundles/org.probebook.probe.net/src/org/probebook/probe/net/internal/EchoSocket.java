// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;

import org.probebook.probe.ProbeException;

/** Sends ICMP messages to one address, and hears what may be an answer. For one thread. */
public interface EchoSocket extends AutoCloseable {

    /** Makes a socket for an address. */
    @FunctionalInterface
    interface Opener {
        /** @throws ProbeException when this machine does not let it be, or knows no way to the address */
        EchoSocket open(InetAddress address) throws ProbeException;
    }

    /**
     * Sends a message.
     *
     * @param message from its type on; its checksum is 0, and is filled in where the protocol wants one
     * @throws ProbeException when there is no way to the address
     */
    void send(byte[] message) throws ProbeException;

    /**
     * The next message, whoever it is from: from its type on, cut off when longer than any echo of ours.
     *
     * @param limit how long is waited, at least a millisecond
     * @return empty when none came
     * @throws ProbeException when the network said that there is no way to the address
     */
    Optional<byte[]> receive(Duration limit) throws ProbeException;

    @Override
    void close();
}
