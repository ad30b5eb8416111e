// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.probebook.knowledge.Expectation;
import org.probebook.probe.Forecast.Outlook;
import org.probebook.probe.Footprint.Rights;

/** Looks at a run before it is made, and asks nobody. */
final class Preflight {
    private final Ways ways;
    private final Predicate<Host> account;

    /**
     * @param account whether an account will be given for a host
     */
    Preflight(Ways ways, Predicate<Host> account) {
        this.ways = ways;
        this.account = account;
    }

    List<Forecast> of(CheckPlan plan) {
        return Question.of(plan).stream().map(this::forecast).toList();
    }

    private Forecast forecast(Question question) {
        Optional<IProbeKind> kind = ways.of(question.probe(), question.host()).stream().findFirst();
        if (kind.isEmpty()) {
            return told(question, Outlook.UNSUPPORTED, Optional.empty(),
                    "nothing installed can ask " + question.host().address() + " for a " + ProbeWords.kind(question.probe()));
        }
        Optional<Footprint> footprint = kind.map(one -> one.footprint(question.probe()));
        if (question.expectations().stream().allMatch(leaf -> elsewhere(leaf, question.host()))) {
            return told(question, Outlook.NOT_APPLICABLE, footprint, question.host().name() + " runs " + question.host().platform()
                    + ", and this is about " + Applicability.described(question.expectations().getFirst()));
        }
        Rights rights = footprint.get().rights();
        boolean named = account.test(question.host()) || question.host().local();
        if (rights == Rights.ADMINISTRATOR || rights == Rights.ACCOUNT && !named) {
            return told(question, Outlook.DOUBTFUL, footprint,
                    "usually takes " + rights.words() + (named ? "" : ", and no account was named"));
        }
        return told(question, Outlook.ASKED, footprint, "");
    }

    private static boolean elsewhere(Expectation leaf, Host host) {
        try {
            return !host.platform().isEmpty() && !Applicability.platform(leaf, host.platform());
        } catch (ProbeException e) {
            // which Windows it is will be told, or not, when it is asked
            return false;
        }
    }

    private static Forecast told(Question question, Outlook outlook, Optional<Footprint> footprint, String message) {
        return new Forecast(question.host(), question.probe(), question.expectations(), outlook, footprint, message);
    }
}
