// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import org.probebook.article.SourceFile;

/**
 * A file that inputs are made of.
 *
 * @param path where it lies in its collection
 * @param content its bytes; not copied, so do not change them
 */
record FuzzSeed(String path, byte[] content) {
    private static final String COLLECTION = "fuzz";

    /** A file at the same place with other bytes. */
    SourceFile with(byte[] bytes) {
        return new SourceFile(COLLECTION, path, bytes);
    }
}
