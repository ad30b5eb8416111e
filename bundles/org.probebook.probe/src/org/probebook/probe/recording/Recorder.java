// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.recording;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.Role;
import org.probebook.knowledge.cases.CasesFactory;
import org.probebook.knowledge.cases.RecordedHost;
import org.probebook.knowledge.cases.RecordedReply;
import org.probebook.knowledge.cases.Recording;
import org.probebook.probe.AskingKind;
import org.probebook.probe.CheckPlan;
import org.probebook.probe.Finding;
import org.probebook.probe.Host;
import org.probebook.probe.Observation;
import org.probebook.probe.Platform;
import org.probebook.probe.ProbeEngine;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Verdict;

/** Listens to one run, and makes a recording of it. Safe in any thread; for one run only. */
public final class Recorder {
    private final Instant began = Instant.now();
    private final Queue<Heard> heard = new ConcurrentLinkedQueue<>();
    private final Map<Host, RecordedReply> platforms = new ConcurrentHashMap<>();

    /** Something that a host answered. */
    private record Heard(Host host, Probe probe, Observation observation) {
    }

    /** An engine that asks as another does, and is listened to. */
    public ProbeEngine listening(ProbeEngine engine) {
        return engine.asking(kind -> new AskingKind(kind, (probe, session) -> {
            Observation observation = kind.observe(probe, session);
            heard.add(new Heard(session.host(), probe, observation));
            return observation;
        }, kind::reaches),
                reader -> new AskingReader(reader, session -> platform(session.host(), () -> reader.read(session)), reader::reaches));
    }

    /** Reads a platform. */
    private interface Reading {
        Platform read() throws ProbeException, InterruptedException;
    }

    private Platform platform(Host host, Reading reading) throws ProbeException, InterruptedException {
        Instant at = Instant.now();
        long start = System.nanoTime();
        RecordedReply reply = CasesFactory.eINSTANCE.createRecordedReply();
        reply.setAt(Values.time(at));
        try {
            Platform platform = reading.read();
            Values.put(Values.of(platform), reply);
            reply.setReply(platform.described());
            return platform;
        } catch (ProbeException e) {
            reply.setReason(e.reason().token());
            reply.setReply(e.getMessage());
            throw e;
        } finally {
            reply.setMillis(Values.tenths((System.nanoTime() - start) / 1e6));
            platforms.put(host, reply);
        }
    }

    /**
     * What was heard in the run of a plan.
     *
     * @param verdicts that the run came to
     */
    public Recording recording(CheckPlan plan, List<Verdict> verdicts) {
        Recording recording = CasesFactory.eINSTANCE.createRecording();
        recording.setAt(Values.time(began));
        Map<Host, RecordedHost> hosts = new HashMap<>();
        for (Role role : Role.values()) {
            Optional.ofNullable(plan.hosts().get(role))
                    .ifPresent(host -> hosts.computeIfAbsent(host, one -> add(one, role, recording)).getRoles().add(role));
        }
        platforms.forEach((host, reply) -> {
            reply.setHost(hosts.get(host));
            recording.getReplies().add(reply);
        });
        for (List<Finding> question : questions(verdicts)) {
            reply(question).ifPresent(reply -> {
                reply.setHost(hosts.get(question.getFirst().host()));
                recording.getReplies().add(reply);
            });
        }
        return recording;
    }

    /** A machine that was described in two ways is two hosts, as it is in the run. */
    private static RecordedHost add(Host host, Role role, Recording recording) {
        RecordedHost recorded = CasesFactory.eINSTANCE.createRecordedHost();
        boolean taken = recording.getHosts().stream().anyMatch(one -> one.getName().equals(host.name()));
        recorded.setName(taken ? host.name() + " (" + role.getLiteral() + ")" : host.name());
        recorded.setPlatform(host.platform().isEmpty() ? null : host.platform());
        recorded.setEdition(host.edition().isEmpty() ? null : host.edition());
        recording.getHosts().add(recorded);
        return recorded;
    }

    /** The findings that rest on the same question, in the order of the verdicts. */
    private static List<List<Finding>> questions(List<Verdict> verdicts) {
        List<List<Finding>> questions = new ArrayList<>();
        verdicts.stream().flatMap(Verdict::findings)
                .forEach(finding -> questions.stream().filter(question -> same(question.getFirst(), finding)).findFirst()
                        .ifPresentOrElse(question -> question.add(finding), () -> questions.add(new ArrayList<>(List.of(finding)))));
        return questions;
    }

    private static boolean same(Finding one, Finding other) {
        return one.host().equals(other.host()) && EcoreUtil.equals(one.expectation().getProbe(), other.expectation().getProbe());
    }

    /** Empty when nothing was asked, since it was not about the host's platform. */
    private Optional<RecordedReply> reply(List<Finding> question) {
        Finding first = question.getFirst();
        Optional<Observation> observation = heard.stream()
                .filter(one -> one.host().equals(first.host()) && EcoreUtil.equals(one.probe(), first.expectation().getProbe()))
                .map(Heard::observation).findFirst();
        // what was heard after the engine had given up is in no finding
        Optional<Finding> answered = observation
                .flatMap(told -> question.stream().filter(finding -> finding.evidence().request().equals(told.request()))
                        .findFirst());
        if (answered.isPresent()) {
            RecordedReply reply = reply(answered.get());
            Values.put(observation.get(), reply);
            reply.setReply(observation.get().reply());
            return Optional.of(reply);
        }
        return question.stream().filter(finding -> finding.reason().isPresent()).findFirst().map(finding -> {
            RecordedReply reply = reply(finding);
            reply.setReason(finding.reason().get().token());
            return reply;
        });
    }

    private static RecordedReply reply(Finding finding) {
        RecordedReply reply = CasesFactory.eINSTANCE.createRecordedReply();
        reply.setProbe(EcoreUtil.copy(finding.expectation().getProbe()));
        reply.setRequest(finding.evidence().request());
        reply.setReply(finding.evidence().reply());
        reply.setAccount(finding.evidence().account());
        reply.setAt(Values.time(finding.evidence().at()));
        reply.setMillis(Values.tenths(finding.evidence().millis()));
        return reply;
    }
}
