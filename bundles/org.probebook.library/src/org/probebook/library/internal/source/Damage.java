// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;

/** Words for what is wrong with an archive. */
final class Damage {
    private Damage() {
    }

    /** Why something could not be read to its end. */
    static String of(Exception failure) {
        if (failure instanceof EOFException) {
            return "it ends too early";
        }
        if (failure instanceof AccessDeniedException) {
            return "no permission";
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    /** Why an archive is not read to its end. */
    static String told(String kind, String damage, int before) {
        String rest = before == 0
                ? ""
                : "only what comes before the damage was read of it, " + before + (before == 1 ? " file: " : " files: ");
        return "is a " + kind + " that is damaged or cut short (" + damage + "): " + rest + "fetch or make it again";
    }
}
