// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;

/**
 * A temporary file for archives that lie packed in others. The operating system removes it when it is closed or the process ends, however it ends. Written by one
 * thread, read by any.
 */
final class Spool implements IBytes, Closeable {
    private static final int BLOCK = 1 << 16;

    private final Path folder;
    private final BooleanSupplier cancelled;
    private FileChannel channel;
    private long end;

    /**
     * A file that is made when there is something to write.
     *
     * @param folder where
     * @param cancelled asked now and then, whether to give up
     */
    Spool(Path folder, BooleanSupplier cancelled) {
        this.folder = folder;
        this.cancelled = cancelled;
    }

    /**
     * What could be taken over of a content.
     *
     * @param damage why the rest could not be read; empty when all of it is there
     */
    record Taken(Region region, String damage) {
    }

    /** Where the next content will begin. */
    long end() {
        return end;
    }

    /** Gives up everything from a place on. */
    void rewind(long place) throws IOException {
        if (channel != null) {
            channel.truncate(place);
        }
        end = place;
    }

    /**
     * Takes the bytes of a stream.
     *
     * @throws UnreadableEntryException when the stream crosses a bound, or there is no room for it; none of it is kept then
     */
    Taken take(InputStream in) throws IOException {
        long start = end;
        byte[] buffer = new byte[BLOCK];
        for (;;) {
            if (cancelled.getAsBoolean()) {
                throw new OperationCanceledException();
            }
            int count;
            try {
                count = in.read(buffer);
            } catch (UnreadableEntryException e) {
                rewind(start);
                throw e;
            } catch (IOException e) {
                return new Taken(new Region(this, start, end - start), Damage.of(e));
            }
            if (count < 0) {
                return new Taken(new Region(this, start, end - start), "");
            }
            write(ByteBuffer.wrap(buffer, 0, count), start);
        }
    }

    private void write(ByteBuffer bytes, long start) throws IOException {
        try {
            if (channel == null) {
                channel = create();
            }
            while (bytes.hasRemaining()) {
                end += channel.write(bytes, end);
            }
        } catch (IOException e) {
            rewind(start);
            throw new UnreadableEntryException(
                    "cannot be unpacked to the folder for temporary files, " + folder + " ("
                            + e.getMessage() + "): make room there, or unpack it first",
                    e);
        }
    }

    private FileChannel create() throws IOException {
        Path file = Files.createTempFile(folder, "probebook-", ".unpacked");
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    @Override
    public int read(ByteBuffer into, long place) throws IOException {
        return channel.read(into, place);
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
