// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.probebook.library.internal.SourceCollection.Entry;

/** The files in a zip as entries, within bounds and with good names; read one by one, nothing is unpacked to disk. */
final class ZipEntries {
    private ZipEntries() {
    }

    /**
     * The entries, good and refused.
     *
     * @param file where the zip lies
     * @param zip the same, open; it stays open as long as entries are read
     * @param prefix comes before the entries' names
     */
    static List<Entry> of(Path file, ZipFile zip, String prefix) throws IOException {
        Unpacking bounds = new Unpacking(Files.size(file));
        return zip.stream().filter(entry -> !entry.isDirectory()).map(entry -> entry(zip, entry, prefix, bounds)).toList();
    }

    private static Entry entry(ZipFile zip, ZipEntry entry, String prefix, Unpacking bounds) {
        String reason = EntryName.refusal(entry.getName());
        String path = prefix + EntryName.plain(entry.getName());
        return reason.isEmpty() ? new InZip(path, zip, entry, bounds) : new RefusedEntry(path.replaceAll("\\p{Cntrl}", "?"), reason);
    }

    private record InZip(String path, ZipFile zip, ZipEntry entry, Unpacking bounds) implements Entry {
        @Override
        public InputStream open() throws IOException {
            return bounds.bounded(zip.getInputStream(entry), entry.getCompressedSize());
        }
    }
}
