// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.Directory;
import org.probebook.index.IndexVersionException;

/** Every commit says which field schema it was written with; another schema's index is not read and not added to. */
public final class VersionStamp {
    /** Counts up with every change of fields, analysis or stored form. */
    static final String SCHEMA = "4";
    private static final String ENTRY = "probebook.schema";

    private VersionStamp() {
    }

    /** What a commit carries. */
    static Iterable<Map.Entry<String, String>> entries() {
        return Map.of(ENTRY, SCHEMA).entrySet();
    }

    /**
     * Opens the last commit of an index.
     *
     * @throws IndexVersionException when another schema wrote it
     */
    public static DirectoryReader open(Directory directory, Path folder) throws IOException {
        try {
            DirectoryReader reader = DirectoryReader.open(directory);
            String found = reader.getIndexCommit().getUserData().get(ENTRY);
            if (SCHEMA.equals(found)) {
                return reader;
            }
            reader.close();
            throw new IndexVersionException(message(folder, found == null ? "none" : found));
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            throw new IndexVersionException(message(folder, e.getMessage()));
        }
    }

    private static String message(Path folder, String found) {
        return "the index in " + folder + " was made by another version of the product (schema " + found + ", needed " + SCHEMA
                + "); delete that folder and import the articles again";
    }
}
