// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.why;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.probebook.index.Reason;
import org.probebook.ui.Elided;
import org.probebook.ui.search.internal.Messages;

/** The words for what speaks for a hit. */
public final class ReasonWords {
    private static final int FEW = 3;
    private static final int LONGEST = 40;
    private static final float LEAST = 0.005f;

    private ReasonWords() {
    }

    /** The strongest reasons in a line, with what each gave. */
    public static String strongest(List<Reason> reasons) {
        return reasons.stream().limit(FEW).map(ReasonWords::brief).collect(Collectors.joining(", "));
    }

    private static String brief(Reason reason) {
        String what = Elided.end(exact(reason) ? reason.words() : full(reason), LONGEST);
        return reason.share() < LEAST ? what : NLS.bind(Messages.why_brief, what, percent(reason));
    }

    /** Whether its words say by themselves what it is. */
    private static boolean exact(Reason reason) {
        return reason.kind() == Reason.Kind.FACT || reason.kind() == Reason.Kind.PROPERTY;
    }

    /** How much of the score it gave, in percent. */
    static int percent(Reason reason) {
        return Math.round(reason.share() * 100);
    }

    /** What it is, and its words where it has any. */
    static String full(Reason reason) {
        String kind = kind(reason.kind());
        return reason.words().isBlank() ? kind : NLS.bind(Messages.why_words, kind, reason.words());
    }

    private static String kind(Reason.Kind kind) {
        return switch (kind) {
            case NAME -> Messages.why_name;
            case FACT -> Messages.why_fact;
            case PROPERTY -> Messages.why_property;
            case PHRASE -> Messages.why_phrase;
            case MESSAGE -> Messages.why_message;
            case TITLE -> Messages.why_title;
            case SYMPTOMS -> Messages.why_symptoms;
            case TEXT -> Messages.why_text;
            case TRANSLATION -> Messages.why_translation;
            case SPELLING -> Messages.why_spelling;
            case MEANING -> Messages.why_meaning;
        };
    }
}
