// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import org.eclipse.osgi.util.NLS;

/** Texts of the window's frame, from {@code messages.properties}. */
final class Messages extends NLS {

    static String menu_file;
    static String menu_edit;
    static String menu_window;
    static String menu_views;
    static String menu_perspectives;
    static String menu_help;

    static {
        NLS.initializeMessages("org.probebook.app.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
