// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Objects;

/** A stretch of a file on disk. */
record Region(IBytes bytes, long start, long size) implements IContent {
    @Override
    public InputStream open() {
        return new RegionStream();
    }

    /** Whether so many bytes from a place on are in it. */
    boolean holds(long place, long length) {
        return place >= 0 && length >= 0 && place <= size - length;
    }

    /** A stretch of this one, which {@link #holds} it. */
    Region part(long place, long length) {
        if (!holds(place, length)) {
            throw new IllegalArgumentException(length + " bytes at " + place + " of " + size);
        }
        return new Region(bytes, start + place, length);
    }

    private final class RegionStream extends InputStream {
        private long place;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, buffer.length);
            if (length == 0) {
                return 0;
            }
            if (place >= size) {
                return -1;
            }
            int read = bytes.read(ByteBuffer.wrap(buffer, offset, (int) Math.min(length, size - place)), start + place);
            place += Math.max(0, read);
            return read;
        }

        @Override
        public long skip(long count) {
            long skipped = Math.clamp(count, 0, size - place);
            place += skipped;
            return skipped;
        }

        @Override
        public int available() {
            return (int) Math.min(Integer.MAX_VALUE, size - place);
        }
    }
}
