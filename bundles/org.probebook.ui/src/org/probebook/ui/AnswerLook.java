// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.probebook.probe.Answer;
import org.probebook.probe.Reason;

/** How an answer is shown: by a word, by a picture of its own shape, and by a colour, so that no reader depends on one of them. */
public enum AnswerLook {
    HOLDS(Icon.HOLDS, new RGB(0xb3, 0x26, 0x1e), new RGB(0xff, 0x8a, 0x80)),
    DOES_NOT_HOLD(Icon.DOES_NOT_HOLD, new RGB(0x1b, 0x6e, 0x3c), new RGB(0x7f, 0xd1, 0x9b)),
    NOT_APPLICABLE(Icon.NOT_APPLICABLE, new RGB(0x59, 0x63, 0x6e), new RGB(0xa8, 0xb0, 0xb8)),
    UNKNOWN(Icon.UNKNOWN, new RGB(0x8a, 0x5a, 0x00), new RGB(0xf0, 0xc3, 0x5a));

    private final Icon icon;
    private final RGB light;
    private final RGB dark;

    AnswerLook(Icon icon, RGB light, RGB dark) {
        this.icon = icon;
        this.light = light;
        this.dark = dark;
    }

    /** The look of an answer. */
    public static AnswerLook of(Answer answer) {
        return switch (answer) {
            case HOLDS -> HOLDS;
            case DOES_NOT_HOLD -> DOES_NOT_HOLD;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    public Icon icon() {
        return icon;
    }

    /** The answer in words. */
    public String word() {
        return switch (this) {
            case HOLDS -> Messages.answer_holds;
            case DOES_NOT_HOLD -> Messages.answer_doesNotHold;
            case NOT_APPLICABLE -> Messages.answer_notApplicable;
            case UNKNOWN -> Messages.answer_unknown;
        };
    }

    /** The answer in words with the reason why it is unknown. */
    public String word(Reason reason) {
        return NLS.bind(Messages.answer_unknownBecause, word(), reasonWord(reason));
    }

    /** Its colour on the window's background; shared, never dispose it. On the window's thread. */
    public Color color() {
        boolean night = Tone.dark();
        ColorRegistry registry = JFaceResources.getColorRegistry();
        String key = AnswerLook.class.getName() + '.' + name() + (night ? ".dark" : ".light");
        if (!registry.hasValueFor(key)) {
            registry.put(key, night ? dark : light);
        }
        return registry.get(key);
    }

    /** A reason in words. */
    public static String reasonWord(Reason reason) {
        return switch (reason) {
            case UNREACHABLE -> Messages.reason_unreachable;
            case TIMED_OUT -> Messages.reason_timedOut;
            case SIGN_IN_FAILED -> Messages.reason_signInFailed;
            case ACCESS_DENIED -> Messages.reason_accessDenied;
            case UNTRUSTED_HOST -> Messages.reason_untrustedHost;
            case UNSUPPORTED -> Messages.reason_unsupported;
            case MALFORMED -> Messages.reason_malformed;
        };
    }
}
