// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What one archive may unpack to: no entry, and not all of them together, become so many times larger that only a file made to fill a machine does. Text packs
 * to a tenth, repetitive text to a fiftieth. Safe in any thread.
 */
final class Unpacking {
    private static final long RATIO = 200;
    /** Bytes that anything may unpack to, however small it is packed. */
    private static final long FREE = 16L << 20;
    private static final long FREE_TOTAL = 1L << 30;

    /** Archives in one archive, on all levels together. */
    private static final int ARCHIVES = 10_000;
    /** Files in one archive, on all levels together. */
    private static final long FILES = 1_000_000;

    private final AtomicLong total = new AtomicLong();
    private final long mostTotal;
    private int archives;
    private long files;

    /** Bounds for an archive of so many bytes, and all archives in it. */
    Unpacking(long packed) {
        mostTotal = Math.max(FREE_TOTAL, RATIO * packed);
    }

    /**
     * The stream of an entry within the bounds; it fails with {@link UnreadableEntryException} where they are crossed.
     *
     * @param in the unpacked bytes
     * @param packed how many bytes the entry has in the archive; unknown when negative
     */
    InputStream bounded(InputStream in, long packed) {
        return new Bounded(in, packed < 0 ? Long.MAX_VALUE : Math.max(FREE, RATIO * packed));
    }

    /** Counts an archive that is opened, by the one thread that opens them. */
    void archive() throws UnreadableEntryException {
        if (archives++ == ARCHIVES) {
            throw new UnreadableEntryException("is not read: its archive holds more than " + ARCHIVES + " archives: unpack it first");
        }
    }

    /** Counts files that an archive lists, by the one thread that opens them. */
    void files(int count) throws UnreadableEntryException {
        files += count;
        if (files > FILES) {
            throw new UnreadableEntryException("is not read: its archive holds more than " + FILES + " files: unpack it first");
        }
    }

    private final class Bounded extends FilterInputStream {
        private final long most;
        private long read;

        Bounded(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int bytes = super.read(buffer, offset, length);
            count(Math.max(0, bytes));
            return bytes;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            count(skipped);
            return skipped;
        }

        private void count(long bytes) throws IOException {
            read += bytes;
            if (read > most) {
                throw new UnreadableEntryException(
                        "unpacks to more than " + RATIO + " times its size, as no text does: is it meant to do harm?");
            }
            if (total.addAndGet(bytes) > mostTotal) {
                throw new UnreadableEntryException("is not read: its archive unpacks to more than " + (mostTotal >> 20) + " MB");
            }
        }
    }
}
