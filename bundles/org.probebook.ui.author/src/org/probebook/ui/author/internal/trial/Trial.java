// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.trial;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.probebook.probe.Answer;
import org.probebook.probe.Verdict;
import org.probebook.ui.AnswerLook;
import org.probebook.ui.author.internal.Messages;

/**
 * What came of trying a condition.
 *
 * @param hosts that were asked, in words
 */
public record Trial(Verdict verdict, String hosts) {

    public Answer answer() {
        return verdict.answer();
    }

    /** The answer with what was observed, or why there is none. */
    public String words() {
        return switch (verdict) {
            case Verdict.Skipped skipped -> Messages.trial_skipped;
            case Verdict.Group group -> group.skipped() ? Messages.trial_skipped : AnswerLook.of(group.answer()).word();
            case Verdict.Judged judged -> {
                AnswerLook look = AnswerLook.of(judged.answer());
                String answer = judged.finding().reason().map(look::word).orElseGet(look::word);
                yield judged.finding().observed().map(seen -> NLS.bind(Messages.trial_observed, answer, seen)).orElse(answer);
            }
        };
    }

    /** The colour of the answer; shared, never dispose it. On the window's thread. */
    public Color color() {
        return AnswerLook.of(answer()).color();
    }
}
