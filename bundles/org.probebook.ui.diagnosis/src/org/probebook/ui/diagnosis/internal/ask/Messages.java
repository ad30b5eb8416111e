// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal.ask;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
    public static String ask_window;
    public static String ask_notOpen;
    public static String ask_question;
    public static String ask_kind;
    public static String ask_answer;
    public static String ask_observed;
    public static String ask_value;
    public static String ask_evidence;
    public static String ask_asking;
    public static String ask_answered;
    public static String ask_cancelled;
    public static String ask_none;
    public static String ask_told;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
