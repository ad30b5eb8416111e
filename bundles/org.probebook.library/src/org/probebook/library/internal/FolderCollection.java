// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A folder with all below it, or one file. Links are not followed, nor hidden files read, so that nothing from outside the folder gets in. A zip in it gives its
 * files below its own path; an archive in an archive is a file like others.
 */
final class FolderCollection implements SourceCollection {
    private final Path root;
    private final List<Entry> entries = new ArrayList<>();
    private final List<ZipFile> zips = new ArrayList<>();

    private FolderCollection(Path root) {
        this.root = root;
    }

    static FolderCollection of(Path root) throws IOException {
        FolderCollection collection = new FolderCollection(root);
        try {
            for (Path file : files(root)) {
                String path = file.equals(root)
                        ? root.toAbsolutePath().getFileName().toString()
                        : root.relativize(file).toString().replace('\\', '/');
                collection.add(path, file);
            }
        } catch (IOException e) {
            collection.close();
            throw e;
        }
        return collection;
    }

    private static List<Path> files(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of(root);
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).filter(file -> !hidden(root.relativize(file)))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            // Going on without what a closed folder holds would tell its articles as vanished.
            throw e.getCause();
        }
    }

    private static boolean hidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private void add(String path, Path file) throws IOException {
        String refusal = EntryName.refusal(path);
        if (!refusal.isEmpty()) {
            entries.add(new RefusedEntry(path.replaceAll("\\p{Cntrl}", "?"), refusal));
            return;
        }
        switch (FileKind.of(file)) {
            case PLAIN -> entries.add(new OnDisk(path, file));
            case GZIP -> entries.add(PackedFile.of(path, file));
            case ZIP -> addZip(path, file);
        }
    }

    private void addZip(String path, Path file) throws IOException {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            zips.add(zip);
            entries.addAll(ZipEntries.of(file, zip, path.replaceFirst("(?i)\\.zip$", "") + "/"));
        } catch (ZipException e) {
            entries.add(new RefusedEntry(path, "is a zip that cannot be read (" + e.getMessage() + "): fetch or make it again"));
        }
    }

    @Override
    public String name() {
        return SourceCollection.nameOf(root);
    }

    @Override
    public String shown() {
        return root.toString();
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public void close() throws IOException {
        for (ZipFile zip : zips) {
            zip.close();
        }
    }

    private record OnDisk(String path, Path file) implements Entry {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }
}
