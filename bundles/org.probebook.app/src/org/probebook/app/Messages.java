// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import org.eclipse.osgi.util.NLS;

/** Texts of the window's frame, from {@code messages.properties}. */
final class Messages extends NLS {
    public static String application_name;
    public static String application_noPlace;
    public static String title;
    public static String title_opening;
    public static String title_failed;
    public static String menu_file;
    public static String menu_edit;
    public static String menu_navigate;
    public static String menu_window;
    public static String menu_views;
    public static String menu_perspectives;
    public static String menu_help;

    static {
        NLS.initializeMessages("org.probebook.app.messages", Messages.class);
    }

    private Messages() {
    }
}
