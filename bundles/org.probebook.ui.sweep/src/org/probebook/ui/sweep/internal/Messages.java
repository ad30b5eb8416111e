// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
    public static String sweep_window;
    public static String sweep_title;
    public static String sweep_description;
    public static String sweep_run;
    public static String sweep_articles;
    public static String sweep_articlesTip;
    public static String sweep_hosts;
    public static String sweep_hostsTip;
    public static String sweep_hostsFile;
    public static String sweep_roles;
    public static String sweep_account;
    public static String sweep_accountNone;
    public static String sweep_password;
    public static String sweep_passwordKept;
    public static String sweep_parallel;
    public static String sweep_parallelTip;
    public static String sweep_file;
    public static String sweep_fileNone;
    public static String sweep_fileTip;
    public static String sweep_browse;
    public static String sweep_nameArticle;
    public static String sweep_nameHosts;
    public static String sweep_nameRole;
    public static String sweep_noPath;
    public static String sweep_noHosts;
    public static String sweep_looking;
    public static String sweep_notOpen;
    public static String sweep_job;
    public static String read_job;
    public static String export_job;
    public static String action_new;
    public static String action_goOn;
    public static String action_stop;
    public static String action_open;
    public static String action_export;
    public static String action_compare;
    public static String action_sort;
    public static String files_sweep;
    public static String files_table;
    public static String files_all;
    public static String export_nothing;
    public static String compare_nothing;
    public static String export_done;
    public static String standing_begun;
    public static String standing_running;
    public static String time_seconds;
    public static String time_minutes;
    public static String matrix_host;
    public static String matrix_hostTip;
    public static String matrix_newHost;
    public static String matrix_cause;
    public static String matrix_causeTip;
    public static String matrix_articleColumn;
    public static String matrix_tip;
    public static String matrix_tipAsked;
    public static String matrix_notAsked;
    public static String matrix_changed;
    public static String summary_none;
    public static String summary_running;
    public static String summary_opened;
    public static String summary_done;
    public static String summary_stopped;
    public static String summary_failed;
    public static String summary_found;
    public static String summary_compared;
    public static String filter_text;
    public static String filter_textTip;
    public static String filter_all;
    public static String filter_holds;
    public static String filter_unknown;
    public static String filter_changed;
    public static String filter_onlyTip;
    public static String filter_shown;
    public static String evidence_on;
    public static String evidence_answer;
    public static String evidence_before;
    public static String evidence_observed;
    public static String evidence_absent;
    public static String evidence_holdsWhen;
    public static String evidence_role;
    public static String evidence_question;
    public static String evidence_part;
    public static String evidence_parts;
    public static String evidence_causes;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
