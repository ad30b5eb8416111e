// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.verdicts;

import org.eclipse.osgi.util.NLS;

/** Words of this package, from {@code messages.properties}. */
final class Messages extends NLS {
    public static String verdict_skipped;
    public static String verdict_observed;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
