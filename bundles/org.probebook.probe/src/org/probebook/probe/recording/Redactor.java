// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.recording;

import java.util.List;
import java.util.TreeMap;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.cases.CasesFactory;
import org.probebook.knowledge.cases.ObservedValue;
import org.probebook.knowledge.cases.RecordedHost;
import org.probebook.knowledge.cases.RecordedReply;
import org.probebook.knowledge.cases.Recording;
import org.probebook.knowledge.cases.Redaction;
import org.probebook.probe.Finding;
import org.probebook.probe.ProbeEngine;
import org.probebook.probe.Verdict;

/**
 * Makes a recording fit to be given to others: names of hosts and accounts, addresses and secrets become pseudonyms, the same one each time. What a condition compares is kept where the pseudonym
 * would change the answer, so that the recording gives the findings that it gave. Stateless; any thread.
 */
public final class Redactor {
    private static final String HOST = "host";
    private static final String ACCOUNT = "account";
    private static final String NOBODY = "nobody";
    /** What had to stay, since a condition compares it. */
    private static final String KEPT = "kept";

    private final ProbeEngine engine;

    /** @param engine with the kinds that judge; none is asked */
    public Redactor(ProbeEngine engine) {
        this.engine = engine;
    }

    /**
     * A copy of a recording without what is private.
     *
     * @param conditions that the recording is to answer as before
     */
    public Recording redacted(Recording recording, List<Condition> conditions) {
        Recording copy = EcoreUtil.copy(recording);
        Pseudonyms names = names(recording);
        copy.getHosts().forEach(host -> host.setName(names.name(HOST, Values.text(host.getName()))));
        copy.getReplies().forEach(reply -> redact(reply, names));
        int kept = keep(recording, copy, conditions);
        new TreeMap<>(names.counts()).forEach((kind, count) -> note(kind, count, copy));
        if (kept > 0) {
            note(KEPT, kept, copy);
        }
        return copy;
    }

    private static Pseudonyms names(Recording recording) {
        Pseudonyms names = new Pseudonyms();
        recording.getHosts().stream().map(RecordedHost::getName).map(Values::text).forEach(name -> names.know(HOST, name));
        for (RecordedReply reply : recording.getReplies()) {
            String account = Values.text(reply.getAccount());
            if (!account.isEmpty() && !NOBODY.equals(account)) {
                names.know(ACCOUNT, account);
                names.know(ACCOUNT, account.substring(account.indexOf('\\') + 1));
            }
        }
        return names;
    }

    private static void redact(RecordedReply reply, Pseudonyms names) {
        reply.setRequest(names.in(reply.getRequest()));
        reply.setReply(names.in(reply.getReply()));
        reply.setAccount(names.in(reply.getAccount()));
        reply.getValues().forEach(value -> value.setValue(names.in(value.getValue())));
    }

    /** Puts back the values of replies that would be judged otherwise; says how many. */
    private int keep(Recording recording, Recording copy, List<Condition> conditions) {
        List<Finding> before = findings(recording, conditions);
        List<Finding> after = findings(copy, conditions);
        int kept = 0;
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).answer() != after.get(i).answer() || !before.get(i).reason().equals(after.get(i).reason())) {
                kept += restore(before.get(i), recording, copy);
            }
        }
        return kept;
    }

    private static int restore(Finding finding, Recording recording, Recording copy) {
        int restored = 0;
        for (int i = 0; i < recording.getReplies().size(); i++) {
            RecordedReply reply = recording.getReplies().get(i);
            boolean told = reply.getHost() != null && finding.host().name().equals(reply.getHost().getName());
            if (told && EcoreUtil.equals(reply.getProbe(), finding.expectation().getProbe())) {
                restored += restore(reply.getValues(), copy.getReplies().get(i).getValues());
            }
        }
        return restored;
    }

    private static int restore(List<ObservedValue> values, List<ObservedValue> redacted) {
        int restored = 0;
        for (int i = 0; i < values.size(); i++) {
            if (!Values.text(values.get(i).getValue()).equals(Values.text(redacted.get(i).getValue()))) {
                redacted.get(i).setValue(values.get(i).getValue());
                restored++;
            }
        }
        return restored;
    }

    private List<Finding> findings(Recording recording, List<Condition> conditions) {
        return new Replay(recording, engine).run(conditions, finding -> {
            // the verdicts hold them all, in an order that does not depend on threads
        }, null).stream().flatMap(Verdict::findings)
                .toList();
    }

    private static void note(String kind, int count, Recording in) {
        Redaction redaction = CasesFactory.eINSTANCE.createRedaction();
        redaction.setKind(kind);
        redaction.setCount(count);
        in.getRedactions().add(redaction);
    }
}
