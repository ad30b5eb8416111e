// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a folder or an archive holds, before it is known whether it is to be opened in turn.
 *
 * @param path in the collection
 * @param content null when it is refused
 * @param refusal why it is; empty when not
 * @param hides what cannot be seen then, as {@link SourceCollection.Entry#hides()} says
 */
record Found(String path, FileKind kind, IContent content, String refusal, List<String> hides) {
    static Found file(String path, FileKind kind, IContent content) {
        return new Found(path, kind, content, "", List.of());
    }

    /** A file on disk, opened to see what it is. */
    static Found onDisk(String path, Path file) {
        DiskContent content = new DiskContent(file);
        try {
            return file(path, FileKind.of(content.head()), content);
        } catch (IOException e) {
            // It may have been an archive when it could be opened.
            return hiding(path, "cannot be opened (" + Damage.of(e) + ")", List.of(CollectionName.folder(path) + "/", path + "/"));
        }
    }

    static Found refused(String path, String reason) {
        return hiding(path, reason, List.of());
    }

    static Found hiding(String path, String reason, List<String> hides) {
        return new Found(path, FileKind.PLAIN, null, reason, hides);
    }
}
