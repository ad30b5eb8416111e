// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.arguments;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
    public static String field_label;
    public static String field_needed;
    public static String field_missing;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
