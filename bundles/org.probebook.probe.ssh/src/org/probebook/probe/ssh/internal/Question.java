// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.util.Optional;

import org.probebook.probe.ProbeException;

/**
 * One way to ask a Linux host for a fact: what is run there, and how its reply is read. The two know nothing of each other's neighbours, so that readers are
 * tested on replies alone.
 *
 * @param command fixed words, and the fact's arguments as words of data
 * @param step reads the reply
 */
public record Question(Command command, Step step) {

    /** Reads the reply to a question that is answered by one value. */
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

    /** Reads the reply to a question after which another may have to be asked. */
    @FunctionalInterface
    interface Step {
        /**
         * What the reply says.
         *
         * @throws ProbeException when it says nothing that is of use
         */
        Told read(Reply reply) throws ProbeException;
    }

    /** A question that is answered by one value. */
    static Question of(Command command, Reader reader) {
        return new Question(command, reply -> reader.read(reply).map(Told::value).orElseGet(Told::absent));
    }

    /** What this reply says. */
    public Told read(Reply reply) throws ProbeException {
        return step.read(reply);
    }
}
