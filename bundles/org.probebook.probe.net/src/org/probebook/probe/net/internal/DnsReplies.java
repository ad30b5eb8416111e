// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.net.internal.DnsReply.Outcome;

/**
 * What the name servers did with the same question.
 *
 * @param all in the order of the servers; not empty
 */
public record DnsReplies(List<DnsReply> all) {
    /** Where no server answered, the reason is that of the one that came nearest: a word from a server tells more than silence. */
    private static final Map<Outcome, Reason> REASONS = new EnumMap<>(
            Map.of(Outcome.REFUSED, Reason.ACCESS_DENIED, Outcome.FAILED, Reason.UNSUPPORTED,
                    Outcome.MALFORMED, Reason.MALFORMED, Outcome.SILENT, Reason.TIMED_OUT, Outcome.UNREACHABLE, Reason.UNREACHABLE));
    private static final List<Outcome> NEAREST = List.of(Outcome.FAILED, Outcome.REFUSED, Outcome.MALFORMED, Outcome.SILENT,
            Outcome.UNREACHABLE);

    /**
     * The first reply that answers the question.
     *
     * @throws ProbeException when none does
     */
    public DnsReply first() throws ProbeException {
        return all.stream().filter(reply -> reply.outcome() == Outcome.ANSWERED).findFirst().orElseThrow(this::unanswered);
    }

    /** Whether all servers that responded at all said the same; one that refuses what another answers does not. */
    public boolean agree() {
        List<DnsReply> responses = all.stream().filter(reply -> !reply.rcode().isEmpty()).toList();
        return responses.stream().allMatch(reply -> reply.agrees(responses.getFirst()));
    }

    /** All replies in one line, the silent servers' too. */
    public String told() {
        return all.stream().map(reply -> reply.server() + ": " + reply.told()).collect(Collectors.joining("; "));
    }

    private ProbeException unanswered() {
        Outcome nearest = NEAREST.stream().filter(outcome -> all.stream().anyMatch(reply -> reply.outcome() == outcome)).findFirst()
                .orElseThrow();
        return new ProbeException(REASONS.get(nearest), "no name server answered: " + told());
    }
}
