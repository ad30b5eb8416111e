// SPDX-License-Identifier: EPL-2.0
package org.probebook.article;

import java.io.ByteArrayInputStream;
import java.util.Objects;

/**
 * A file to read articles from, taken out of whatever held it (a folder, a zip).
 *
 * @param collection name of the archive or folder that the user pointed at, without its ending
 * @param path path inside the collection with {@code /} between its parts; the file's own name for a single file
 * @param content its bytes: all of them when it is {@code whole}, else only the beginning; not copied, so do not change them
 * @param whole whether {@code content} is everything; false for a file too large to be held in memory, which only sources that read in a stream get
 * @param stream opens all its bytes
 */
public record SourceFile(String collection, String path, byte[] content, boolean whole, IContent stream) {
    public SourceFile {
        Objects.requireNonNull(collection);
        Objects.requireNonNull(path);
        Objects.requireNonNull(content);
        Objects.requireNonNull(stream);
    }

    /** A file whose bytes are all at hand. */
    public SourceFile(String collection, String path, byte[] content) {
        this(collection, path, content, true, () -> new ByteArrayInputStream(content));
    }

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
