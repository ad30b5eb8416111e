// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle, from {@code messages.properties}. */
public final class Messages extends NLS {
    public static String editor_window;
    public static String editor_openFirst;
    public static String editor_name;
    public static String editor_tip;
    public static String editor_wrongInput;
    public static String editor_opening;
    public static String editor_noLibrary;
    public static String editor_none;
    public static String bar_noPieces;
    public static String bar_count;
    public static String bar_accept;
    public static String bar_acceptTip;
    public static String bar_acceptFix;
    public static String bar_acceptFixTip;
    public static String bar_edit;
    public static String bar_editTip;
    public static String bar_reject;
    public static String bar_rejectTip;
    public static String bar_previous;
    public static String bar_previousTip;
    public static String bar_next;
    public static String bar_nextTip;
    public static String bar_try;
    public static String bar_tryTip;
    public static String bar_compare;
    public static String bar_compareTip;
    public static String piece_line;
    public static String piece_drafted;
    public static String piece_accepted;
    public static String piece_rejected;
    public static String mark_element;
    public static String mark_drafted;
    public static String mark_accepted;
    public static String mark_rejected;
    public static String mark_tried;
    public static String tree_tried;
    public static String trial_job;
    public static String make_job;
    public static String step_accept;
    public static String step_acceptFix;
    public static String step_reject;
    public static String step_symptom;
    public static String step_cause;
    public static String step_fix;
    public static String step_condition;
    public static String step_anew;
    public static String menu_new;
    public static String menu_newCondition;
    public static String menu_addPassage;
    public static String form_title;
    public static String form_tried;
    public static String form_label;
    public static String form_drafted;
    public static String form_previewHelp;
    public static String form_nothing;
    public static String form_observed;
    public static String form_needed;
    public static String form_none;
    public static String form_yes;
    public static String form_no;
    public static String form_nothingToChoose;
    public static String form_noNumber;
    public static String form_noLanguage;
    public static String form_languageTip;
    public static String form_addWords;
    public static String form_addLanguage;
    public static String form_removeLanguage;
    public static String form_quote;
    public static String form_passageTip;
    public static String form_noPassage;
    public static String form_addPassage;
    public static String form_removePassage;
    public static String problems_job;
    public static String problems_none;
    public static String problems_counts;
    public static String compare_window;
    public static String compare_job;
    public static String compare_noPack;
    public static String compare_title;
    public static String compare_message;
    public static String compare_same;
    public static String compare_what;
    public static String compare_mine;
    public static String compare_theirs;
    public static String compare_added;
    public static String compare_removed;
    public static String compare_changed;
    public static String compare_take;
    public static String compare_undo;
    public static String compare_step;
    public static String revert_window;
    public static String revert_question;
    public static String revert_job;

    static {
        NLS.initializeMessages("org.probebook.ui.author.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
