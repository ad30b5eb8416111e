// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.recording;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.Role;
import org.probebook.knowledge.cases.RecordedHost;
import org.probebook.knowledge.cases.RecordedReply;
import org.probebook.knowledge.cases.Recording;
import org.probebook.probe.AskingKind;
import org.probebook.probe.CheckPlan;
import org.probebook.probe.Credentials;
import org.probebook.probe.Finding;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.Observation;
import org.probebook.probe.Platform;
import org.probebook.probe.ProbeEngine;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.Verdict;

/**
 * Answers from a recording in place of hosts, without any network: conditions are judged as ever, on what was observed then; the evidence is that of the recording. What was not asked then is
 * <em>unknown: unsupported</em>. Safe in any thread.
 */
public final class Replay {
    private final Recording recording;
    private final ProbeEngine engine;

    /**
     * @param recording not changed
     * @param live an engine with the kinds that judge, none of which is asked
     */
    public Replay(Recording recording, ProbeEngine live) {
        this.recording = recording;
        this.engine = live.asking(kind -> new AskingKind(kind, (probe, session) -> observation(probe, session.host()), host -> true),
                reader -> new AskingReader(reader, this::platform, host -> true));
    }

    /** The hosts of the recording in their roles; their addresses lead nowhere. */
    public Map<Role, Host> hosts() {
        Map<Role, Host> hosts = new EnumMap<>(Role.class);
        for (RecordedHost host : recording.getHosts()) {
            String name = Values.text(host.getName()).isBlank() ? "host" : host.getName();
            Host asked = new Host(name, name, Map.of(), "", Values.text(host.getPlatform()), Values.text(host.getEdition()));
            host.getRoles().forEach(role -> hosts.put(role, asked));
        }
        return hosts;
    }

    /**
     * Judges conditions on what was recorded.
     *
     * @param listener told of each finding, on any thread, one at a time
     * @param monitor may be null
     * @return a verdict for each condition, in their order
     */
    public List<Verdict> run(List<Condition> conditions, Consumer<Finding> listener, IProgressMonitor monitor) {
        return engine.run(CheckPlan.of(conditions, hosts()), host -> Credentials.NONE, finding -> listener.accept(then(finding)), monitor)
                .stream()
                .map(this::then).toList();
    }

    private Verdict then(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Judged judged -> new Verdict.Judged(then(judged.finding()));
            case Verdict.Skipped skipped -> skipped;
            case Verdict.Group group ->
                new Verdict.Group(group.condition(), group.answer(), group.parts().stream().map(this::then).toList());
        };
    }

    /** A finding with the evidence of then, as far as there was any. */
    private Finding then(Finding finding) {
        Optional<RecordedReply> reply = reply(finding.expectation().getProbe(), finding.host());
        Finding.Evidence now = finding.evidence();
        Instant at = instant(reply.map(RecordedReply::getAt).orElse(recording.getAt()));
        boolean asked = reply.isPresent() && (finding.reason().isPresent() || !now.request().isEmpty());
        Finding.Evidence then = new Finding.Evidence(asked ? Values.text(reply.get().getRequest()) : now.request(), now.reply(),
                asked ? Values.text(reply.get().getAccount()) : now.account(), at, asked ? reply.get().getMillis() : 0);
        return new Finding(finding.expectation(), finding.host(), finding.answer(), finding.reason(), finding.observed(), then);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(Values.text(text));
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }

    private Observation observation(Probe probe, Host host) throws ProbeException {
        RecordedReply reply = reply(probe, host)
                .orElseThrow(() -> new ProbeException(Reason.UNSUPPORTED, "the recording has no answer to this: it was not asked then"));
        if (reply.getReason() != null) {
            throw failure(reply);
        }
        return new Observation(Values.of(reply), Values.text(reply.getRequest()), Values.text(reply.getReply()), Values.untold(reply));
    }

    private Platform platform(HostSession session) throws ProbeException {
        RecordedReply reply = replies(session.host()).filter(one -> one.getProbe() == null).findFirst()
                .orElseThrow(
                        () -> new ProbeException(Reason.UNSUPPORTED, "the recording does not say what " + session.host().name() + " runs"));
        if (reply.getReason() != null) {
            throw failure(reply);
        }
        return Values.platform(reply);
    }

    private static ProbeException failure(RecordedReply reply) {
        return new ProbeException(Values.reason(reply.getReason()), Values.text(reply.getReply()));
    }

    private Optional<RecordedReply> reply(Probe probe, Host host) {
        return replies(host).filter(reply -> reply.getProbe() != null && EcoreUtil.equals(reply.getProbe(), probe)).findFirst();
    }

    private Stream<RecordedReply> replies(Host host) {
        return recording.getReplies().stream().filter(reply -> reply.getHost() != null && host.name().equals(reply.getHost().getName()));
    }
}
