// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** An entry that is not read, for a reason that goes into the report. */
record RefusedEntry(String path, String reason, List<String> hides) implements SourceCollection.Entry {
    @Override
    public InputStream open() throws IOException {
        throw new UnreadableEntryException(reason);
    }
}
