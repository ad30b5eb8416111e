// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder with all below it, or one file. Links are not followed, nor hidden files read, so that nothing from outside the folder gets in. */
record FolderCollection(Path root, List<Entry> entries) implements SourceCollection {

    static FolderCollection of(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return new FolderCollection(root, List.of(new OnDisk(root.getFileName().toString(), root)));
        }
        try (Stream<Path> files = Files.walk(root)) {
            return new FolderCollection(root,
                    files.filter(file -> Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS))
                            .filter(file -> !hidden(root.relativize(file)))
                            .sorted().<Entry>map(file -> new OnDisk(root.relativize(file).toString().replace('\\', '/'), file)).toList());
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

    @Override
    public String name() {
        return SourceCollection.nameOf(root);
    }

    @Override
    public String shown() {
        return root.toString();
    }

    @Override
    public void close() {
        // Files are opened one at a time.
    }

    private record OnDisk(String path, Path file) implements Entry {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }
}
