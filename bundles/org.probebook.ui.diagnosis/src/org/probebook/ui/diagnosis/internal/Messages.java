// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle, from {@code messages.properties}. */
final class Messages extends NLS {
    public static String check_job;
    public static String check_window;
    public static String check_openFirst;
    public static String check_nothing;
    public static String finding_notAsked;
    public static String finding_noAnswer;
    public static String finding_asking;
    public static String finding_evidence;
    public static String finding_roleHost;
    public static String finding_absent;
    public static String findings_none;
    public static String findings_condition;
    public static String findings_answer;
    public static String findings_observed;
    public static String findings_holdsWhen;
    public static String findings_askedOf;
    public static String findings_time;
    public static String findings_again;
    public static String findings_stop;
    public static String findings_expand;
    public static String findings_collapse;
    public static String trust_action;
    public static String trust_asking;
    public static String trust_accepting;
    public static String trust_window;
    public static String trust_new;
    public static String trust_changed;
    public static String trust_revoked;
    public static String trust_accept;
    public static String trust_replace;
    public static String trust_cancel;
    public static String summary_what;
    public static String summary_running;
    public static String summary_cancelled;
    public static String summary_failed;
    public static String summary_done;
    public static String summary_causeHolds;
    public static String summary_noCause;
    public static String summary_causeUnknown;
    public static String summary_causeNotApplicable;
    public static String summary_causeNotAsked;
    public static String summary_holding;
    public static String summary_notHolding;
    public static String summary_notApplicable;
    public static String summary_unknown;
    public static String summary_skipped;
    public static String evidence_answer;
    public static String evidence_missing;
    public static String evidence_nameHost;
    public static String evidence_observed;
    public static String evidence_holdsWhen;
    public static String evidence_onlyOn;
    public static String evidence_question;
    public static String evidence_article;
    public static String evidence_quote;

    static {
        NLS.initializeMessages("org.probebook.ui.diagnosis.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
