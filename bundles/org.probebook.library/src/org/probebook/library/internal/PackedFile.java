// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A single file packed with gzip, on disk; its path is without the ending that says so. */
record PackedFile(String path, Path file) implements SourceCollection.Entry {
    private static final int BUFFER = 1 << 16;

    static PackedFile of(String path, Path file) {
        return new PackedFile(path.replaceFirst("(?i)\\.gz$", ""), file);
    }

    @Override
    public InputStream open() throws IOException {
        InputStream packed = Files.newInputStream(file);
        try {
            long size = Files.size(file);
            return new Unpacking(size).bounded(new GZIPInputStream(packed, BUFFER), size);
        } catch (ZipException e) {
            packed.close();
            throw new UnreadableEntryException("is packed with gzip, and damaged (" + e.getMessage() + "): fetch or make it again");
        } catch (IOException e) {
            packed.close();
            throw e;
        }
    }
}
