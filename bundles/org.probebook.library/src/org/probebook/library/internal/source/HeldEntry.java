// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.IOException;
import java.io.InputStream;

/** An entry that can be read. */
record HeldEntry(String path, IContent content) implements SourceCollection.Entry {
    @Override
    public InputStream open() throws IOException {
        return content.open();
    }
}
