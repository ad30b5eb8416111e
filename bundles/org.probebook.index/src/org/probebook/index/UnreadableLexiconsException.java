// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

import java.io.IOException;

/** A file that was named for lexicons holds none that can be used; the message says why. */
public final class UnreadableLexiconsException extends IOException {
    private static final long serialVersionUID = 1L;

    public UnreadableLexiconsException(String message, Throwable cause) {
        super(message, cause);
    }
}
