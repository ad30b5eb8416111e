// SPDX-License-Identifier: EPL-2.0
package org.probebook.report.sweep;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.probebook.knowledge.Purpose;
import org.probebook.knowledge.Role;
import org.probebook.probe.Answer;
import org.probebook.probe.Reason;
import org.probebook.report.checked.CheckedArticle;
import org.probebook.report.checked.CheckedFinding;
import org.probebook.report.checked.CheckedGroup;
import org.probebook.report.checked.SkippedCondition;

/** Rows of sweeps about the health of hen houses. */
final class Rows {
    static final String ARTICLE = "pb-hens";

    private Rows() {
    }

    /** A host with a finding {@code door}, which all of the cause {@code fox} hangs on. */
    static SweepRow row(String host, Answer door) {
        return row(host, ARTICLE, List.of(finding("door", host, door, Optional.empty())), door);
    }

    static SweepRow unknown(String host, Reason reason) {
        return row(host, ARTICLE, List.of(finding("door", host, Answer.UNKNOWN, Optional.of(reason))), Answer.UNKNOWN);
    }

    static SweepRow row(String host, String article, List<CheckedFinding> findings, Answer cause) {
        List<CheckedGroup> groups = new ArrayList<>();
        groups.add(new CheckedGroup("fox", "The fox comes in", Purpose.CAUSE, cause,
                findings.stream().map(CheckedFinding::condition).toList()));
        return new SweepRow(host, host, cause,
                new CheckedArticle(article, "hens", findings, groups, List.of(new SkippedCondition("feed", Role.CLIENT))));
    }

    static CheckedFinding finding(String condition, String host, Answer answer, Optional<Reason> reason) {
        return new CheckedFinding(condition, "The " + condition + ", \"left\" open", Purpose.CAUSE,
                new CheckedFinding.Question("registry-value", Map.of("key", "HKLM\\Software\\Hens", "is64Bit", true)), Role.SERVER, host,
                answer, reason, answer == Answer.UNKNOWN ? Optional.empty() : Optional.of("=1+1"), "not 0",
                new CheckedFinding.Evidence("asked", "one\ntwo", "HENS\\probe", host, Instant.EPOCH, 1.5));
    }
}
