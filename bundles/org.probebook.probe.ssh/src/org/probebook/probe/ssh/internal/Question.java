// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.util.Optional;

import org.probebook.probe.ProbeException;

/**
 * One way to ask a Linux host for a fact: what is run there, and how its reply is read. The two know nothing of each other's neighbours, so that readers are
 * tested on replies alone.
 *
 * @param command fixed words, and the fact's argument as one word of data
 */
public record Question(Command command, Reader reader) {

    /** Reads a reply. */
    @FunctionalInterface
    interface Reader {
        /**
         * The fact's value.
         *
         * @return empty when the host has no such thing
         * @throws ProbeException when the reply tells neither
         */
        Optional<String> read(Reply reply) throws ProbeException;
    }

    /** What this reply says. */
    public Optional<String> read(Reply reply) throws ProbeException {
        return reader.read(reply);
    }
}
