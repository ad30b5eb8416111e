// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Lexicons of several languages as they stand beside each other: in a zip of their own, or in a folder of a bundle. */
public final class LexiconZip {
    private static final int LARGEST = 64 << 20;

    private LexiconZip() {
    }

    /**
     * The files of a set of lexicons.
     *
     * @param lexicons what {@link LexiconFile#write} made, by the key of the language
     */
    public static SortedMap<String, byte[]> files(SortedMap<String, byte[]> lexicons) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        lexicons.forEach((language, data) -> files.put(language + LexiconFile.ENDING, data));
        String contents = "languages=" + String.join(" ", lexicons.keySet()) + "\ndigest=" + digest(files) + "\n";
        files.put(Lexicons.CONTENTS, contents.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** Writes files into a zip, which is the same whenever they are. */
    public static void write(Map<String, byte[]> files, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> each : new TreeMap<>(files).entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTime(0);
                out.putNextEntry(entry);
                out.write(each.getValue());
            }
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            bytes.writeTo(out);
        }
    }

    static Map<String, byte[]> read(Path file) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
                byte[] data = zip.getInputStream(entry).readNBytes(LARGEST);
                files.put(entry.getName(), data);
            }
        } catch (ZipException e) {
            throw new IOException(file + " is no file of lexicons: it is no zip (" + e.getMessage() + ")", e);
        }
        return files;
    }

    private static String digest(SortedMap<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, data) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(data);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
