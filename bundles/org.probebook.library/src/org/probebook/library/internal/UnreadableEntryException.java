// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;

/** An entry of a collection is not read, for a reason that goes into the report. */
final class UnreadableEntryException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableEntryException(String reason) {
        super(reason);
    }
}
