// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.io.IOException;

/** Data that the user named is there and cannot be used; the message says what, why and what to do. */
public final class UnreadableDataException extends IOException {
    private static final long serialVersionUID = 1L;

    public UnreadableDataException(String message) {
        super(message);
    }

    public UnreadableDataException(String message, Throwable cause) {
        super(message, cause);
    }
}
