// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.probebook.probe.Finding;
import org.probebook.probe.Reason;
import org.probebook.probe.Verdict;

/** Counts how many machines in a row refused an account, so that a wrong password is not tried until the account is locked. Safe in any thread. */
final class RefusedAccounts {
    private final int most;
    private final Map<String, Integer> refused = new HashMap<>();

    /** @param most 0: any number */
    RefusedAccounts(int most) {
        this.most = most;
    }

    /** Notes what a machine made of the account that it was asked with; fails when that is one refusal too many. */
    synchronized void note(Swept swept) throws IOException {
        Optional<Finding> refusal = findings(swept).filter(finding -> finding.reason().filter(Reason.SIGN_IN_FAILED::equals).isPresent())
                .findFirst();
        if (refusal.isEmpty()) {
            findings(swept).filter(finding -> finding.reason().isEmpty() && !finding.evidence().request().isEmpty()).findFirst()
                    .ifPresent(finding -> refused.remove(finding.evidence().account()));
            return;
        }
        String account = refusal.get().evidence().account();
        int count = refused.merge(account, 1, Integer::sum);
        if (most > 0 && count >= most && !account.isEmpty()) {
            throw new IOException(count + " machines in a row refused " + account + ", the last one " + swept.host().name()
                    + ": stopped, so that nobody is locked out; look at the account and its password");
        }
    }

    private static Stream<Finding> findings(Swept swept) {
        return swept.reports().stream().flatMap(report -> report.verdicts().stream()).flatMap(Verdict::findings);
    }
}
