// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle, from {@code messages.properties}. */
public final class Messages extends NLS {
    public static String search_job;
    public static String search_prompt;
    public static String search_name;
    public static String search_language;
    public static String search_languageTip;
    public static String search_anyLanguage;
    public static String search_opening;
    public static String search_notOpened;
    public static String search_again;
    public static String search_known;
    public static String search_noKnowledge;
    public static String search_found;
    public static String search_nothing;
    public static String search_more;
    public static String result_conditions;
    public static String article_job;
    public static String article_wrongInput;
    public static String article_missing;
    public static String article_open;
    public static String article_passage;
    public static String article_noBrowser;
    public static String article_version;
    public static String article_check;
    public static String article_checkTip;
    public static String article_nothingToCheck;
    public static String article_nothingToCheckTip;
    public static String article_noChecks;
    public static String article_back;
    public static String article_forward;
    public static String article_none;
    public static String page_products;
    public static String page_revised;
    public static String page_about;
    public static String page_references;
    public static String page_missing;
    public static String page_source;
    public static String page_flattened;
    public static String find_label;
    public static String find_previous;
    public static String find_next;
    public static String find_close;
    public static String find_nothing;
    public static String find_count;
    public static String facts_kind;
    public static String facts_fact;
    public static String facts_section;
    public static String facts_noArticle;
    public static String facts_count;
    public static String section_title;
    public static String section_summary;
    public static String section_symptoms;
    public static String section_cause;
    public static String section_resolution;
    public static String section_workaround;
    public static String section_status;
    public static String section_steps;
    public static String section_more;
    public static String section_products;
    public static String section_references;
    public static String section_text;
    public static String import_window;
    public static String import_title;
    public static String import_message;
    public static String import_sources;
    public static String import_addFiles;
    public static String import_addFilesTitle;
    public static String import_addFolder;
    public static String import_addFolderTitle;
    public static String import_remove;
    public static String import_path;
    public static String import_addPath;
    public static String import_run;
    public static String import_job;
    public static String import_jobOne;
    public static String report_title;
    public static String report_allRead;
    public static String report_someRejected;
    public static String unfinished_job;
    public static String unfinished_one;
    public static String unfinished_question;
    public static String unfinished_import;
    public static String unfinished_later;
    public static String unfinished_forget;
    public static String report_references;
    public static String report_resolved;
    public static String report_dead;
    public static String report_deadOne;
    public static String report_added;
    public static String report_changed;
    public static String report_unchanged;
    public static String report_vanished;
    public static String report_sections;
    public static String report_facts;
    public static String report_languages;
    public static String report_time;
    public static String report_seconds;
    public static String report_rejected;
    public static String openArticle_title;
    public static String openArticle_prompt;
    public static String welcome_name;
    public static String welcome_title;
    public static String welcome_lead;
    public static String welcome_problems;
    public static String welcome_how;
    public static String welcome_search;
    public static String welcome_read;
    public static String welcome_check;
    public static String welcome_import;
    public static String welcome_library;
    public static String welcome_articles;

    static {
        NLS.initializeMessages("org.probebook.ui.search.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
