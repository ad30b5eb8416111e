// SPDX-License-Identifier: EPL-2.0
package org.probebook.report.sweep;

import java.io.IOException;

/** A file is no sweep, or not the one that it should be; the message says what to do. */
public final class UnreadableSweepException extends IOException {
    private static final long serialVersionUID = 1L;

    public UnreadableSweepException(String message) {
        super(message);
    }

    public UnreadableSweepException(String message, Throwable cause) {
        super(message, cause);
    }
}
