// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A filter that looks at whole pieces only: a single byte is read as a piece of one. */
abstract class PieceFilter extends FilterInputStream {
    PieceFilter(InputStream in) {
        super(in);
    }

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }
}
