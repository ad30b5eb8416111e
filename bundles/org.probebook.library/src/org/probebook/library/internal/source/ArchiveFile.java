// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** An archive on disk. It stays open until it is let go of; after that it is opened for each reading, so that a folder of any number of archives can be read. */
final class ArchiveFile implements IBytes, Closeable {
    private final Path file;
    private FileChannel kept;

    ArchiveFile(Path file) throws IOException {
        this.file = file;
        this.kept = channel();
    }

    private FileChannel channel() throws IOException {
        return FileChannel.open(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    }

    /** The whole of it. */
    Region whole() throws IOException {
        return new Region(this, 0, kept.size());
    }

    @Override
    public int read(ByteBuffer into, long place) throws IOException {
        if (kept != null) {
            return kept.read(into, place);
        }
        try (FileChannel once = channel()) {
            return once.read(into, place);
        }
    }

    /** Lets go of it; before threads read it, or after. */
    @Override
    public void close() throws IOException {
        if (kept != null) {
            kept.close();
            kept = null;
        }
    }
}
