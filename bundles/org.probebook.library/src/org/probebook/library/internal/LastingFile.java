// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Replaces a file so that, whenever the process or the machine stops, it is whole: as it was, or as it is to be. */
public final class LastingFile {
    private static final String UNFINISHED = ".new";

    private LastingFile() {
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** Where the next content of a file is until it is whole; one that is found is nothing but litter. */
    static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + UNFINISHED);
    }

    /** Replaces a file, making its folder if need be. */
    public static void replace(Path file, Content content) throws IOException {
        Files.createDirectories(file.getParent());
        Path next = unfinished(file);
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING); OutputStream out = Channels.newOutputStream(channel)) {
            content.to(out);
            out.flush();
            // Or a machine that loses its power may have made the change of names lasting, and not yet what is in the file.
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
