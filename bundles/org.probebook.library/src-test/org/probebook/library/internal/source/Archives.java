// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.probebook.library.internal.source.SourceCollection.Entry;

/** Makes archives to test with, and shows what is found in them. */
final class Archives {
    private Archives() {
    }

    static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** Names and contents, which are text or bytes, one after the other. */
    static Map<String, byte[]> files(Object... namesAndContents) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            files.put((String) namesAndContents[i],
                    namesAndContents[i + 1] instanceof byte[] bytes ? bytes : text((String) namesAndContents[i + 1]));
        }
        return files;
    }

    static byte[] zip(Object... namesAndContents) {
        return made(out -> {
            try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
                for (Map.Entry<String, byte[]> file : files(namesAndContents).entrySet()) {
                    zip.putArchiveEntry(new ZipArchiveEntry(file.getKey()));
                    zip.write(file.getValue());
                    zip.closeArchiveEntry();
                }
            }
        });
    }

    static byte[] tar(Object... namesAndContents) {
        List<TarArchiveEntry> none = List.of();
        return tar(none, namesAndContents);
    }

    /** A tar of files, and behind them entries that have no content. */
    static byte[] tar(List<TarArchiveEntry> others, Object... namesAndContents) {
        return made(out -> {
            try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
                tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
                for (Map.Entry<String, byte[]> file : files(namesAndContents).entrySet()) {
                    TarArchiveEntry entry = new TarArchiveEntry(file.getKey(), true);
                    entry.setSize(file.getValue().length);
                    tar.putArchiveEntry(entry);
                    tar.write(file.getValue());
                    tar.closeArchiveEntry();
                }
                for (TarArchiveEntry entry : others) {
                    tar.putArchiveEntry(entry);
                    tar.closeArchiveEntry();
                }
            }
        });
    }

    static byte[] gzip(byte[] content) {
        return made(out -> {
            try (OutputStream packed = new GZIPOutputStream(out)) {
                packed.write(content);
            }
        });
    }

    static byte[] bzip2(byte[] content) {
        return made(out -> {
            try (OutputStream packed = new BZip2CompressorOutputStream(out)) {
                packed.write(content);
            }
        });
    }

    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static byte[] made(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What each entry holds, as text, or why it is not read, by path. */
    static Map<String, String> read(SourceCollection collection) throws IOException {
        Map<String, String> read = new TreeMap<>();
        for (Entry entry : collection.entries()) {
            String text;
            try {
                text = new String(collection.file(entry).content(), StandardCharsets.UTF_8);
            } catch (UnreadableEntryException e) {
                text = "! " + e.getMessage();
            }
            if (read.put(entry.path(), text) != null) {
                throw new AssertionError("two entries are at " + entry.path());
            }
        }
        return read;
    }
}
