// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.util.ArrayList;
import java.util.List;

import org.probebook.knowledge.probes.SystemFact;
import org.probebook.probe.HostSession;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.SystemFacts;

/** Asks one host for one fact, in one way after the other, each of them in one step or a few. */
public record Interview(SystemFact fact, SshConnection connection, HostSession session) {

    /**
     * Asks. A way that the host does not have says nothing about the fact; it is absent when all the ways that the host has say so.
     *
     * @param questions at least one
     */
    public Observation ask(List<Question> questions) throws ProbeException, InterruptedException {
        Observation absent = null;
        NoSuchCommand failure = null;
        for (Question question : questions) {
            try {
                Observation answer = ask(question);
                if (!answer.values().isEmpty()) {
                    return answer;
                }
                absent = answer;
            } catch (NoSuchCommand e) {
                failure = e;
            }
        }
        if (absent == null) {
            throw failure.failure;
        }
        return absent;
    }

    private Observation ask(Question first) throws ProbeException, InterruptedException, NoSuchCommand {
        List<String> commands = new ArrayList<>();
        Question question = first;
        while (true) {
            commands.add(question.command().toString());
            Reply reply = connection.run(question.command(), session);
            switch (read(question, reply)) {
                case Told.Next next -> question = next.question();
                case Told.Value value -> {
                    return new Observation(SystemFacts.values(fact, value.value(), value.more()), request(commands),
                            shown(value.evidence(), reply));
                }
                case Told.Absent absent -> {
                    return Observation.absent(request(commands), shown(absent.evidence(), reply));
                }
            }
        }
    }

    private Told read(Question question, Reply reply) throws ProbeException, NoSuchCommand {
        try {
            return question.read(reply);
        } catch (ProbeException e) {
            ProbeException failure = new ProbeException(e.reason(), question.command() + ": " + e.getMessage(), e);
            if (reply.noCommand()) {
                throw new NoSuchCommand(failure);
            }
            throw failure;
        }
    }

    private String request(List<String> commands) {
        return String.join("; ", commands) + " (SSH, as " + connection.account() + ")";
    }

    private static String shown(String evidence, Reply reply) {
        return evidence.isEmpty() ? reply.told() : evidence;
    }

    /** The host does not have a command that is needed. */
    private static final class NoSuchCommand extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient ProbeException failure;

        NoSuchCommand(ProbeException failure) {
            super(failure);
            this.failure = failure;
        }
    }
}
