// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Closing what has already served its purpose, where a failure changes nothing. */
final class Streams {
    private static final Logger LOG = System.getLogger(Streams.class.getName());

    private Streams() {
    }

    /**
     * Closes.
     *
     * @param closing may be null
     */
    static void close(Closeable closing) {
        if (closing == null) {
            return;
        }
        try {
            closing.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "closing a connection", e);
        }
    }
}
