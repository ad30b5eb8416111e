// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.IOException;
import java.io.InputStream;

/** What a single packed file holds, within the bounds of the archive that it came from. */
record PackedContent(IContent packed, Packing packing, Unpacking bounds) implements IContent {
    @Override
    public InputStream open() throws IOException {
        return bounds.bounded(packing.unpack(packed.open()), packed.size());
    }

    @Override
    public long size() {
        return -1;
    }
}
