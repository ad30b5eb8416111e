// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Tells a full disk from other failures to write, of which the system's own few words do not say which disk, nor what to do. */
final class FullDisk {
    /** How Linux, macOS and Windows word it where they speak English; elsewhere, and when nothing was freed by giving up, the space that is left tells. */
    private static final List<String> WORDS = List.of("no space left", "not enough space", "disk is full", "disk quota exceeded");
    /** Bytes; less than the smallest of commits takes. */
    private static final long NEXT_TO_NOTHING = 16 << 10;

    private FullDisk() {
    }

    /** The failure to throw: this one, or one with a message for the user when the disk of a folder is full. */
    static IOException explained(IOException failure, Path folder) {
        if (!isFull(failure, folder)) {
            return failure;
        }
        return new IOException("the disk of " + folder + " is full: free some space there and do it again; what the library held is kept",
                failure);
    }

    private static boolean isFull(IOException failure, Path folder) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (cause instanceof IOException && WORDS.stream().anyMatch(message::contains)) {
                return true;
            }
        }
        return failure.getClass() == IOException.class && spaceLeft(folder) < NEXT_TO_NOTHING;
    }

    private static long spaceLeft(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }
}
