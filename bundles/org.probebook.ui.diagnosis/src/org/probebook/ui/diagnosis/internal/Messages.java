// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle, from {@code messages.properties}. */
final class Messages extends NLS {
    public static String check_job;
    public static String check_window;
    public static String check_title;
    public static String check_description;
    public static String check_nameOne;
    public static String check_run;
    public static String check_openFirst;
    public static String check_nothing;
    public static String role_server;
    public static String role_client;
    public static String role_host;
    public static String role_serverMeaning;
    public static String role_clientMeaning;
    public static String role_hostMeaning;
    public static String role_titleWithMeaning;
    public static String host_address;
    public static String host_addressTip;
    public static String host_thisMachine;
    public static String host_account;
    public static String host_accountNone;
    public static String host_password;
    public static String host_passwordKept;
    public static String host_platform;
    public static String host_edition;
    public static String host_platformTip;
    public static String host_platformRead;
    public static String questions_label;
    public static String questions_condition;
    public static String questions_of;
    public static String questions_question;
    public static String questions_holdsWhen;
    public static String questions_noHost;
    public static String condition_allOf;
    public static String condition_anyOf;
    public static String condition_not;
    public static String expected_equal;
    public static String expected_notEqual;
    public static String expected_less;
    public static String expected_atMost;
    public static String expected_greater;
    public static String expected_atLeast;
    public static String expected_contains;
    public static String expected_notContains;
    public static String expected_matches;
    public static String expected_exists;
    public static String expected_absent;
    public static String expected_between;
    public static String expected_notBetween;
    public static String expected_attribute;
    public static String expected_whenAbsent;
    public static String purpose_cause;
    public static String purpose_symptom;
    public static String purpose_fix;
    public static String finding_notAsked;
    public static String finding_noAnswer;
    public static String finding_asking;
    public static String finding_evidence;
    public static String finding_roleHost;
    public static String finding_absent;
    public static String finding_millis;
    public static String finding_seconds;
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
    public static String evidence_choose;
    public static String evidence_answer;
    public static String evidence_missing;
    public static String evidence_nameHost;
    public static String evidence_observed;
    public static String evidence_holdsWhen;
    public static String evidence_onlyOn;
    public static String evidence_question;
    public static String evidence_asked;
    public static String evidence_reply;
    public static String evidence_host;
    public static String evidence_account;
    public static String evidence_when;
    public static String evidence_took;
    public static String evidence_article;
    public static String evidence_quote;
    public static String evidence_passage;

    static {
        NLS.initializeMessages("org.probebook.ui.diagnosis.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
