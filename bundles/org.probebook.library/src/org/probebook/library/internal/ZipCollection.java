// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.probebook.library.UnreadableDataException;

/** The files in a zip, read from it one by one; nothing is unpacked to disk. */
final class ZipCollection implements SourceCollection {
    private final Path file;
    private final ZipFile zip;
    private final List<Entry> entries;

    private ZipCollection(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        this.entries = ZipEntries.of(file, zip, "");
    }

    static ZipCollection of(Path file) throws IOException {
        try {
            return new ZipCollection(file, new ZipFile(file.toFile()));
        } catch (ZipException e) {
            throw new UnreadableDataException(file + " is a zip that cannot be read (" + e.getMessage() + "): fetch or make it again", e);
        }
    }

    @Override
    public String name() {
        return SourceCollection.nameOf(file);
    }

    @Override
    public String shown() {
        return file.toString();
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
