// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.IOException;
import java.nio.ByteBuffer;

/** A file whose bytes are read at any place, in any thread. */
interface IBytes {
    /** Reads some bytes from a place on; returns how many, negative at the end. */
    int read(ByteBuffer into, long place) throws IOException;
}
