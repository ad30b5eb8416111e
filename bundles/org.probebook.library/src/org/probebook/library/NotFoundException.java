// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.io.IOException;

/** There is no file, article, problem or host of the name that the user gave; the message says which, and what to do. */
public final class NotFoundException extends IOException {
    private static final long serialVersionUID = 1L;

    public NotFoundException(String message) {
        super(message);
    }
}
