// SPDX-License-Identifier: EPL-2.0
package org.probebook.article;

import java.util.Objects;

/**
 * A file to read articles from, taken out of whatever held it (a folder, a zip).
 *
 * @param collection name of the archive or folder that the user pointed at, without its ending
 * @param path path inside the collection with {@code /} between its parts; the file's own name for a single file
 * @param content all its bytes; not copied, so do not change them
 */
public record SourceFile(String collection, String path, byte[] content) {
    public SourceFile {
        Objects.requireNonNull(collection);
        Objects.requireNonNull(path);
        Objects.requireNonNull(content);
    }

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
