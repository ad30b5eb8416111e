// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.IOException;

/** An entry of a collection is not read, for a reason that goes into the report. */
public final class UnreadableEntryException extends IOException {
    private static final long serialVersionUID = 1L;

    public UnreadableEntryException(String reason) {
        super(reason);
    }

    UnreadableEntryException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
