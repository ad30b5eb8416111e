// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

import java.io.IOException;

/** Another process is writing to the index. */
public final class IndexInUseException extends IOException {
    private static final long serialVersionUID = 1L;

    public IndexInUseException(String message) {
        super(message);
    }
}
