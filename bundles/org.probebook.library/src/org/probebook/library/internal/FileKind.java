// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file on disk holds, by its first bytes and not by its name. */
enum FileKind {
    PLAIN, ZIP, GZIP;

    static FileKind of(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(4);
            if (head.length == 4 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6)) {
                return ZIP;
            }
            if (head.length > 2 && head[0] == 0x1F && head[1] == (byte) 0x8B && head[2] == 8) {
                return GZIP;
            }
            // A zip that was cut short keeps its beginning, and one named so is meant to be one.
            return path.toString().toLowerCase(Locale.ROOT).endsWith(".zip") ? ZIP : PLAIN;
        }
    }
}
