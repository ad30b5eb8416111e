// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;

import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.SystemFact;
import org.probebook.knowledge.probes.SystemFactProbe;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Replies as hosts give them, for readers. */
final class Replies {
    private Replies() {
    }

    static Reply of(int exit, String out, String err) {
        return new Reply(exit, out, err, Instant.EPOCH, Instant.EPOCH);
    }

    static Reply out(String text) {
        return of(0, text, "");
    }

    static Reply failed(int exit, String err) {
        return of(exit, "", err);
    }

    static void unknown(Reason reason, Question.Reader reader, Reply reply) {
        ProbeException failure = assertThrows(ProbeException.class, () -> reader.read(reply));
        assertEquals(reason, failure.reason(), failure.getMessage());
    }

    static SystemFactProbe fact(SystemFact fact, String argument, String text) {
        SystemFactProbe probe = ProbesFactory.eINSTANCE.createSystemFactProbe();
        probe.setFact(fact);
        probe.setArgument(argument);
        probe.setText(text);
        return probe;
    }

    /** What a question and those that follow it come to, given what the host says to each. */
    static Told told(Question first, Reply... replies) throws ProbeException {
        Question question = first;
        for (int i = 0; i < replies.length - 1; i++) {
            question = assertInstanceOf(Told.Next.class, question.read(replies[i])).question();
        }
        return question.read(replies[replies.length - 1]);
    }

    static void unknown(Reason reason, Question first, Reply... replies) {
        ProbeException failure = assertThrows(ProbeException.class, () -> told(first, replies));
        assertEquals(reason, failure.reason(), failure.getMessage());
    }
}
