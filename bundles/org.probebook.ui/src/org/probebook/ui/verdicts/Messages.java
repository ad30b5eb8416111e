// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.verdicts;

import org.eclipse.osgi.util.NLS;

/** Words of this package, from {@code messages.properties}. */
final class Messages extends NLS {
    public static String verdict_skipped;
    public static String verdict_observed;
    public static String evidence_choose;
    public static String evidence_passage;
    public static String evidence_asked;
    public static String evidence_reply;
    public static String evidence_host;
    public static String evidence_account;
    public static String evidence_when;
    public static String evidence_took;
    public static String took_millis;
    public static String took_seconds;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
