// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.hosts;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
    public static String check_window;
    public static String check_title;
    public static String check_description;
    public static String check_nameOne;
    public static String check_run;
    public static String contents_may;
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
    public static String questions_takes;
    public static String questions_takesNone;
    public static String questions_takesAccount;
    public static String questions_takesAdministrator;
    public static String questions_traces;
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

    static {
        NLS.initializeMessages("org.probebook.ui.hosts.messages", Messages.class);
    }

    private Messages() {
    }
}
