// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

import java.io.IOException;

/** An index was made with a field schema that this version of the product does not have. */
public final class IndexVersionException extends IOException {
    private static final long serialVersionUID = 1L;

    public IndexVersionException(String message) {
        super(message);
    }
}
