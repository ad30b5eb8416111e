// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.meaning;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What the user wants of searching by meaning. Any thread. */
public final class MeaningPreferences {
    static final String SEARCHING = "meaning.searching";
    static final String MAKING = "meaning.making";

    private static final String NODE = "org.probebook.ui.search";

    private MeaningPreferences() {
    }

    /** Whether vectors count in a search, where there are any. */
    public static boolean searching() {
        return Platform.getPreferencesService().getBoolean(NODE, SEARCHING, true, null);
    }

    /** Whether vectors that are missing are made in the background. */
    static boolean making() {
        return Platform.getPreferencesService().getBoolean(NODE, MAKING, true, null);
    }

    /** For editing them. */
    static IPreferenceStore store() {
        IPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
        store.setDefault(SEARCHING, true);
        store.setDefault(MAKING, true);
        return store;
    }
}
