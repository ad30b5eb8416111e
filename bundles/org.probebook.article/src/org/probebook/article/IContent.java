// SPDX-License-Identifier: EPL-2.0
package org.probebook.article;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, as often as they are asked for. */
@FunctionalInterface
public interface IContent {

    /** Opens all bytes from the first one on; the caller closes the stream. */
    InputStream open() throws IOException;
}
