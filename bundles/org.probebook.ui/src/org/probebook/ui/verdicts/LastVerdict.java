// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.verdicts;

import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.probebook.probe.Answer;
import org.probebook.probe.Verdict;
import org.probebook.ui.AnswerLook;

/** What a condition was last told. */
public record LastVerdict(Verdict verdict) {

    public Answer answer() {
        return verdict.answer();
    }

    /** Whether no host was named for it, so that nothing is known. */
    public boolean skipped() {
        return switch (verdict) {
            case Verdict.Skipped skipped -> true;
            case Verdict.Group group -> group.skipped();
            case Verdict.Judged judged -> false;
        };
    }

    /** The answer with what was observed, or why there is none. */
    public String words() {
        if (skipped()) {
            return Messages.verdict_skipped;
        }
        if (!(verdict instanceof Verdict.Judged judged)) {
            return AnswerLook.of(answer()).word();
        }
        AnswerLook look = AnswerLook.of(answer());
        String answer = judged.finding().reason().map(look::word).orElseGet(look::word);
        return judged.finding().observed().map(seen -> NLS.bind(Messages.verdict_observed, answer, seen)).orElse(answer);
    }

    /** The hosts that were asked, each once; a composite may have asked several. */
    public String hosts() {
        return verdict.findings().map(finding -> finding.host().name()).distinct().collect(Collectors.joining(", "));
    }

    /** The colour of the answer; shared, never dispose it. On the window's thread. */
    public Color color() {
        return AnswerLook.of(answer()).color();
    }
}
