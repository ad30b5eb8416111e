// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probebook.knowledge.Expectation;

/** Turns one question into findings: tells first whether it applies to the host's platform, then asks, then judges. */
final class Asking {
    private static final Logger LOG = System.getLogger(Asking.class.getName());
    private final Ways ways;
    private final Platforms platforms;

    Asking(Ways ways, List<IPlatformReader> readers) {
        this.ways = ways;
        this.platforms = new Platforms(readers);
    }

    /** A finding for each expectation of the question; every failure is a finding too. */
    List<Finding> findings(Question question, HostRun run, Duration limit) {
        HostSession session = run.session();
        Asked asked = Asked.now();
        try {
            return session.within(limit, () -> ask(question, session, asked));
        } catch (ProbeException e) {
            LOG.log(Level.DEBUG, () -> "asking " + question.host().address(), e);
            return unknown(question, session, asked, e.reason(), e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unknown(question, session, asked, Reason.TIMED_OUT, "the question was given up");
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, () -> "asking " + question.host().address() + " failed inside the product", e);
            return unknown(question, session, asked, Reason.MALFORMED,
                    "this question failed inside the product (" + e.getClass().getSimpleName() + "); the log has the details");
        }
    }

    private List<Finding> ask(Question question, HostSession session, Asked asked) throws ProbeException, InterruptedException {
        List<Finding> findings = new ArrayList<>();
        List<Expectation> applicable = new ArrayList<>();
        for (Expectation leaf : question.expectations()) {
            Optional<Finding> settled = settled(leaf, session, asked);
            settled.ifPresent(findings::add);
            if (settled.isEmpty()) {
                applicable.add(leaf);
            }
        }
        if (!applicable.isEmpty()) {
            Ways.Told told = ways.ask(question.probe(), session);
            Observation observation = told.observation();
            Finding.Evidence evidence = asked.evidence(observation.request(), observation.reply(), account(session));
            for (Expectation leaf : applicable) {
                findings.add(judged(leaf, question, told.kind(), observation, evidence));
            }
        }
        return findings;
    }

    /** What is known of an expectation before anything is asked for it: that it is not about this host's platform, or that this cannot be told. Empty: it is to be asked. */
    private Optional<Finding> settled(Expectation leaf, HostSession session, Asked asked) throws InterruptedException {
        try {
            if (platforms.applies(leaf, session)) {
                return Optional.empty();
            }
            String reply = "the host runs " + platforms.described(session) + ", this is about " + Applicability.described(leaf);
            return Optional.of(
                    asked.told(leaf, session.host(), Answer.NOT_APPLICABLE, Optional.empty(), asked.evidence("", reply, account(session))));
        } catch (ProbeException e) {
            LOG.log(Level.DEBUG, () -> "reading the platform of " + session.host().address(), e);
            return Optional.of(asked.unknown(leaf, session.host(), account(session), e.reason(), e.getMessage()));
        }
    }

    private static Finding judged(Expectation leaf, Question question, IProbeKind kind, Observation observation,
            Finding.Evidence evidence) {
        try {
            Judgement judgement = Judgement.of(leaf, kind.attributes(), observation);
            return new Finding(leaf, question.host(), judgement.answer(), Optional.empty(), judgement.observed(), evidence);
        } catch (ProbeException e) {
            Finding.Evidence told = new Finding.Evidence(evidence.request(), evidence.reply() + "\n" + e.getMessage(), evidence.account(),
                    evidence.at(), evidence.millis());
            return new Finding(leaf, question.host(), Answer.UNKNOWN, Optional.of(e.reason()), Optional.empty(), told);
        }
    }

    private static List<Finding> unknown(Question question, HostSession session, Asked asked, Reason reason, String reply) {
        return question.expectations().stream().map(leaf -> asked.unknown(leaf, question.host(), account(session), reason, reply)).toList();
    }

    private static String account(HostSession session) {
        return session.credentials().anonymous() ? session.host().user() : session.credentials().account();
    }
}
