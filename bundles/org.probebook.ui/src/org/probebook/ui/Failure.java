// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import java.nio.file.FileSystemException;

import org.eclipse.osgi.util.NLS;

/** A failure as one line for the user. */
public final class Failure {
    private Failure() {
    }

    /** What went wrong: the failure's own message where it has one for people, else its kind. Any thread; never empty. */
    public static String words(Throwable failure) {
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return NLS.bind(Messages.failure_withoutWords, failure.getClass().getSimpleName());
        }
        if (failure instanceof FileSystemException file && file.getReason() == null) {
            return NLS.bind(Messages.failure_file, file.getFile(), failure.getClass().getSimpleName());
        }
        return message.lines().findFirst().orElse(message);
    }
}
