// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle, from {@code messages.properties}. */
final class Messages extends NLS {
    public static String library_opening;
    public static String library_openingCancelled;
    public static String failure_withoutWords;
    public static String failure_file;
    public static String copy;
    public static String answer_holds;
    public static String answer_doesNotHold;
    public static String answer_notApplicable;
    public static String answer_unknown;
    public static String answer_unknownBecause;
    public static String reason_unreachable;
    public static String reason_timedOut;
    public static String reason_signInFailed;
    public static String reason_accessDenied;
    public static String reason_untrustedHost;
    public static String reason_unsupported;
    public static String reason_malformed;

    static {
        NLS.initializeMessages("org.probebook.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
