// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read any number of times, in any thread. */
interface IContent {
    /** Opens the bytes from the first one on; the caller closes the stream. */
    InputStream open() throws IOException;

    /** How many bytes there are, as far as is known without reading them; negative when it is not. */
    long size() throws IOException;

    /** The first bytes: as many as {@link FileKind} asks for, or all there are. */
    default byte[] head() throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(FileKind.HEAD);
        }
    }
}
