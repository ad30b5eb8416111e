// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local.internal;

import java.util.Locale;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Families of operating systems that this product can run on. */
public enum Family {
    LINUX, MACOS, WINDOWS, OTHER;

    /** The one it runs on. */
    public static Family here() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        if (name.startsWith("mac")) {
            return MACOS;
        }
        return name.startsWith("linux") ? LINUX : OTHER;
    }

    /** For a fact that a family has no way to tell. */
    static ProbeException cannotTell(String fact) {
        return new ProbeException(Reason.UNSUPPORTED,
                "on " + System.getProperty("os.name") + " this product has no way to tell the " + fact);
    }
}
