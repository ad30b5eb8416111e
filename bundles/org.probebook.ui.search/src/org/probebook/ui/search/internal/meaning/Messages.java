// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.meaning;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
    public static String job_name;
    public static String page_description;
    public static String page_searching;
    public static String page_making;

    static {
        NLS.initializeMessages("org.probebook.ui.search.internal.meaning.messages", Messages.class);
    }

    private Messages() {
    }
}
